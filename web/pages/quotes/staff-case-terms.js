// The staff's part of a case that is about its price: the terms, the invoices, and the correction of the shared share.

import { finish, keyFor } from '../kit/attempt.js';
import { envelope } from '../kit/billing.js';
import { termsFacts } from '../kit/case-view.js';
import { consentsOf } from '../kit/consents.js';
import { deciderWords } from '../kit/decider.js';
import { byId, fillFacts, fillRows, make, show } from '../kit/dom.js';
import { onSubmit, showErrors, whileSending } from '../kit/form.js';
import { amountOf, invoiceCells } from '../invoices/invoice-list.js';
import { money } from '../kit/money.js';
import { hush } from '../kit/notice.js';
import { say } from '../kit/say.js';
import { callAsStaff, ownRoles } from '../kit/sign-in.js';
import { briefDate } from '../kit/words.js';

/**
 * @typedef {import('../kit/case-view.js').Case} Case
 * @typedef {import('../invoices/invoice-list.js').InvoiceLine} InvoiceLine
 * @typedef {{path: string, version: () => string,
 *   settle: (words: () => string) => Promise<unknown>,
 *   handle: (problem: import('../kit/api.js').Problem, form: HTMLFormElement, summary: HTMLElement) => Promise<void>}} Page
 */

const form = /** @type {HTMLFormElement} */ (byId('share'));
const dialog = /** @type {HTMLDialogElement} */ (byId('share-dialog'));
/** @type {Page} */
let page;
/** @type {Case | undefined} */
let current;

/** Makes the correction ready. @param {Page} around */
export function prepareShare(around) {
  page = around;
  onSubmit(form, byId('share-summary'), confirm);
  byId('share-yes').addEventListener('click', () => whileSending(form, send));
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
}

/** Shows the terms of a case, if it has any. @param {Case} shown @param {string} path */
export function showStaffTerms(shown, path) {
  current = shown;
  const { terms } = shown;
  const correctable = shown.may.includes('correct-share') && ownRoles().includes('director');
  show({ terms: Boolean(terms), 'share-section': correctable });
  if (!terms) return;
  const { consents } = terms;
  fillFacts(byId('terms-facts'), [
    ...termsFacts(terms),
    [say('Ordered by', 'Bestellt von'), shown.decidedBy && deciderWords(shown.decidedBy)],
    [say('Billed to', 'Rechnung an'), shown.buyer && make('span', { class: 'written' }, envelope(shown.buyer))],
    [say('Invoices by mail to', 'Rechnungen per E-Mail an'), shown.invoicesTo],
    [say('Listed in the register', 'Im Register genannt'), consents && yes(consents.listed)],
    [say('Published', 'Veröffentlicht'), consents && yes(consents.published)],
    [say('Shared', 'Freigegeben'), consents && say(`${consents.sharedShare} % of the reviewed material`, `${consents.sharedShare} % der geprüften Unterlagen`)],
  ]);
  byId('share-means').textContent = terms.reductions?.length
    ? say(`In force: ${terms.reductions.map(({ title }) => title).join(', ')}. What the corrected share no longer earns is billed at once, and does not come back.`, `In Kraft: ${terms.reductions.map(({ title }) => title).join(', ')}. Was der berichtigte Anteil nicht mehr trägt, wird sofort verrechnet und kommt nicht wieder.`)
    : say('The full price is already owed, so a correction bills nothing.', 'Der volle Preis wird schon geschuldet; eine Berichtigung verrechnet nichts.');
  if (terms.kind === 'agreed') readInvoices(path);
}

/** @param {boolean} fact */
function yes(fact) {
  return fact ? say('Yes', 'Ja') : say('No', 'Nein');
}

/** @param {string} path */
async function readInvoices(path) {
  const result = await callAsStaff('GET', `${path}/invoices`);
  if (!result.ok) return;
  const invoices = /** @type {InvoiceLine[]} */ (result.body.invoices);
  fillRows(byId('invoices'), invoices.map(invoiceCells));
  const unpaid = invoices.filter((invoice) => invoice.state === 'open');
  byId('unpaid').replaceChildren(...unpaid.map((invoice) => make('p', {}, unpaidWords(invoice))));
  byId('unpaid').className = unpaid.some(({ overdue }) => overdue) ? 'panel bad' : 'panel wait'; // red is for what is late
  show({ invoices: invoices.length > 0, unpaid: unpaid.length > 0 });
}

/** @param {InvoiceLine} invoice */
function unpaidWords(invoice) {
  const day = briefDate(invoice.paymentDueDate);
  const due = invoice.overdue ? say(`was due on ${day} and is overdue`, `war am ${day} fällig und ist überfällig`) : say(`is due on ${day}`, `ist am ${day} fällig`);
  return say(`Unpaid: invoice ${invoice.invoiceNumber} of ${amountOf(invoice)} ${due}.`, `Unbezahlt: Rechnung ${invoice.invoiceNumber} über ${amountOf(invoice)} ${due}.`);
}

async function confirm() {
  hush();
  const { sharedShare, reason } = correction();
  const errors = [];
  if (sharedShare === undefined) errors.push({ pointer: '/sharedShare', code: 'required', detail: say('Write a whole number from 0 to 100.', 'Schreiben Sie eine ganze Zahl von 0 bis 100.') });
  if (!reason) errors.push({ pointer: '/reason', code: 'required', detail: say('Write the reason.', 'Schreiben Sie den Grund.') });
  if (errors.length) return showErrors(form, byId('share-summary'), errors);
  byId('share-effect').textContent = effect(Number(sharedShare));
  dialog.showModal();
}

/** @param {number} share */
function effect(share) {
  const change = say(`From ${current?.terms?.consents?.sharedShare} % to ${share} %.`, `Von ${current?.terms?.consents?.sharedShare} % auf ${share} %.`);
  return current?.terms?.reductions?.length
    ? say(`${change} If this no longer earns a discount, the difference is billed at once and the applicant gets the invoice by mail.`, `${change} Trägt das keinen Nachlass mehr, wird der Unterschied sofort verrechnet; die Rechnung geht per E-Mail hinaus.`)
    : say(`${change} Nothing is billed.`, `${change} Nichts wird verrechnet.`);
}

async function send() {
  const body = correction();
  const etag = page.version();
  const key = keyFor('share', { ...body, etag });
  const result = await callAsStaff('POST', `${page.path}/shared-share`, { body, key, etag });
  dialog.close();
  if (!result.ok) return page.handle(result.problem, form, byId('share-summary'));
  finish('share');
  form.reset();
  const billedBefore = current?.terms?.charges?.length ?? 0;
  return page.settle(() => said(billedBefore));
}

/** What the correction has billed. @param {number} before how many charges there were */
function said(before) {
  const terms = current?.terms;
  const added = (terms?.charges ?? []).slice(before);
  const billed = added.map(({ net }) => say(` ${money(net, terms?.currency ?? 'EUR')} net is billed, because a discount is lost.`, ` ${money(net, terms?.currency ?? 'EUR')} netto werden verrechnet, weil ein Nachlass entfällt.`));
  return say(`The share is corrected.${billed.join('') || ' Nothing is billed for it.'}`, `Der Anteil ist berichtigt.${billed.join('') || ' Nichts wird dafür verrechnet.'}`);
}

function correction() {
  return { sharedShare: consentsOf(form).sharedShare, reason: String(new FormData(form).get('reason') ?? '').trim() };
}
