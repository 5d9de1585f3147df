// The staff's part of a case that is about its price: the terms, the invoices, and the correction of the shared share.

import { finish, keyFor } from '../kit/attempt.js';
import { envelope } from '../kit/billing.js';
import { termsFacts } from '../kit/case-view.js';
import { consentsOf } from '../kit/consents.js';
import { byId, fillFacts, fillRows, make, show } from '../kit/dom.js';
import { onSubmit, showErrors, whileSending } from '../kit/form.js';
import { amountOf, invoiceCells } from '../invoices/invoice-list.js';
import { money } from '../kit/money.js';
import { hush } from '../kit/notice.js';
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
    ['Billed to', shown.buyer && make('span', { class: 'written' }, envelope(shown.buyer))],
    ['Listed in the register', consents && yes(consents.listed)],
    ['Published', consents && yes(consents.published)],
    ['Shared', consents && `${consents.sharedShare} % of the reviewed material`],
  ]);
  byId('share-means').textContent = terms.reductions?.length
    ? `In force: ${terms.reductions.map(({ title }) => title).join(', ')}. What the corrected share no longer earns is billed at once, and does not come back.`
    : 'The full price is already owed, so a correction bills nothing.';
  if (terms.kind === 'agreed') readInvoices(path);
}

/** @param {boolean} fact */
function yes(fact) {
  return fact ? 'Yes' : 'No';
}

/** @param {string} path */
async function readInvoices(path) {
  const result = await callAsStaff('GET', `${path}/invoices`);
  if (!result.ok) return;
  const invoices = /** @type {InvoiceLine[]} */ (result.body.invoices);
  fillRows(byId('invoices'), invoices.map(invoiceCells));
  const unpaid = invoices.filter((invoice) => invoice.state === 'open');
  byId('unpaid').replaceChildren(...unpaid.map((invoice) => make('p', {}, unpaidWords(invoice))));
  show({ invoices: invoices.length > 0, unpaid: unpaid.length > 0 });
}

/** @param {InvoiceLine} invoice */
function unpaidWords(invoice) {
  const day = briefDate(invoice.paymentDueDate);
  const due = invoice.overdue ? `was due on ${day} and is overdue` : `is due on ${day}`;
  return `Unpaid: invoice ${invoice.invoiceNumber} of ${amountOf(invoice)} ${due}.`;
}

async function confirm() {
  hush();
  const { sharedShare, reason } = correction();
  const errors = [];
  if (sharedShare === undefined) errors.push({ pointer: '/sharedShare', code: 'required', detail: 'Write a whole number from 0 to 100.' });
  if (!reason) errors.push({ pointer: '/reason', code: 'required', detail: 'Write the reason.' });
  if (errors.length) return showErrors(form, byId('share-summary'), errors);
  byId('share-effect').textContent = effect(Number(sharedShare));
  dialog.showModal();
}

/** @param {number} share */
function effect(share) {
  const change = `From ${current?.terms?.consents?.sharedShare} % to ${share} %.`;
  return current?.terms?.reductions?.length
    ? `${change} If this no longer earns a discount, the difference is billed at once and the applicant gets the invoice by mail.`
    : `${change} Nothing is billed.`;
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
  const billed = added.map(({ net }) => ` ${money(net, terms?.currency ?? 'EUR')} net is billed, because a discount is lost.`);
  return `The share is corrected.${billed.join('') || ' Nothing is billed for it.'}`;
}

function correction() {
  return { sharedShare: consentsOf(form).sharedShare, reason: String(new FormData(form).get('reason') ?? '').trim() };
}
