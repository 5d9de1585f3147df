// A line of the desk or of what was found: what it is, whose, where it stands, and when it is due.

import { make } from '../kit/dom.js';
import { money } from '../kit/money.js';
import { say, to } from '../kit/say.js';
import { isoDay, tone, word } from '../kit/words.js';
import { dueTone, dueWords, sinceWords } from './desk-words.js';

/**
 * @typedef {{of: 'case', reference: string, title: string, organisation: string, person: string, status: string, waitingFor: string}} CaseLine
 * @typedef {{of: 'invoice', reference: string, number: string, type: string, organisation: string, gross: string, currency: string, state: string}} InvoiceLine
 * @typedef {(CaseLine | InvoiceLine) & {overdue: boolean, since?: string, due?: string}} Line
 */

/**
 * @param {Line} line
 * @param {{today?: string, from?: string}} list its day, and the tab to come back to
 */
export function lineOf(line, { today, from }) {
  return make('li', { class: 'queue-row' },
    make('div', { class: 'queue-what' },
      make('p', { class: 'queue-title' }, make('a', { href: lineAddress(line, from) }, lineTitle(line))),
      make('p', { class: 'note' }, ...aboutOf(line))),
    make('div', { class: 'queue-state' }, ...stateOf(line, today)));
}

/** Where it is opened. @param {Line} line @param {string} [from] the tab to come back to */
export function lineAddress(line, from) {
  const query = new URLSearchParams(line.of === 'case' ? { reference: line.reference } : { number: line.number });
  if (from) query.set('from', from);
  return to(line.of === 'case' ? `/staff-case?${query}` : `/staff-invoice?${query}`);
}

/** What it is called. @param {Line} line */
export function lineTitle(line) {
  if (line.of === 'case') return line.title;
  return line.type === '381' ? say(`Credit note ${line.number}`, `Gutschrift ${line.number}`) : say(`Invoice ${line.number}`, `Rechnung ${line.number}`);
}

/** @param {Line} line @returns {(string | Node)[]} */
function aboutOf(line) {
  const whose = line.of === 'case' ? [line.organisation, line.person] : [line.organisation, money(line.gross, line.currency)];
  return [`${whose.filter(Boolean).join(' · ')} · `, make('span', { class: 'unbroken' }, line.reference)];
}

/** @param {Line} line @param {string} [today] @returns {HTMLElement[]} */
function stateOf(line, today) {
  const code = line.of === 'case' ? line.status : line.state;
  const state = make('span', { class: `tag ${tone(code)}` }, word(code));
  if (!today || !line.since) return line.overdue ? [state, make('span', { class: 'tag bad' }, say('Overdue', 'Überfällig'))] : [state];
  const when = line.due ? dueWords(line.due, today) : sinceWords(isoDay(line.since), today);
  return [make('span', { class: `tag ${dueTone(line.due, today)}` }, when), ...(line.of === 'case' && line.waitingFor === 'applicant' ? [make('span', { class: 'note' }, say('waits for the applicant', 'wartet auf Antwort'))] : [])];
}
