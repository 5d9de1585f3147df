// Who is billed: reads and fills the fields of a form, and writes a buyer as on an envelope.

import { country, offerCountries } from './countries.js';
import { say } from './say.js';

/**
 * @typedef {{name: string, street: string[], postCode?: string, city: string, country: string, vatId?: string, reference?: string}} Buyer
 */

/** The fields' names, which are also those of the API. */
const FIELDS = ['billingName', 'billingStreet', 'billingPostCode', 'billingCity', 'billingCountry', 'vatId', 'buyerReference'];

/** Asked with an order only: where invoices go is no part of them. */
const INVOICES_TO = 'invoicesTo';

/** Makes the form's billing fields ready. @param {HTMLFormElement} form */
export function prepareBilling(form) {
  offerCountries(/** @type {HTMLSelectElement} */ (form.elements.namedItem('billingCountry')));
}

/**
 * What the fields say, as the API takes it: what is left empty is left out.
 * @param {HTMLFormElement} form
 * @returns {Record<string, string | string[]>}
 */
export function billingOf(form) {
  const data = new FormData(form);
  const filled = [...FIELDS, INVOICES_TO]
    .map((name) => [name, String(data.get(name) ?? '').trim()])
    .filter(([, value]) => value)
    .map(([name, value]) => [name, name === 'billingStreet' ? linesOf(value) : value]);
  return Object.fromEntries(filled);
}

/** Whether what is typed as the mailbox for invoices is none. @param {HTMLFormElement} form */
export function isNoMailbox(form) {
  return !(/** @type {HTMLInputElement} */ (form.elements.namedItem(INVOICES_TO)).validity.valid);
}

/**
 * Fills the fields with a buyer.
 * @param {HTMLFormElement} form
 * @param {Buyer} buyer
 */
export function fillBilling(form, buyer) {
  const values = [buyer.name, buyer.street.join('\n'), buyer.postCode, buyer.city, buyer.country, buyer.vatId, buyer.reference];
  FIELDS.forEach((name, index) => {
    /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).value = values[index] ?? '';
  });
}

/** A buyer as on an envelope. @param {Buyer} buyer */
export function envelope(buyer) {
  const place = [buyer.postCode, buyer.city].filter(Boolean).join(' ');
  const lines = [buyer.name, ...buyer.street, place, country(buyer.country)];
  if (buyer.vatId) lines.push(say(`VAT id ${buyer.vatId}`, `USt-IdNr. ${buyer.vatId}`));
  if (buyer.reference) lines.push(say(`Reference ${buyer.reference}`, `Referenz ${buyer.reference}`));
  return lines.join('\n');
}

/** @param {string} text */
function linesOf(text) {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line);
}
