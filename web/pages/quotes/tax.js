// Says which tax comes on top of a net amount, while somebody fills in who is billed.

import { call } from '../kit/api.js';
import { country } from '../kit/countries.js';
import { make } from '../kit/dom.js';
import { isZero, money } from '../kit/money.js';
import { say } from '../kit/say.js';

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
    return say(`No VAT is added for a buyer in ${country(treatment.country)}: ${whyNone(treatment)} In all you pay ${money(treatment.gross, currency)}.`, `Für einen Käufer in ${country(treatment.country)} kommt keine USt. dazu: ${whyNone(treatment)} Insgesamt zahlen Sie ${money(treatment.gross, currency)}.`);
  }
  return say(`${money(net, currency)} net, plus ${Number(treatment.rate)} % VAT of ${money(treatment.tax, currency)}: in all you pay ${money(treatment.gross, currency)}.`, `${money(net, currency)} netto, dazu ${Number(treatment.rate)} % USt., ${money(treatment.tax, currency)}: Insgesamt zahlen Sie ${money(treatment.gross, currency)}.`);
}

/**
 * Net, tax and what is to be paid, as rows of a table.
 * @param {TaxTreatment} treatment
 * @param {string} net
 * @param {string} currency
 */
export function totals(treatment, net, currency) {
  const taxName = isZero(treatment.tax)
    ? say(`VAT: none, ${whyNone(treatment)}`, `USt.: keine, ${whyNone(treatment)}`)
    : say(`VAT ${Number(treatment.rate)} %`, `USt. ${Number(treatment.rate)} %`);
  return [
    row(say('Net', 'Netto'), net, currency),
    row(taxName, treatment.tax, currency),
    row(say('To pay', 'Zu zahlen'), treatment.gross, currency, 'sum'),
  ];
}

/** @param {string} name @param {string} amount @param {string} currency @param {string} [look] */
function row(name, amount, currency, look = '') {
  return make('tr', look ? { class: look } : {}, make('th', { scope: 'row' }, name), make('td', { class: 'number' }, money(amount, currency)));
}

/** @param {TaxTreatment} treatment */
function whyNone({ category, note }) {
  switch (category) {
    case 'AE': return say('you owe it to your own tax office (reverse charge).', 'Sie schulden sie Ihrem eigenen Finanzamt (Übergang der Steuerschuld).');
    case 'O': return say('the sale lies outside the scope of VAT here.', 'Der Umsatz ist hier nicht steuerbar.');
    default: return note ? `${note}.` : say('its rate is zero.', 'Der Satz ist null.');
  }
}
