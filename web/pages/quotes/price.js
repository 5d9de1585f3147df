// Explains a price as a person would, and shows what it is made of.

import { fillRows, make } from '../kit/dom.js';
import { money } from '../kit/money.js';
import { say } from '../kit/say.js';
import { briefDate } from '../kit/words.js';

/**
 * @typedef {{rule: string, tariff?: number, lastDay?: string, text: string, amount: string}} PriceLine
 * @typedef {{lines: PriceLine[], net: string}} Price
 * @typedef {import('./reductions.js').Reduction} Reduction
 */

/** @type {Record<string, string>} */
const WHAT = {
  'fee.single.initial': say('Certifying a single tool or method', 'Die Zertifizierung eines einzelnen Werkzeugs oder einer Methode'),
  'fee.single.recertification': say('Re-certifying a single tool or method', 'Die Neuzertifizierung eines einzelnen Werkzeugs oder einer Methode'),
  'fee.single.rerun': say('A second attempt at a single tool or method, soon after a refusal,', 'Ein zweiter Versuch mit einem einzelnen Werkzeug oder einer Methode, bald nach einer Ablehnung,'),
  'fee.programme.initial': say('Certifying a programme of at least two, scored and awarded as a whole,', 'Die Zertifizierung eines Programms aus mindestens zwei, als Ganzes bewertet und ausgezeichnet,'),
  'fee.programme.recertification': say('Re-certifying a programme of at least two', 'Die Neuzertifizierung eines Programms aus mindestens zwei'),
  'fee.programme.rerun': say('A second attempt at a programme, soon after a refusal,', 'Ein zweiter Versuch mit einem Programm, bald nach einer Ablehnung,'),
};

/**
 * The fee in a sentence.
 * @param {PriceLine[]} lines
 * @param {string} currency
 */
export function feeSentence(lines, currency) {
  const [fee] = lines;
  return say(`${WHAT[fee.rule] ?? fee.text} costs ${money(fee.amount, currency)}.`, `${WHAT[fee.rule] ?? fee.text} kostet ${money(fee.amount, currency)}.`);
}

/**
 * The whole price in a sentence or two.
 * @param {Price} price
 * @param {string} currency
 * @param {Reduction[]} reductions
 */
export function priceSentence(price, currency, reductions) {
  const fee = feeSentence(price.lines, currency);
  const earned = earnedIn(price, reductions).map(({ condition, effect }) => say(`Because ${condition}, you pay ${effect}`, `Weil ${condition}, zahlen Sie ${effect}`));
  switch (earned.length) {
    case 0: return fee;
    case 1: return `${fee} ${earned[0]}: ${money(price.net, currency)}.`;
    default: return say(`${fee} ${earned.join('. ')}. Together that is ${money(price.net, currency)}.`, `${fee} ${earned.join('. ')}. Zusammen sind das ${money(price.net, currency)}.`);
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
      make('span', {}, make('code', {}, line.rule), say(` of tariff ${line.tariff ?? version}, until ${briefDate(line.lastDay ?? lastDay)}`, ` von Tarif ${line.tariff ?? version}, bis ${briefDate(line.lastDay ?? lastDay)}`)),
      amount(line.amount),
    ]),
    [say('Net price', 'Nettopreis'), '', amount(net)],
  ]);
  table.querySelector('tbody tr:last-child')?.classList.add('sum');
}
