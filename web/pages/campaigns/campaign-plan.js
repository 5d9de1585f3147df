// What a form says about a campaign, to and fro, and how the figures of a campaign are written.

import { amountOf } from '../kit/amount-fields.js';
import { locale, say } from '../kit/say.js';
import { briefDate } from '../kit/words.js';

/**
 * @typedef {{code: string, goal: string, currency: string, quantity: number, unitCost: string, totalCost: string,
 *   costOfGoods: string, plannedFirst: string, plannedLast: string, actualFirst?: string, actualLast?: string,
 *   openedAt: string}} Figures
 */

const COUNT = new Intl.NumberFormat(locale);

/**
 * The fields that are filled in. A quantity that is no number goes out as it is, and the answer says so.
 * @param {HTMLFormElement} form
 * @returns {Record<string, string | number>}
 */
export function planOf(form) {
  /** @type {Record<string, string | number>} */
  const plan = {};
  new FormData(form).forEach((value, name) => {
    const field = form.elements.namedItem(name);
    const isAmount = field instanceof HTMLInputElement && field.dataset.amount;
    const text = isAmount ? amountOf(String(value)) : String(value).trim();
    if (text) plan[name] = name === 'quantity' && /^\d{1,15}$/.test(text) ? Number(text) : text;
  });
  return plan;
}

/**
 * Puts what is stored into a form.
 * @param {HTMLFormElement} form
 * @param {Figures} figures
 */
export function fillPlan(form, figures) {
  for (const [name, value] of Object.entries({ actualFirst: '', actualLast: '', ...figures })) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = String(value);
  }
}

/** A whole number, with its thousands told apart. @param {number | string} count */
export function writtenCount(count) {
  return COUNT.format(Number(count));
}

/** First and last day; a campaign that runs has no last one. @param {string} [first] @param {string} [last] */
export function writtenDays(first, last) {
  if (!first) return '–';
  return last ? say(`${briefDate(first)} to ${briefDate(last)}`, `${briefDate(first)} bis ${briefDate(last)}`) : say(`since ${briefDate(first)}`, `seit ${briefDate(first)}`);
}
