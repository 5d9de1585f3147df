// How an invoice stands in a list.

import { make } from './dom.js';
import { money } from './money.js';
import { briefDate, tone, word } from './words.js';

/**
 * @typedef {{number: string, kind: string, state: string, issueDate: string, dueDate: string, gross: string,
 *   currency: string, overdue: boolean, case?: string, buyer?: string}} InvoiceLine
 */

/** Number, kind, state, issued, due, amount. @param {InvoiceLine} invoice @returns {(string | Node)[]} */
export function invoiceCells(invoice) {
  return [
    make('a', { href: `/staff-invoice?number=${encodeURIComponent(invoice.number)}` }, invoice.number),
    word(invoice.kind),
    stateTag(invoice),
    briefDate(invoice.issueDate),
    invoice.kind === 'invoice' ? briefDate(invoice.dueDate) : '–',
    make('span', { class: 'number' }, money(invoice.gross, invoice.currency)),
  ];
}

/** @param {{state: string, overdue: boolean, kind?: string}} invoice */
export function stateTag({ state, overdue }) {
  if (state === 'credit-note') return '–'; // its kind says it all
  return overdue ? make('span', { class: 'tag bad' }, 'Overdue') : make('span', { class: `tag ${tone(state)}` }, word(state));
}
