// The form by which a quote is accepted: it says at once what each answer means for the price and for the VAT.

import { keepDraft } from '../kit/attempt.js';
import { billingOf, prepareBilling } from '../kit/billing.js';
import { consentsOf, consentWords, missingConsents } from '../kit/consents.js';
import { country } from '../kit/countries.js';
import { byId, make } from '../kit/dom.js';
import { onSubmit, showErrors } from '../kit/form.js';
import { later } from '../kit/later.js';
import { money } from '../kit/money.js';
import { fillPrice, priceSentence } from './price.js';
import { askDeclared, declaredOf, isEarned, isLasting } from './reductions.js';
import { askForTax, taxSentence } from './tax.js';

/** @typedef {import('./quote.js').Quote} Quote */

const form = /** @type {HTMLFormElement} */ (byId('accept'));
/** @type {Quote | undefined} */
let quote;
/** What the tax depends on, as it was asked last. */
let question = { country: '', postCode: '', vatId: '', net: '' };
/** The sentence on the tax; empty while it is asked for. */
let tax = '';

const readTax = later(async () => {
  const { country: billingCountry, net } = question;
  if (!billingCountry || !quote) return 'Choose a country to see the VAT.';
  const result = await askForTax(question);
  if (result.ok) return taxSentence(result.body, net, quote.currency);
  return result.problem.kind === 'invalid-query'
    ? `This VAT id has not the form that ${country(billingCountry)} uses. Check it, or leave it empty.`
    : 'The VAT cannot be shown just now. The invoice will state it.';
}, (text) => {
  tax = text;
  byId('tax').textContent = text;
  summarise();
});

/**
 * Makes the form ready.
 * @param {(body: Record<string, unknown>, form: HTMLFormElement) => Promise<void>} send
 */
export function prepare(send) {
  prepareBilling(form);
  form.addEventListener('input', refresh);
  onSubmit(form, byId('accept-summary'), () => check(send));
}

/** Shows the form for a quote. @param {Quote} offered */
export function offer(offered) {
  askDeclared(byId('declarations'), offered.reductions);
  if (!quote) keepDraft(draftOf(offered), form);
  quote = offered;
  refresh();
}

/** Under which name the form's draft is kept. @param {Quote} offered */
export function draftOf({ reference }) {
  return `acceptance ${reference}`;
}

function refresh() {
  if (!quote) return;
  showPrice(quote);
  const { billingCountry = '', billingPostCode = '', vatId = '' } = /** @type {Record<string, string>} */ (billingOf(form));
  const now = { country: billingCountry, postCode: billingPostCode, vatId, net: priceNow(quote).net };
  if (JSON.stringify(now) !== JSON.stringify(question)) {
    question = now;
    tax = ''; // what was said of another amount is not true of this one
    readTax();
  }
  summarise();
}

/** @param {(body: Record<string, unknown>, form: HTMLFormElement) => Promise<void>} send */
async function check(send) {
  if (!quote) return;
  const consents = consentsOf(form);
  const billing = billingOf(form);
  const missing = [...missingConsents(consents), ...missingBilling(billing)];
  if (missing.length) showErrors(form, byId('accept-summary'), missing);
  else await send({ net: priceNow(quote).net, ...consents, declared: declaredOf(form), ...billing }, form);
}

/** @param {Record<string, unknown>} billing */
function missingBilling(billing) {
  const needed = { billingName: 'Write who is billed.', billingStreet: 'Write the street.', billingCity: 'Write the city.', billingCountry: 'Choose a country.' };
  return Object.entries(needed)
    .filter(([name]) => !billing[name])
    .map(([name, detail]) => ({ pointer: `/${name}`, code: 'required', detail }));
}

/** What the answers earn. @param {Quote} offered */
function earnedNow({ reductions }) {
  const answers = { ...consentsOf(form), declared: declaredOf(form) };
  return reductions.filter((one) => isEarned(one, answers));
}

/** Which of the quote's prices the answers lead to. @param {Quote} offered */
function priceNow(offered) {
  return priceWith(offered, earnedNow(offered));
}

/**
 * The price that what is earned leads to; what takes nothing off makes none of its own.
 * @param {Quote} offered
 * @param {import('./reductions.js').Reduction[]} earned
 */
function priceWith({ full, reduced }, earned) {
  const rules = earned.map(({ rule }) => rule);
  return reduced
    .filter((price) => price.rules.every((rule) => rules.includes(rule)))
    .reduce((/** @type {import('./price.js').Price & {rules?: string[]}} */ one, other) => (other.rules.length > (one.rules?.length ?? 0) ? other : one), full);
}

/** @param {Quote} offered */
function showPrice(offered) {
  const { currency, tariff, lastDay } = offered;
  const price = priceNow(offered);
  say(byId('your-price'),
    make('p', {}, make('strong', {}, `With these answers you pay ${money(price.net, currency)} net.`)),
    make('p', {}, whyThisPrice(offered)));
  fillPrice(byId('lines'), price, { currency, version: tariff.version, lastDay });
}

/**
 * Says something in a live region, unless it says that already: it would be read out again.
 * @param {HTMLElement} region
 * @param {...HTMLElement} news
 */
function say(region, ...news) {
  if (region.textContent !== news.map((one) => one.textContent).join('')) region.replaceChildren(...news);
}

/** @param {Quote} offered */
function whyThisPrice(offered) {
  if (!offered.reduced.length) return 'No answer changes this price.';
  const earned = earnedNow(offered);
  const said = offered.reductions
    .filter((one) => !earned.includes(one))
    .map(({ condition, effect }) => `You would pay ${effect} if ${condition}.`);
  if (!earned.length) return ['This is the full price.', ...said].join(' ');
  said.unshift(`That is because ${earned.map(({ condition }) => condition).join(', and because ')}.`);
  const lasting = earned.filter(isLasting);
  if (lasting.length < earned.length) {
    said.push(`If you take consent back later, or the board finds that you share less, you pay ${money(priceWith(offered, lasting).net, offered.currency)} in all.`);
  }
  return said.join(' ');
}

function summarise() {
  if (!quote) return;
  const consents = consentsOf(form);
  const incomplete = missingConsents(consents).length > 0;
  const price = priceNow(quote);
  const points = [
    `You order the certification of “${quote.title}”.`,
    priceSentence(price, quote.currency, quote.reductions),
    ...(billingOf(form).billingCountry ? [tax] : []),
    ...(incomplete ? [] : consentWords(/** @type {import('../kit/consents.js').Consents} */ (consents))),
    `We send an invoice by mail. It is due within ${quote.paymentDays} days.`,
  ];
  byId('accepting').replaceChildren(...points.filter(Boolean).map((text) => make('li', {}, text)));
  byId('accept-button').textContent = incomplete ? 'Accept the quote' : `Accept for ${money(price.net, quote.currency)} net`;
}
