// When something is due, or since when it waits, as people say it.

import { say } from './say.js';
import { isoDay } from './words.js';

const DAY = 86_400_000;

/** @typedef {{text: string, tone: '' | 'wait' | 'bad'}} When in words, and how urgent that is */

/** How many days lie between two of the institute's days. @param {string} from @param {string} until */
function daysBetween(from, until) {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** @param {string} day such as 2026-11-27, the last on which it is in time @param {string} today @returns {When} */
export function dueWhen(day, today) {
  const days = daysBetween(today, day);
  if (days === 0) return { text: say('due today', 'heute fällig'), tone: 'wait' };
  if (days === 1) return { text: say('due tomorrow', 'morgen fällig'), tone: '' };
  if (days > 0) return { text: say(`due in ${days} days`, `fällig in ${days} Tagen`), tone: '' };
  return { text: days === -1 ? say('one day late', 'einen Tag überfällig') : say(`${-days} days late`, `${-days} Tage überfällig`), tone: 'bad' };
}

/** @param {string} instant @param {string} today @returns {When} */
export function waitingWhen(instant, today) {
  const days = daysBetween(isoDay(instant), today);
  if (days <= 0) return { text: say('since today', 'seit heute'), tone: '' };
  return { text: days === 1 ? say('since yesterday', 'seit gestern') : say(`for ${days} days`, `seit ${days} Tagen`), tone: '' };
}
