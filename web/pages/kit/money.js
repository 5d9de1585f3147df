// How money is written. Amounts come as decimal texts and are only ever shown: nothing is reckoned here.

import { locale } from './say.js';

/**
 * @param {string} amount such as 2250.00
 * @param {string} currency such as EUR
 * @returns {string} such as EUR 2,250.00
 */
export function money(amount, currency) {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code' })
    .format(/** @type {any} */ (amount)); // a text keeps its digits, a number might not
}

/** Whether there is nothing to pay. @param {string} amount */
export function isZero(amount) {
  return /^-?0+(\.0*)?$/.test(amount);
}
