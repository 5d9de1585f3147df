// Explains a price as a person would, and shows what it is made of.

import { fillRows, make } from '../kit/dom.js';
import { money } from '../kit/money.js';
import { briefDate } from '../kit/words.js';

/**
 * @typedef {{rule: string, tariff?: number, lastDay?: string, text: string, amount: string}} PriceLine
 * @typedef {{lines: PriceLine[], net: string}} Price
 * @typedef {{percent: number, moreThanShare: number}} Discount
 */

/** @type {Record<string, string>} */
const WHAT = {
  'fee.single.initial': 'Certifying a single tool or method',
  'fee.single.recertification': 'Re-certifying a single tool or method',
  'fee.single.rerun': 'A second attempt at a single tool or method, soon after a refusal,',
  'fee.programme.initial': 'Certifying a programme of at least two, scored and awarded as a whole,',
  'fee.programme.recertification': 'Re-certifying a programme of at least two',
  'fee.programme.rerun': 'A second attempt at a programme, soon after a refusal,',
};

/**
 * The fee in a sentence.
 * @param {PriceLine[]} lines
 * @param {string} currency
 */
export function feeSentence(lines, currency) {
  const [fee] = lines;
  return `${WHAT[fee.rule] ?? fee.text} costs ${money(fee.amount, currency)}.`;
}

/**
 * The whole price in a sentence or two.
 * @param {Price} price
 * @param {string} currency
 * @param {Discount} discount
 */
export function priceSentence(price, currency, discount) {
  const fee = feeSentence(price.lines, currency);
  if (price.lines.length === 1) return fee;
  return `${fee} Because you publish the result and share ${moreThan(discount)} of the material you show us, you pay ${part(discount)}: ${money(price.net, currency)}.`;
}

/** Such as "more than half". @param {Discount} discount */
export function moreThan({ moreThanShare }) {
  return moreThanShare === 50 ? 'more than half' : `more than ${moreThanShare} %`;
}

/** What is left to pay, such as "half". @param {Discount} discount */
export function part({ percent }) {
  return percent === 50 ? 'half' : `${percent} % less`;
}

/**
 * Shows what a price is made of.
 * @param {HTMLElement} table its columns are: for what, rule, amount
 * @param {Price} price
 * @param {{currency: string, version: number, lastDay: string}} offer
 */
export function fillPrice(table, { lines, net }, { currency, version, lastDay }) {
  const amount = (/** @type {string} */ text) => make('span', { class: 'number' }, money(text, currency));
  fillRows(table, [
    ...lines.map((line) => [
      line.text,
      make('span', {}, make('code', {}, line.rule), ` of tariff ${line.tariff ?? version}, until ${briefDate(line.lastDay ?? lastDay)}`),
      amount(line.amount),
    ]),
    ['Net price', '', amount(net)],
  ]);
  table.querySelector('tbody tr:last-child')?.classList.add('sum');
}
