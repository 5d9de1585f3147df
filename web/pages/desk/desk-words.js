// How the desk names its tabs, and how it says when something is due.

import { say } from '../kit/say.js';

/** @type {Record<string, string>} */
const TABS = {
  new: say('New', 'Neu'),
  answered: say('Answered', 'Beantwortet'),
  asked: say('Asked', 'Gefragt'),
  message: say('Messages', 'Nachrichten'),
  'to-check': say('To check', 'Zu prüfen'),
  session: say('For the session', 'Für die Sitzung'),
  campaign: say('Campaign codes', 'Kampagnencodes'),
  unpaid: say('To be paid', 'Zu bezahlen'),
};

/** @type {Record<string, string>} */
const EMPTY = {
  new: say('No new enquiry waits to be decided.', 'Keine neue Anfrage wartet auf eine Entscheidung.'),
  answered: say('No answer waits to be read.', 'Keine Antwort wartet darauf, gelesen zu werden.'),
  asked: say('No question is open.', 'Keine Frage ist offen.'),
  message: say('No message waits for an answer.', 'Keine Nachricht wartet auf Antwort.'),
  'to-check': say('No material waits to be checked.', 'Keine Unterlagen warten darauf, geprüft zu werden.'),
  session: say('Nothing waits for its session.', 'Nichts wartet auf eine Sitzung.'),
  campaign: say('No enquiry has a code that no campaign has.', 'Keine Anfrage hat einen Code, den keine Kampagne hat.'),
  unpaid: say('No invoice waits to be paid.', 'Keine Rechnung wartet auf Zahlung.'),
};

const DAY = 86_400_000;
const MANY = 100;

/** @param {string} tab */
export function tabWord(tab) {
  return TABS[tab] ?? tab;
}

/** @param {string} tab */
export function emptyWords(tab) {
  return EMPTY[tab] ?? say('Nothing waits here.', 'Hier wartet nichts.');
}

/** A count that is counted no further than to a hundred. @param {number} count */
export function countWords(count) {
  return count > MANY ? `${MANY}+` : String(count);
}

/** How many days lie between two of the institute's days. @param {string} from @param {string} until */
function daysBetween(from, until) {
  return Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** When it is due, as people say it. @param {string} due @param {string} today */
export function dueWords(due, today) {
  const days = daysBetween(today, due);
  if (days === 0) return say('due today', 'heute fällig');
  if (days === 1) return say('due tomorrow', 'morgen fällig');
  if (days === -1) return say('one day late', 'einen Tag überfällig');
  return days < 0 ? say(`${-days} days late`, `${-days} Tage überfällig`) : say(`due in ${days} days`, `fällig in ${days} Tagen`);
}

/** Since when it waits, as people say it. @param {string} since a day @param {string} today */
export function sinceWords(since, today) {
  const days = daysBetween(since, today);
  if (days <= 0) return say('since today', 'seit heute');
  return days === 1 ? say('since yesterday', 'seit gestern') : say(`for ${days} days`, `seit ${days} Tagen`);
}

/** How urgent that is: late, today, or neither. @param {string | undefined} due @param {string} today */
export function dueTone(due, today) {
  if (!due) return '';
  const days = daysBetween(today, due);
  if (days < 0) return 'bad';
  return days === 0 ? 'wait' : '';
}
