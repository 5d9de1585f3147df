// The public page of fees: the tariff in force and an estimate. The estimate's questions are the page's address.

import { call, explainReading } from '../kit/api.js';
import { missingConsents, consentsOf } from '../kit/consents.js';
import { byId, make, show } from '../kit/dom.js';
import { showErrors } from '../kit/form.js';
import { isZero, money } from '../kit/money.js';
import { tell } from '../kit/notice.js';
import { say } from '../kit/say.js';
import { earnedIn, fillPrice, priceSentence } from './price.js';
import { askDeclared, offerWords, ruleWords } from './reductions.js';
import { word, writtenDate } from '../kit/words.js';

/**
 * @typedef {{through: string, placesLeft: number}} FreePlaces
 * @typedef {{scope: string, occasion: string, rule: string, amount: string}} Fee
 * @typedef {{version: number, effective: string, currency: string, fees: Fee[], reductions: import('./reductions.js').Reduction[],
 *   windows: {rerunMonths: number, opensMonths: number, reducedMonths: number}, days: {quote: number, payment: number}}} Tariff
 * @typedef {{currency: string, tariff: {version: number, effective: string}, occasion: string,
 *   lines: import('./price.js').PriceLine[], net: string, lastDay: string, free?: FreePlaces}} Estimate
 */

const form = /** @type {HTMLFormElement} */ (byId('estimate'));
const asked = new URLSearchParams(location.search);

for (const [name, value] of asked) if (name !== 'declared') fill(name, value);
showDays();
form.addEventListener('change', showDays);
form.addEventListener('submit', check);
form.addEventListener('input', outdate);
start();

async function start() {
  byId('loading').hidden = false;
  const result = await call('GET', '/api/tariff');
  byId('loading').hidden = true;
  if (!result.ok) return tell(explainReading(result.problem), 'bad');
  showTariff(result.body);
  askDeclared(byId('declarations'), result.body.reductions);
  tick(asked.getAll('declared'));
  if (asked.size) await estimate(result.body);
}

/** @param {string} name @param {string} value */
function fill(name, value) {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLInputElement || field instanceof RadioNodeList) field.value = value;
}

/** @param {string[]} facts */
function tick(facts) {
  for (const box of form.querySelectorAll('[name=declared]')) {
    if (box instanceof HTMLInputElement) box.checked = facts.includes(box.value);
  }
}

/** A date belongs to what came before only. */
function showDays() {
  const occasion = new FormData(form).get('occasion');
  day('expires', occasion === 'recertification');
  day('released', occasion === 'rerun');
}

/** A field that is not shown is not sent. @param {string} name @param {boolean} needed */
function day(name, needed) {
  byId(`${name}-field`).hidden = !needed;
  /** @type {HTMLInputElement} */ (byId(name)).disabled = !needed;
}

/** @param {Event} event */
function check(event) {
  const missing = missingAnswers();
  if (!missing.length) return; // the form goes to its own address
  event.preventDefault();
  showErrors(form, byId('summary'), missing);
}

/** A price that was asked for other answers is not left standing beside these. */
function outdate() {
  if (byId('answer').hidden) return;
  show({ answer: false, 'answer-outdated': true });
}

function missingAnswers() {
  const data = new FormData(form);
  const needed = { quantity: say('Choose one.', 'Wählen Sie eines.'), occasion: say('Choose one.', 'Wählen Sie eines.'), expires: say('Write the day.', 'Schreiben Sie den Tag.'), released: say('Write the day.', 'Schreiben Sie den Tag.') };
  const missing = Object.entries(needed)
    .filter(([name]) => !/** @type {HTMLInputElement} */ (byId(name)).disabled && !data.get(name))
    .map(([name, detail]) => ({ pointer: `/${name}`, code: 'required', detail }));
  return [...missing, ...missingConsents({ ...consentsOf(form), listed: true })];
}

/** @param {Tariff & {freeOffers: FreePlaces[]}} tariff */
function showTariff(tariff) {
  const { currency, reductions, windows, days, freeOffers } = tariff;
  byId('fees-caption').textContent = say(`Fees in ${currency}, net of VAT, since ${writtenDate(tariff.effective)}`, `Preise in ${currency}, ohne USt., seit ${writtenDate(tariff.effective)}`);
  const amount = (/** @type {string} */ scope, /** @type {string} */ occasion) =>
    plain(tariff.fees.find((fee) => fee.scope === scope && fee.occasion === occasion)?.amount ?? '', currency);
  byId('fees').querySelector('tbody')?.replaceChildren(...['single', 'programme'].map((scope) => make('tr', {},
    make('th', { scope: 'row' }, scope === 'single' ? say('Single tool or method', 'Einzeln') : say('Programme of at least two', 'Programm')),
    ...['initial', 'recertification', 'rerun'].map((occasion) => make('td', { class: 'number' }, amount(scope, occasion))))));
  byId('rules').replaceChildren(...[
    ...reductions.map(ruleWords),
    say(`A re-certification can begin ${months(windows.opensMonths)} before a certificate expires, and its fee stays reduced until ${months(windows.reducedMonths)} after.`, `Eine Neuzertifizierung kann ${months(windows.opensMonths)} vor Ablauf eines Zertifikats beginnen, und ihr Preis bleibt bis ${months(windows.reducedMonths)} danach ermäßigt.`),
    say(`A rerun follows a refused first attempt within ${months(windows.rerunMonths)}.`, `Ein zweiter Versuch ist bis ${months(windows.rerunMonths)} nach einem abgelehnten ersten möglich.`),
    say(`A quote holds ${days.quote} days. An invoice is due within ${days.payment} days.`, `Ein Angebot gilt ${days.quote} Tage. Eine Rechnung ist binnen ${days.payment} Tagen fällig.`),
  ].map((text) => make('li', {}, text)));
  const free = freeOffers.filter((offer) => offer.placesLeft > 0);
  byId('free').replaceChildren(...free.map((offer) => make('p', {}, freeSentence(offer))));
  show({ tariff: true, free: free.length > 0 });
}

/** An amount without its currency, for a table that names it. @param {string} amount @param {string} currency */
function plain(amount, currency) {
  return amount ? money(amount, currency).replace(currency, '').trim() : '–';
}

/** @param {number} count */
function months(count) {
  return count === 1 ? say('one month', 'einen Monat') : say(`${count} months`, `${count} Monate`);
}

/** @param {FreePlaces} offer */
function freeSentence({ through, placesLeft }) {
  return say(`Free of charge: whoever enquires by ${writtenDate(through)} and is found eligible pays nothing, while places last. ${placesLeft === 1 ? 'One place is' : `${placesLeft} places are`} left.`, `Kostenlos: Wer bis ${writtenDate(through)} anfragt und zugelassen wird, zahlt nichts, solange Plätze frei sind. ${placesLeft === 1 ? 'Ein Platz ist' : `${placesLeft} Plätze sind`} noch frei.`);
}

/** @param {Tariff} tariff */
async function estimate(tariff) {
  const missing = missingAnswers();
  if (missing.length) return showErrors(form, byId('summary'), missing);
  const result = await call('GET', `/api/fee-estimate?${question()}`);
  if (result.ok) return showEstimate(result.body, tariff);
  const { problem } = result;
  return tell(problem.kind === 'invalid-query' ? datesWritten(problem.detail) : explainReading(problem), problem.kind === 'invalid-query' ? 'wait' : 'bad');
}

/** The form's answers; facts that are declared are one parameter. */
function question() {
  const query = new URLSearchParams(/** @type {any} */ (new FormData(form)));
  const declared = query.getAll('declared').join(',');
  query.delete('declared');
  if (declared) query.set('declared', declared);
  return query;
}

/** Days as people write them. @param {string} text */
function datesWritten(text) {
  return text.replace(/\d{4}-\d{2}-\d{2}/g, writtenDate);
}

/** @param {Estimate} estimate @param {Tariff} tariff */
function showEstimate(estimate, tariff) {
  const { currency, lastDay, free } = estimate;
  byId('answer-text').textContent = priceSentence(estimate, currency, tariff.reductions);
  byId('answer-more').textContent = moreWords(estimate, tariff);
  byId('answer-free').textContent = free ? freeSentence(free) : '';
  fillPrice(byId('lines'), estimate, { currency, version: estimate.tariff.version, lastDay });
  byId('answer-note').textContent = say(`By tariff ${estimate.tariff.version}, in force since ${writtenDate(estimate.tariff.effective)}. This price can be had until ${writtenDate(lastDay)}. VAT may come on top.`, `Nach Tarif ${estimate.tariff.version}, in Kraft seit ${writtenDate(estimate.tariff.effective)}. Dieser Preis gilt bis ${writtenDate(lastDay)}. USt. kann dazukommen.`);
  show({ answer: true, 'answer-outdated': false, 'answer-more': byId('answer-more').textContent !== '', 'answer-free': Boolean(free) });
  byId('answer').focus();
}

/** What the person could not have expected. @param {Estimate} estimate @param {Tariff} tariff */
function moreWords(estimate, tariff) {
  if (estimate.occasion !== asked.get('occasion')) {
    return say(`The time for the reduced fee of a ${word(asked.get('occasion') ?? '').toLowerCase()} has passed, so it is priced as a first certification.`, `Die Zeit für den ermäßigten Preis (${word(asked.get('occasion') ?? '')}) ist vorbei; es gilt der Preis einer Erstzertifizierung.`);
  }
  if (isZero(estimate.net)) return '';
  const earned = earnedIn(estimate, tariff.reductions);
  return tariff.reductions
    .filter((one) => one.occasions.includes(estimate.occasion) && !earned.includes(one))
    .map((one) => `${offerWords(one)}.`)
    .join(' ');
}
