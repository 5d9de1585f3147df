// Numbers of bytes, digests and times left, as people and as requests write them.

const UNITS = ['bytes', 'KB', 'MB', 'GB'];

/** A number of bytes in words, such as 12.3 MB. @param {number} count */
export function size(count) {
  let value = count;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  const digits = unit === 0 || value >= 100 ? 0 : 1;
  return `${value.toLocaleString('en-GB', { maximumFractionDigits: digits })} ${UNITS[unit]}`;
}

/** A duration in words that do not jump every second. @param {number} seconds */
export function duration(seconds) {
  if (seconds < 5) return 'a few seconds';
  if (seconds < 60) return `about ${Math.ceil(seconds / 5) * 5} seconds`;
  if (seconds < 5400) return plural(Math.ceil(seconds / 60), 'minute');
  return `about ${plural(Math.round(seconds / 3600), 'hour')}`;
}

/** @param {number} count @param {string} noun */
export function plural(count, noun) {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** @param {Uint8Array} bytes */
export function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The SHA-256 of a text or of bytes, in hexadecimal. @param {string | ArrayBuffer} content */
export async function sha256(content) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
