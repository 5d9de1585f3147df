// The applicant's part of a case that is about its price and about what may become known.

import { call } from '../kit/api.js';
import { finish, keyFor } from '../kit/attempt.js';
import { termsFacts } from '../kit/case-view.js';
import { consentsOf, consentWords, fillConsents, missingConsents } from '../kit/consents.js';
import { byId, fillFacts, make, show } from '../kit/dom.js';
import { onSubmit, showErrors, whileSending } from '../kit/form.js';
import { isZero, money } from '../kit/money.js';
import { hush } from '../kit/notice.js';
import { say } from '../kit/say.js';

/**
 * @typedef {import('../kit/consents.js').Consents} Consents
 * @typedef {import('../kit/case-view.js').Case} Case
 * @typedef {{net: string, difference: string, currency: string}} Preview
 * @typedef {{link: import('../kit/link.js').Link, version: () => string,
 *   settle: (text: string) => Promise<void>,
 *   handle: (problem: import('../kit/api.js').Problem, form: HTMLFormElement, summary: HTMLElement) => Promise<void>}} Page
 */

const form = /** @type {HTMLFormElement} */ (byId('consents'));
const dialog = /** @type {HTMLDialogElement} */ (byId('consents-dialog'));
/** @type {Page} */
let page;
/** What was shown in the dialog, and is sent if it is confirmed. @type {Consents & {net: string} | undefined} */
let shownChange;

/** Makes the part ready. @param {Page} around */
export function prepareConsents(around) {
  page = around;
  byId('consents-open').addEventListener('click', () => {
    show({ consents: true, 'consents-open': false });
    byId('consents-title').focus();
  });
  byId('consents-cancel').addEventListener('click', () => {
    show({ consents: false, 'consents-open': true });
    byId('consents-open').focus();
  });
  onSubmit(form, byId('consents-summary'), preview);
  byId('consents-yes').addEventListener('click', () => whileSending(form, send));
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
}

/** Shows the terms of a case, if it has any. @param {Case} shown */
export function showTerms({ terms, may }) {
  const changeable = Boolean(terms?.consents) && may.includes('change-consents');
  show({ terms: Boolean(terms), consents: false, 'consents-open': changeable });
  if (!terms) return;
  const known = terms.consents && make('ul', {}, ...consentWords(terms.consents).map((text) => make('li', {}, text)));
  fillFacts(byId('terms-facts'), [...termsFacts(terms), [say('What may become known', 'Was bekannt werden darf'), known]]);
  if (terms.consents) fillConsents(form, terms.consents);
}

/** A change may cost something: that is shown before it is made. */
async function preview() {
  hush();
  const consents = consentsOf(form);
  const missing = missingConsents(consents);
  if (missing.length) return showErrors(form, byId('consents-summary'), missing);
  const query = new URLSearchParams(Object.entries(consents).map(([name, value]) => [name, String(value)]));
  const result = await call('GET', `/api/case/consents-preview?${query}`, { authorization: page.link.authorization() });
  if (!result.ok) return page.handle(result.problem, form, byId('consents-summary'));
  ask(/** @type {Consents} */ (consents), result.body);
}

/** @param {Consents} consents @param {Preview} shown */
function ask(consents, { net, difference, currency }) {
  shownChange = { ...consents, net };
  const costs = !isZero(difference);
  byId('consents-effect').className = `panel ${costs ? 'wait' : ''}`;
  byId('consents-effect').textContent = costs
    ? say(`This ends a discount. ${money(difference, currency)} net of VAT is billed at once, so that you pay ${money(net, currency)} in all. The discount does not come back.`, `Damit endet ein Nachlass. ${money(difference, currency)} ohne USt. werden sofort verrechnet, sodass Sie insgesamt ${money(net, currency)} zahlen. Der Nachlass kommt nicht wieder.`)
    : say(`This changes nothing about the price: it stays at ${money(net, currency)} net of VAT.`, `Am Preis ändert das nichts: Er bleibt bei ${money(net, currency)} ohne USt.`);
  byId('consents-words').replaceChildren(...consentWords(consents).map((line) => make('li', {}, line)));
  byId('consents-yes').textContent = costs ? say(`Yes, change it and pay ${money(difference, currency)} net`, `Ja, ändern und ${money(difference, currency)} netto zahlen`) : say('Yes, change it', 'Ja, ändern');
  dialog.showModal();
}

async function send() {
  const body = shownChange;
  const etag = page.version();
  const key = keyFor('consents', { ...body, etag });
  const result = await call('POST', '/api/case/consents', { body, key, etag, authorization: page.link.authorization() });
  dialog.close();
  if (!result.ok) return page.handle(result.problem, form, byId('consents-summary'));
  finish('consents');
  await page.settle(say('Your answers are changed. If something is owed for it, the invoice comes by mail.', 'Ihre Antworten sind geändert. Ist dafür etwas zu zahlen, kommt die Rechnung per E-Mail.'));
}
