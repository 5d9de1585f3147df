// Numbers of bytes and files, and times left, as people write them.

import { locale, say } from './say.js';

const UNITS = [say('bytes', 'Bytes'), 'KB', 'MB', 'GB'];

/** A number of bytes in words, such as 12.3 MB. @param {number} count */
export function size(count) {
  let value = count;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  const digits = unit === 0 || value >= 100 ? 0 : 1;
  return `${value.toLocaleString(locale, { maximumFractionDigits: digits })} ${UNITS[unit]}`;
}

/** A duration in words that do not jump every second. @param {number} seconds */
export function duration(seconds) {
  if (seconds < 5) return say('a few seconds', 'ein paar Sekunden');
  if (seconds < 60) return say(`about ${Math.ceil(seconds / 5) * 5} seconds`, `etwa ${Math.ceil(seconds / 5) * 5} Sekunden`);
  if (seconds < 5400) return minutes(Math.ceil(seconds / 60));
  return hours(Math.round(seconds / 3600));
}

/** @param {number} count */
function minutes(count) {
  return count === 1 ? say('1 minute', '1 Minute') : say(`${count} minutes`, `${count} Minuten`);
}

/** @param {number} count at least 2 */
function hours(count) {
  return say(`about ${count} hours`, `etwa ${count} Stunden`);
}

/** @param {number} count */
export function countOfFiles(count) {
  return count === 1 ? say('1 file', '1 Datei') : say(`${count} files`, `${count} Dateien`);
}
