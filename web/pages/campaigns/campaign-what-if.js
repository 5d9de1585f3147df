// The panel that asks what a campaign would return: it opens with the actual figures and asks the portal after each change.

import { amountOf, readAmounts } from '../kit/amount-fields.js';
import { explainReading } from '../kit/api.js';
import { say } from '../kit/say.js';
import { fillReturns, writtenFigure } from './campaign-returns.js';
import { byId } from '../kit/dom.js';
import { callAsStaff } from '../kit/sign-in.js';

/** @typedef {import('./staff-campaign.js').Campaign} Campaign */

/** How long to wait for the next key before asking, in milliseconds. */
const DELAY = 350;
const WHOLE = /^(0|[1-9]\d{0,9})$/;
const DECIMAL = /^(0|[1-9]\d{0,10})(\.\d{1,4})?$/;

/** @type {Record<string, RegExp>} */
const FORMS = { orders: WHOLE, quantity: WHOLE, averageOrder: DECIMAL, unitCost: DECIMAL, costOfGoods: DECIMAL };

const panel = /** @type {HTMLFormElement} */ (byId('what-if'));
/** @type {{path: string, campaign: Campaign} | undefined} */
let actual;
let timer = 0;
let asked = 0;

readAmounts(panel);
panel.addEventListener('input', () => {
  clearTimeout(timer);
  timer = window.setTimeout(ask, DELAY);
});
panel.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(timer);
  ask();
});
panel.addEventListener('reset', (event) => {
  event.preventDefault();
  if (actual) compareWith(actual.path, actual.campaign);
});

/**
 * Begins from the actual figures.
 * @param {string} path of the campaign
 * @param {Campaign} campaign
 */
export function compareWith(path, campaign) {
  actual = { path, campaign };
  asked++;
  clearTimeout(timer);
  const average = campaign.returns.explained.find((figure) => figure.name === 'averageOrder')?.value;
  const { quantity, unitCost, costOfGoods } = campaign;
  const values = { orders: campaign.returns.orders, averageOrder: average ?? '', quantity, unitCost, costOfGoods };
  for (const [name, value] of Object.entries(values)) {
    inputOf(name).defaultValue = String(value);
    inputOf(name).value = String(value);
  }
  markWrong([]);
  byId('if-status').textContent = '';
  fillReturns(campaign.currency, campaign.returns, campaign.returns);
}

async function ask() {
  if (!actual) return;
  const { path, campaign } = actual;
  const query = assumed();
  const wrong = [...query].filter(([name, value]) => !FORMS[name].test(value)).map(([name]) => name);
  markWrong(wrong);
  if (wrong.length) {
    answer(say('Write plain figures, such as 33 or 145.00.', 'Schreiben Sie einfache Zahlen, etwa 33 oder 145,00.'));
    return;
  }
  const number = ++asked;
  const result = await callAsStaff('GET', `${path}/what-if?${query}`);
  if (number !== asked) return; // something newer was asked meanwhile
  if (!result.ok) {
    answer(result.problem.kind === 'invalid-query' ? result.problem.detail : explainReading(result.problem));
    return;
  }
  fillReturns(campaign.currency, campaign.returns, result.body.returns);
  summarise(result.body.returns.explained, campaign.currency);
}

/**
 * What is assumed; a figure left empty stays as it is. Orders and their average go together, and only if one of them was
 * changed: the average in the panel is rounded, the actual one is not.
 */
function assumed() {
  const query = new URLSearchParams();
  const isSold = ['orders', 'averageOrder'].some((name) => textOf(name) !== inputOf(name).defaultValue);
  for (const name of Object.keys(FORMS)) {
    const text = textOf(name);
    if (text && (isSold || (name !== 'orders' && name !== 'averageOrder'))) query.set(name, text);
  }
  return query;
}

/** @param {string} name */
function textOf(name) {
  return amountOf(inputOf(name).value);
}

/** @param {import('./campaign-returns.js').Explained[]} explained @param {string} currency */
function summarise(explained, currency) {
  const written = (/** @type {string} */ name) => writtenFigure(explained.find((figure) => figure.name === name), currency);
  answer(say(`If so: contribution ${written('contribution')}, orders to break even ${written('breakEvenOrders')}.`, `Dann: Deckungsbeitrag ${written('contribution')}, Aufträge bis zur Deckung ${written('breakEvenOrders')}.`));
}

/** @param {string} text */
function answer(text) {
  byId('if-status').textContent = text;
}

/** @param {string[]} names */
function markWrong(names) {
  for (const name of Object.keys(FORMS)) {
    if (names.includes(name)) inputOf(name).setAttribute('aria-invalid', 'true');
    else inputOf(name).removeAttribute('aria-invalid');
  }
}

/** @param {string} name */
function inputOf(name) {
  return /** @type {HTMLInputElement} */ (byId(`if-${name}`));
}
