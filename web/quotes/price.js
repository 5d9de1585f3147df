// Explains a price as a person would, and shows what it is made of.

import { fillRows, make } from '../kit/dom.js';
import { money } from '../kit/money.js';
import { briefDate } from '../kit/words.js';

/**
 * @typedef {{rule: string, tariff?: number, lastDay?: string, text: string, amount: string}} PriceLine
 * @typedef {{lines: PriceLine[], net: string}} Price
 * @typedef {import('./reductions.js').Reduction} Reduction
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
 * @param {Reduction[]} reductions
 */
export function priceSentence(price, currency, reductions) {
  const fee = feeSentence(price.lines, currency);
  const earned = earnedIn(price, reductions).map(({ condition, effect }) => `Because ${condition}, you pay ${effect}`);
  switch (earned.length) {
    case 0: return fee;
    case 1: return `${fee} ${earned[0]}: ${money(price.net, currency)}.`;
    default: return `${fee} ${earned.join('. ')}. Together that is ${money(price.net, currency)}.`;
  }
}

/** What lowers a price. @param {Price} price @param {Reduction[]} reductions */
export function earnedIn({ lines }, reductions) {
  return reductions.filter(({ rule }) => lines.some((line) => line.rule === rule));
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
