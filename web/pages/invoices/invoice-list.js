// How an invoice stands in a list.

import { make } from '../kit/dom.js';
import { money } from '../kit/money.js';
import { say, to } from '../kit/say.js';
import { briefDate, tone, word } from '../kit/words.js';

/**
 * @typedef {{invoiceNumber: string, invoiceTypeCode: string, invoiceIssueDate: string, paymentDueDate: string,
 *   buyerName: string, case: string, invoiceCurrencyCode: string, invoiceTotalAmountWithVat: string, state: string,
 *   overdue: boolean}} InvoiceLine
 */

/** Number, kind, state, issued, due, amount. @param {InvoiceLine} invoice @returns {(string | Node)[]} */
export function invoiceCells(invoice) {
  return [linkTo(invoice), kindOf(invoice.invoiceTypeCode), ...standing(invoice)];
}

/** @param {InvoiceLine} invoice */
export function linkTo({ invoiceNumber }) {
  return make('a', { href: to(`/staff-invoice?number=${encodeURIComponent(invoiceNumber)}`) }, invoiceNumber);
}

/** State, issued, due, amount. @param {InvoiceLine} invoice @returns {(string | Node)[]} */
export function standing(invoice) {
  return [
    stateTag(invoice),
    briefDate(invoice.invoiceIssueDate),
    isCreditNote(invoice.invoiceTypeCode) ? '–' : briefDate(invoice.paymentDueDate),
    make('span', { class: 'number' }, amountOf(invoice)),
  ];
}

/** What stays on one line. @param {string} text */
export function unbroken(text) {
  return make('span', { class: 'unbroken' }, text);
}

/** What is to be paid. @param {InvoiceLine} invoice */
export function amountOf(invoice) {
  return money(invoice.invoiceTotalAmountWithVat, invoice.invoiceCurrencyCode);
}

/** The word for a type of EN 16931. @param {string} code */
export function kindOf(code) {
  return isCreditNote(code) ? say('Credit note', 'Gutschrift') : say('Invoice', 'Rechnung');
}

/** @param {string} code */
function isCreditNote(code) {
  return String(code) === '381';
}

/** @param {{state: string, overdue: boolean}} invoice */
function stateTag({ state, overdue }) {
  if (state === 'credit-note') return '–'; // its kind says it all
  return overdue ? make('span', { class: 'tag bad' }, say('Overdue', 'Überfällig')) : make('span', { class: `tag ${tone(state)}` }, word(state));
}
