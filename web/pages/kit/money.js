// How money is written. Amounts come as decimal texts and are only ever shown: nothing is reckoned here.

import { locale } from './say.js';

/** The most decimals of anything: a unit cost has four. */
const MOST = 4;
const NUMBER = new Intl.NumberFormat(locale, { maximumFractionDigits: MOST });

/**
 * @param {string} amount such as 2250.00; a unit cost such as 0.0125 keeps its decimals
 * @param {string} currency such as EUR
 * @returns {string} such as EUR 2,250.00
 */
export function money(amount, currency) {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code', maximumFractionDigits: MOST })
    .format(/** @type {any} */ (amount)); // a text keeps its digits, a number might not
}

/** A number that is no money. @param {string} amount such as 12.5 */
export function number(amount) {
  return NUMBER.format(/** @type {any} */ (amount));
}

/** Whether there is nothing to pay. @param {string} amount */
export function isZero(amount) {
  return /^-?0+(\.0*)?$/.test(amount);
}
