// How the desk names its tabs, and what it says of an empty one.

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

/** @param {string} text of whoever made the address */
export function isTab(text) {
  return Object.hasOwn(TABS, text);
}

/** @param {string} tab */
export function tabWord(tab) {
  return TABS[tab] ?? tab;
}

/** @param {string} tab */
export function emptyWords(tab) {
  return EMPTY[tab] ?? say('Nothing waits here.', 'Hier wartet nichts.');
}
