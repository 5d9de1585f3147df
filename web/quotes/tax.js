// Says which tax comes on top of a net amount, while somebody fills in who is billed.

import { call } from '../kit/api.js';
import { country } from '../kit/countries.js';
import { isZero, money } from '../kit/money.js';

/** @typedef {{country: string, category: string, rate: string, tax: string, gross: string, note?: string}} TaxTreatment */

/**
 * Asks for the tax.
 * @param {{country: string, postCode: string, vatId: string, net: string}} question
 */
export function askForTax({ country: code, postCode, vatId, net }) {
  const query = new URLSearchParams({ country: code, net });
  if (postCode) query.set('postCode', postCode);
  if (vatId) query.set('vatId', vatId);
  return call('GET', `/api/tax-treatment?${query}`);
}

/**
 * @param {TaxTreatment} treatment
 * @param {string} net
 * @param {string} currency
 */
export function taxSentence(treatment, net, currency) {
  if (isZero(treatment.tax)) {
    return `No VAT is added for a buyer in ${country(treatment.country)}: ${whyNone(treatment)} In all you pay ${money(treatment.gross, currency)}.`;
  }
  return `${money(net, currency)} net, plus ${Number(treatment.rate)} % VAT of ${money(treatment.tax, currency)}: in all you pay ${money(treatment.gross, currency)}.`;
}

/** @param {TaxTreatment} treatment */
function whyNone({ category, note }) {
  switch (category) {
    case 'AE': return 'you owe it to your own tax office (reverse charge).';
    case 'O': return 'the sale lies outside the scope of VAT here.';
    default: return note ? `${note}.` : 'its rate is zero.';
  }
}
