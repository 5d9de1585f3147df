// A line of the desk or of what was found, as a row of the kit.

import { queueRow } from '../kit/desk.js';
import { dueWhen, waitingWhen } from '../kit/due.js';
import { money } from '../kit/money.js';
import { say, to } from '../kit/say.js';
import { tone, word } from '../kit/words.js';

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
  const whose = line.of === 'case' ? [line.organisation, line.person] : [line.organisation, money(line.gross, line.currency)];
  return queueRow({
    what: lineTitle(line),
    href: lineAddress(line, from),
    about: whose.filter(Boolean).join(' · '),
    reference: line.reference,
    state: stateOf(line, today),
    taken: line.of === 'case' && line.waitingFor === 'applicant' ? say('waits for the applicant', 'wartet auf Antwort') : '',
  });
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

/** When it is due, or since when it waits; of what was found, where it stands. @param {Line} line @param {string} [today] */
function stateOf(line, today) {
  if (today && line.due) return dueWhen(line.due, today);
  if (today && line.since) return waitingWhen(line.since, today);
  if (line.overdue) return { text: say('Overdue', 'Überfällig'), tone: 'bad' };
  const code = line.of === 'case' ? line.status : line.state;
  return { text: word(code), tone: tone(code) };
}
