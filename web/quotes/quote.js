// The applicant's page of a quote: what is certified, what it costs, and what was agreed. Reading it changes nothing.

import { call, explain, explainReading } from '../kit/api.js';
import { finish, keyFor } from '../kit/attempt.js';
import { envelope } from '../kit/billing.js';
import { consentWords } from '../kit/consents.js';
import { byId, fillFacts, make, show } from '../kit/dom.js';
import { clearErrors, onSubmit, showErrors } from '../kit/form.js';
import { Link } from '../kit/link.js';
import { money } from '../kit/money.js';
import { hush, tell } from '../kit/notice.js';
import { feeSentence } from './price.js';
import { draftOf, offer, prepare } from './quote-accept.js';
import { offerWords } from './reductions.js';
import { word, writtenDate } from '../kit/words.js';

/**
 * @typedef {import('./price.js').Price} Price
 * @typedef {import('../kit/consents.js').Consents} Consents
 * @typedef {{number: number, reason: string, net: string, on: string}} Charge
 * @typedef {{acceptedOn: string, consents: Consents, net: string, charges: Charge[], buyer: import('../kit/billing.js').Buyer}} Agreement
 * @typedef {{reference: string, status: string, title: string, quantity: string, items: string[],
 *   tariff: {version: number}, currency: string, madeOn: string, lastDay: string,
 *   reductions: import('./reductions.js').Reduction[], paymentDays: number, full: Price, reduced: (Price & {rules: string[]})[], may: string[],
 *   agreement?: Agreement}} Quote
 */

const link = new Link('quote');
const refusal = /** @type {HTMLFormElement} */ (byId('refusal'));
const dialog = /** @type {HTMLDialogElement} */ (byId('refuse-dialog'));
let etag = '';

addEventListener('hashchange', () => {
  link.take();
  location.reload(); // another quote begins with nothing of this one
});
prepare(accept);
onSubmit(refusal, byId('refusal-summary'), refuse);
byId('refuse-open').addEventListener('click', () => dialog.showModal());
dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
open();

/** Reads the quote and shows it. */
async function open() {
  if (!link.authorization()) {
    show({ loading: false, quote: false, closed: true });
    return;
  }
  byId('loading').hidden = !byId('quote').hidden;
  const result = await call('GET', '/api/quote', { authorization: link.authorization() });
  byId('loading').hidden = true;
  if (result.ok) render(result.body, result.etag);
  else turnAway(result.problem, explainReading);
}

/** @param {Quote} quote @param {string} version */
function render(quote, version) {
  etag = version;
  byId('reference').textContent = quote.reference;
  byId('title').textContent = `Quote for “${quote.title}”`;
  document.title = `Quote for ${quote.title} – Certification Institute`;
  showState(quote);
  showWhat(quote);
  showPrice(quote);
  showAgreement(quote);
  show({ closed: false, quote: true, price: !quote.agreement, accept: quote.may.includes('accept'), refuse: quote.may.includes('refuse') });
  if (quote.may.includes('accept')) offer(quote);
}

/** @param {Quote} quote */
function showState(quote) {
  const { title, text, feeling } = stateOf(quote);
  const panel = byId('state');
  panel.className = `panel ${feeling}`;
  panel.replaceChildren(make('p', {}, make('strong', {}, title)), make('p', {}, text));
}

/** @param {Quote} quote */
function stateOf(quote) {
  const until = writtenDate(quote.lastDay);
  switch (quote.status) {
    case 'open':
      return { title: 'This quote waits for your answer', text: `It holds until ${until}. Reading this page binds you to nothing.`, feeling: 'wait' };
    case 'accepted':
      return { title: 'You accepted this quote', text: `The invoice comes by mail and is due within ${quote.paymentDays} days. You can hand in your material with the invitation code from the mail that brought this quote.`, feeling: 'good' };
    case 'refused':
      return { title: 'You refused this quote', text: 'You owe nothing, and the case is closed. To go on later, send a new enquiry.', feeling: '' };
    case 'lapsed':
      return { title: 'This quote no longer holds', text: `It could be accepted until ${until}. You owe nothing, and the case is closed. To go on, send a new enquiry.`, feeling: 'bad' };
    default:
      return { title: 'The case was withdrawn', text: 'This quote can no longer be accepted.', feeling: '' };
  }
}

/** @param {Quote} quote */
function showWhat(quote) {
  fillFacts(byId('what'), [
    ['Title', quote.title],
    ['Quantity', word(quote.quantity)],
    ['Items', quote.items.length ? make('ul', {}, ...quote.items.map((item) => make('li', {}, item))) : undefined],
    ['Quote made on', writtenDate(quote.madeOn)],
    ['By', `tariff ${quote.tariff.version}`],
  ]);
}

/** @param {Quote} quote */
function showPrice({ full, reduced, reductions, currency }) {
  byId('price-full').textContent = feeSentence(full.lines, currency);
  byId('price-reduced').replaceChildren(...reduced.filter(({ rules }) => rules.length === 1).flatMap(({ rules, net }) =>
    reductions.filter(({ rule }) => rule === rules[0]).map((one) => make('p', {}, `${offerWords(one)}: ${money(net, currency)}.`))));
}

/** @param {Quote} quote */
function showAgreement({ agreement, currency }) {
  byId('agreed').hidden = !agreement;
  if (!agreement) return;
  fillFacts(byId('agreement'), [
    ['Accepted on', writtenDate(agreement.acceptedOn)],
    ['Price', `${money(agreement.net, currency)} net of VAT`],
    ['Billed', make('ul', {}, ...agreement.charges.map((charge) =>
      make('li', {}, `${word(charge.reason)}, ${writtenDate(charge.on)}: ${money(charge.net, currency)}`)))],
    ['What may become known', make('ul', {}, ...consentWords(agreement.consents).map((text) => make('li', {}, text)))],
    ['Billed to', make('span', { class: 'written' }, envelope(agreement.buyer))],
  ]);
}

/**
 * Sends the acceptance that the form has checked.
 * @param {Record<string, unknown>} body
 * @param {HTMLFormElement} form
 */
async function accept(body, form) {
  hush();
  const key = keyFor('acceptance', { ...body, etag });
  const result = await call('POST', '/api/quote/acceptance', { body, key, etag, authorization: link.authorization() });
  if (!result.ok) return handle(result.problem, form, byId('accept-summary'));
  finish('acceptance');
  finish(draftOf(result.body));
  form.reset();
  await settle('Thank you. The quote is accepted, and the invoice is on its way to you by mail.');
}

async function refuse() {
  hush();
  const reason = String(new FormData(refusal).get('reason') ?? '').trim();
  const body = reason ? { reason } : {};
  const key = keyFor('refusal', { ...body, etag });
  const result = await call('POST', '/api/quote/refusal', { body, key, etag, authorization: link.authorization() });
  if (!result.ok) {
    if (!result.problem.errors.length) dialog.close();
    return handle(result.problem, refusal, byId('refusal-summary'));
  }
  finish('refusal');
  dialog.close();
  await settle('You refused the quote. You owe nothing.');
}

/** Reads the quote again after a change, and says what was done. @param {string} text */
async function settle(text) {
  await open();
  tell(text, 'good');
  byId('status').focus();
  scrollTo({ top: 0 });
}

/**
 * @param {import('../kit/api.js').Problem} problem
 * @param {HTMLFormElement} form
 * @param {HTMLElement} summary
 */
async function handle(problem, form, summary) {
  if (problem.errors.length) {
    showErrors(form, summary, problem.errors);
  } else if (problem.kind === 'stale' || problem.kind === 'conflict') {
    clearErrors(form, summary);
    await open();
    tell(byId('accept').hidden
      ? 'Nothing was recorded: the quote can no longer be answered. This is how it stands now.'
      : 'Meanwhile the quote has changed, and nothing was recorded. This is how it stands now; please look at the price again. What you wrote is kept.', 'wait');
  } else {
    turnAway(problem, explain);
  }
}

/**
 * @param {import('../kit/api.js').Problem} problem
 * @param {(problem: import('../kit/api.js').Problem) => string} words
 */
function turnAway(problem, words) {
  if (problem.status !== 401) {
    tell(words(problem), 'bad');
    return;
  }
  link.drop();
  show({ quote: false, closed: true });
  byId('closed-why').textContent = 'This link is not valid, or no longer valid.';
}
