// The applicant's page of a quote: what is certified, what it costs, and what was agreed. Reading it changes nothing.

import { call, explainReading } from '../kit/api.js';
import { finish, keyFor } from '../kit/attempt.js';
import { envelope } from '../kit/billing.js';
import { consentWords } from '../kit/consents.js';
import { byId, entitle, fillFacts, make, show } from '../kit/dom.js';
import { askToConfirm, confirmationOf, missingConfirmation } from '../kit/confirmation.js';
import { deciderWords } from '../kit/decider.js';
import { onSubmit, showErrors } from '../kit/form.js';
import { Link } from '../kit/link.js';
import { money } from '../kit/money.js';
import { hush, tell } from '../kit/notice.js';
import { refusals } from '../kit/refusal.js';
import { rulesAccepted } from '../kit/rules.js';
import { say } from '../kit/say.js';
import { feeSentence } from './price.js';
import { draftOf, offer, prepare } from './quote-accept.js';
import { offerWords } from './reductions.js';
import { word, writtenDate } from '../kit/words.js';

/**
 * @typedef {import('./price.js').Price} Price
 * @typedef {import('../kit/consents.js').Consents} Consents
 * @typedef {{number: number, reason: string, net: string, on: string}} Charge
 * @typedef {{acceptedOn: string, consents: Consents, net: string, charges: Charge[], buyer: import('../kit/billing.js').Buyer,
 *   invoicesTo?: string, rules?: import('../kit/rules.js').RuleVersions, decidedBy?: import('../kit/decider.js').Decider}} Agreement
 * @typedef {{reference: string, status: string, title: string, quantity: string, items: string[],
 *   tariff: {version: number}, currency: string, madeOn: string, lastDay: string,
 *   reductions: import('./reductions.js').Reduction[], paymentDays: number, full: Price, reduced: (Price & {rules: string[]})[], rules: import('../kit/rules.js').RuleVersions, may: string[],
 *   agreement?: Agreement}} Quote
 */

const link = new Link('case');
const refusal = /** @type {HTMLFormElement} */ (byId('refusal'));
const dialog = /** @type {HTMLDialogElement} */ (byId('refuse-dialog'));
let etag = '';
const standing = { seen: () => etag, moved: (/** @type {string} */ version) => { etag = version; }, reread: open };

/** What was not taken is told beside the form. */
const handle = refusals({ reread: open, changed, refuse: turnAway });

link.reloadForAnother();
prepare(accept, link, standing);
askToConfirm(refusal, link, standing);
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
  byId('title').textContent = say(`Quote for “${quote.title}”`, `Angebot für „${quote.title}“`);
  entitle(say(`Quote for ${quote.title}`, `Angebot für ${quote.title}`));
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
      return { title: say('This quote waits for your answer', 'Dieses Angebot wartet auf Ihre Antwort'), text: say(`It holds until ${until}. Reading this page binds you to nothing.`, `Es gilt bis ${until}. Diese Seite zu lesen bindet Sie an nichts.`), feeling: 'wait' };
    case 'accepted':
      return { title: say('You accepted this quote', 'Sie haben dieses Angebot angenommen'), text: say(`Thank you. The invoice comes by mail and is due within ${quote.paymentDays} days. Next you hand in your material, from the page of your case.`, `Vielen Dank. Die Rechnung kommt per E-Mail und ist binnen ${quote.paymentDays} Tagen fällig. Als Nächstes reichen Sie Ihre Unterlagen ein, von der Seite Ihres Falls aus.`), feeling: 'good' };
    case 'refused':
      return { title: say('You refused this quote', 'Sie haben dieses Angebot abgelehnt'), text: say('You owe nothing, and the case is closed. To go on later, send a new enquiry.', 'Sie schulden nichts, und der Fall ist geschlossen. Um später weiterzumachen, fragen Sie neu an.'), feeling: '' };
    case 'lapsed':
      return { title: say('This quote no longer holds', 'Dieses Angebot gilt nicht mehr'), text: say(`It could be accepted until ${until}. You owe nothing, and the case is closed. To go on, send a new enquiry.`, `Es galt bis ${until}. Sie schulden nichts, und der Fall ist geschlossen. Um weiterzumachen, fragen Sie neu an.`), feeling: 'bad' };
    default:
      return { title: say('The case was withdrawn', 'Der Fall wurde zurückgezogen'), text: say('This quote can no longer be accepted.', 'Dieses Angebot kann nicht mehr angenommen werden.'), feeling: '' };
  }
}

/** @param {Quote} quote */
function showWhat(quote) {
  fillFacts(byId('what'), [
    [say('Title', 'Titel'), quote.title],
    [say('Quantity', 'Umfang'), word(quote.quantity)],
    [say('Items', 'Teile'), quote.items.length ? make('ul', {}, ...quote.items.map((item) => make('li', {}, item))) : undefined],
    [say('Quote made on', 'Angebot vom'), writtenDate(quote.madeOn)],
    [say('By', 'Nach'), say(`tariff ${quote.tariff.version}`, `Tarif ${quote.tariff.version}`)],
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
    [say('Accepted on', 'Angenommen am'), writtenDate(agreement.acceptedOn)],
    [say('Decided by', 'Entschieden von'), agreement.decidedBy && deciderWords(agreement.decidedBy)],
    [say('Price', 'Preis'), say(`${money(agreement.net, currency)} net of VAT`, `${money(agreement.net, currency)} ohne USt.`)],
    [say('Billed', 'Verrechnet'), make('ul', {}, ...agreement.charges.map((charge) =>
      make('li', {}, `${word(charge.reason)}, ${writtenDate(charge.on)}: ${money(charge.net, currency)}`)))],
    [say('What may become known', 'Was bekannt werden darf'), make('ul', {}, ...consentWords(agreement.consents).map((text) => make('li', {}, text)))],
    [say('Billed to', 'Rechnung an'), make('span', { class: 'written' }, envelope(agreement.buyer))],
    [say('Invoices by mail to', 'Rechnungen per E-Mail an'), agreement.invoicesTo],
    [say('You accepted', 'Angenommen haben Sie'), agreement.rules && rulesAccepted(agreement.rules)],
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
  await open();
  byId('state').focus();
}

async function refuse() {
  hush();
  const missing = missingConfirmation(refusal);
  if (missing.length) return showErrors(refusal, byId('refusal-summary'), missing);
  const reason = String(new FormData(refusal).get('reason') ?? '').trim();
  const body = { ...(reason ? { reason } : {}), confirmation: confirmationOf(refusal) };
  const key = keyFor('refusal', { ...body, etag });
  const result = await call('POST', '/api/quote/refusal', { body, key, etag, authorization: link.authorization() });
  if (!result.ok) {
    if (!result.problem.errors.length) dialog.close();
    return handle(result.problem, refusal, byId('refusal-summary'));
  }
  finish('refusal');
  dialog.close();
  await open();
  byId('state').focus();
  return undefined;
}

/** What is said when the quote stands otherwise than it was shown. */
function changed() {
  return byId('accept').hidden
    ? say('Nothing was recorded: the quote can no longer be answered. This is how it stands now.', 'Nichts wurde festgehalten: Auf das Angebot lässt sich nicht mehr antworten. So steht es jetzt.')
    : say('Meanwhile the quote or our terms have changed, and nothing was recorded. This is how it stands now; please look at price and terms again. What you wrote is kept.', 'Inzwischen haben sich das Angebot oder unsere Bedingungen geändert, und nichts wurde festgehalten. So steht es jetzt; sehen Sie Preis und Bedingungen bitte noch einmal an. Was Sie geschrieben haben, bleibt.');
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
  byId('closed-why').textContent = say('This link is not valid, or no longer valid.', 'Dieser Link gilt nicht oder nicht mehr.');
}
