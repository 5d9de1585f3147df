// The list of invoices for finance: by state, with what marks one as paid, and the export.

import { explain, explainReading } from '../kit/api.js';
import { finish, keyFor } from '../kit/attempt.js';
import { byId, fillRows, make, show } from '../kit/dom.js';
import { onSubmit, showErrors } from '../kit/form.js';
import { say, to } from '../kit/say.js';
import { amountOf, linkTo, standing, unbroken } from './invoice-list.js';
import { hush, tell } from '../kit/notice.js';
import { save } from '../kit/save.js';
import { callAsStaff } from '../kit/sign-in.js';
import { enter, refuse } from '../kit/staff-door.js';
import { today, word } from '../kit/words.js';

/** @typedef {import('./invoice-list.js').InvoiceLine} InvoiceLine */

const query = new URLSearchParams(location.search);
const state = query.get('state') || 'open';
const pay = /** @type {HTMLFormElement} */ (byId('pay'));
const months = /** @type {HTMLFormElement} */ (byId('export'));
const dialog = /** @type {HTMLDialogElement} */ (byId('pay-dialog'));
/** The invoice that the dialog is about. */
let chosen = { number: '', etag: '' };

onSubmit(pay, byId('pay-summary'), sendPayment);
onSubmit(months, byId('export-summary'), saveExport);
dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
enter(list, say('Sign in to see the invoices.', 'Melden Sie sich an, um die Rechnungen zu sehen.'));

async function list() {
  show({ list: true });
  /** @type {HTMLSelectElement} */ (byId('state')).value = state;
  suggestMonths();
  const asked = new URLSearchParams({ state });
  if (query.get('cursor')) asked.set('cursor', query.get('cursor') ?? '');
  const result = await callAsStaff('GET', `/api/staff/invoices?${asked}`);
  byId('loading').hidden = true;
  if (result.ok) render(result.body);
  else lost(result.problem);
}

/** @param {import('../kit/api.js').Problem} problem */
function lost(problem) {
  if (problem.kind !== 'invalid-cursor' && problem.kind !== 'invalid-query') {
    if (problem.status === 401 || problem.status === 403) show({ list: false });
    return refuse(problem, explainReading);
  }
  return tell(say('This page of the list is no longer there.', 'Diese Seite der Liste gibt es nicht mehr.'), 'bad', make('p', {}, make('a', { href: to('/staff-invoices') }, say('Show the open invoices', 'Offene Rechnungen zeigen'))));
}

/** @param {{invoices: InvoiceLine[], next?: string}} page */
function render({ invoices, next }) {
  const later = query.has('cursor');
  show({ invoices: invoices.length > 0, none: invoices.length === 0, first: later, next: Boolean(next), pages: later || Boolean(next) });
  byId('invoices-caption').textContent = state === 'credit-note' ? say('Credit notes', 'Gutschriften') : say(`${word(state)} invoices`, `Rechnungen: ${word(state)}`);
  fillRows(byId('invoices'), invoices.map(cells));
  byId('first').setAttribute('href', to(`/staff-invoices?${new URLSearchParams({ state })}`));
  if (next) byId('next').setAttribute('href', to(`/staff-invoices?${new URLSearchParams({ state, cursor: next })}`));
}

/** @param {InvoiceLine} invoice */
function cells(invoice) {
  return [
    linkTo(invoice),
    make('span', { class: 'free' }, invoice.buyerName),
    unbroken(invoice.case),
    ...standing(invoice),
    invoice.state === 'open' ? payButton(invoice) : '–',
  ];
}

/** @param {InvoiceLine} invoice */
function payButton(invoice) {
  const button = make('button', { type: 'button', class: 'plain small', 'aria-label': say(`Mark paid …, invoice ${invoice.invoiceNumber}`, `Bezahlt …, Rechnung ${invoice.invoiceNumber}`) }, say('Mark paid …', 'Bezahlt …'));
  button.addEventListener('click', () => ask(invoice));
  return button;
}

/** The invoice is read first, so that a payment is only recorded on what was seen. @param {InvoiceLine} invoice */
async function ask(invoice) {
  hush();
  const result = await callAsStaff('GET', `/api/staff/invoices/${encodeURIComponent(invoice.invoiceNumber)}`);
  if (!result.ok) return refuse(result.problem, explainReading);
  chosen = { number: invoice.invoiceNumber, etag: result.etag };
  byId('pay-what').textContent = say(`Invoice ${invoice.invoiceNumber} of ${amountOf(invoice)} to ${invoice.buyerName}.`, `Rechnung ${invoice.invoiceNumber} über ${amountOf(invoice)} an ${invoice.buyerName}.`);
  /** @type {HTMLInputElement} */ (byId('paidOn')).value = today();
  dialog.showModal();
  return undefined;
}

async function sendPayment() {
  const { number, etag } = chosen;
  const body = { paidOn: String(new FormData(pay).get('paidOn') ?? '') };
  const name = `pay ${number}`;
  const result = await callAsStaff('POST', `/api/staff/invoices/${encodeURIComponent(number)}/payment`, { body, key: keyFor(name, { ...body, etag }), etag });
  if (!result.ok && result.problem.errors.length) return showErrors(pay, byId('pay-summary'), result.problem.errors);
  dialog.close();
  if (!result.ok && result.problem.kind !== 'stale' && result.problem.kind !== 'conflict') return refuse(result.problem, explain);
  finish(name);
  await list();
  byId('status').focus();
  return result.ok
    ? tell(say(`Invoice ${number} is marked as paid.`, `Rechnung ${number} ist als bezahlt vermerkt.`), 'good')
    : tell(say(`Invoice ${number} has changed meanwhile; nothing was recorded. The list was read again.`, `Rechnung ${number} hat sich inzwischen geändert; nichts wurde vermerkt. Die Liste wurde neu gelesen.`), 'wait');
}

function suggestMonths() {
  for (const name of ['from', 'to']) {
    const field = /** @type {HTMLInputElement} */ (byId(name));
    field.value ||= today().slice(0, 7);
  }
}

async function saveExport() {
  hush();
  const data = new FormData(months);
  const from = String(data.get('from') ?? '').trim();
  const to = String(data.get('to') ?? '').trim();
  const wrong = Object.entries({ from, to })
    .filter(([, month]) => !/^\d{4}-\d{2}$/.test(month))
    .map(([name]) => ({ pointer: `/${name}`, code: 'invalid', detail: say('Write a month such as 2026-01.', 'Schreiben Sie einen Monat wie 2026-01.') }));
  if (wrong.length) return showErrors(months, byId('export-summary'), wrong);
  const result = await callAsStaff('GET', `/api/staff/invoice-export?${new URLSearchParams({ from, to })}`, { accept: 'text/csv' });
  if (!result.ok) return refuse(result.problem, explainReading);
  save(`invoices-${from}-${to}.csv`, 'text/csv;charset=utf-8', result.body);
  return tell(say('The file is saved.', 'Die Datei ist gespeichert.'), 'good');
}
