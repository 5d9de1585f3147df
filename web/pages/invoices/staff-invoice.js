// The staff's page of an invoice: its document, its payment, and its credit. Nothing here edits an invoice.

import { explain, explainReading } from '../kit/api.js';
import { finish, keyFor } from '../kit/attempt.js';
import { byId, entitle, fillFacts, make, show } from '../kit/dom.js';
import { clearErrors, onSubmit, showErrors } from '../kit/form.js';
import { say, to } from '../kit/say.js';
import { kindOf } from './invoice-list.js';
import { prepareButtons, showDocument } from './invoice-document.js';
import { money } from '../kit/money.js';
import { hush, tell } from '../kit/notice.js';
import { callAsStaff } from '../kit/sign-in.js';
import { offerCredit, prepareCredit } from './staff-credit.js';
import { enter, refuse } from '../kit/staff-door.js';
import { leadsTo } from '../kit/staff-menu.js';
import { today, writtenDate } from '../kit/words.js';

/**
 * @typedef {{state: string, case: string, charge: number, paidOn?: string, creditedBy?: string, reissuedAs?: string, overdue: boolean, buyer: import('../kit/billing.js').Buyer, may: string[]}} Standing
 * @typedef {{invoiceNumber: string, invoiceTypeCode: string, invoiceIssueDate: string, invoiceCurrencyCode: string,
 *   paymentDueDate?: string, precedingInvoiceReference?: string, buyer: any, documentTotals: any, portal: Standing}} Invoice
 */

const number = new URLSearchParams(location.search).get('number') ?? '';
const path = `/api/staff/invoices/${encodeURIComponent(number)}`;
const pay = /** @type {HTMLFormElement} */ (byId('pay'));
const reverse = /** @type {HTMLFormElement} */ (byId('reverse'));
let etag = '';
let html = '';
/** @type {Invoice} */
let invoice;

prepareButtons(() => ({ number, html, json: withoutStanding() }), () => callAsStaff('GET', `${path}/pdf`));
prepareCredit({ send: (body, form, summary) => change('credit', body, form, summary) });
onSubmit(pay, byId('pay-summary'), () => change('payment', { paidOn: value(pay, 'paidOn') }, pay, byId('pay-summary')));
onSubmit(reverse, byId('reverse-summary'), () => change('payment-reversal', { reason: value(reverse, 'reason') }, reverse, byId('reverse-summary')));
enter(open, say('Sign in to open the invoice.', 'Melden Sie sich an, um die Rechnung zu öffnen.'));

/** Reads the invoice and its document and shows them. */
async function open() {
  byId('loading').hidden = !byId('invoice').hidden;
  const [json, page] = await Promise.all([callAsStaff('GET', path), callAsStaff('GET', path, { accept: 'text/html' })]);
  byId('loading').hidden = true;
  if (!json.ok) return refuse(json.problem, explainReading);
  if (!page.ok) return refuse(page.problem, explainReading);
  html = page.body;
  return render(json.body, json.etag);
}

/** @param {Invoice} shown @param {string} version */
function render(shown, version) {
  invoice = shown;
  etag = version;
  const kind = kindOf(shown.invoiceTypeCode);
  byId('title').textContent = `${kind} ${shown.invoiceNumber}`;
  entitle(`${kind} ${shown.invoiceNumber}`);
  showStanding(shown);
  showDocument(html);
  const { may } = shown.portal;
  show({ invoice: true, 'pay-section': may.includes('pay'), 'reverse-section': may.includes('reverse-payment'), 'credit-section': may.includes('credit') });
  /** @type {HTMLInputElement} */ (byId('paidOn')).value ||= today();
  offerCredit(shown);
}

/** @param {Invoice} shown */
function showStanding({ portal, paymentDueDate, precedingInvoiceReference, documentTotals, invoiceCurrencyCode }) {
  const { text, feeling } = standing(portal, paymentDueDate);
  byId('state').className = `panel not-printed ${feeling}`;
  byId('state').replaceChildren(make('p', {}, make('strong', {}, text)));
  const reference = leadsTo('/staff-cases')
    ? make('a', { href: to(`/staff-case?reference=${encodeURIComponent(portal.case)}`) }, portal.case)
    : portal.case;
  fillFacts(byId('facts'), [
    [say('Case', 'Fall'), make('span', {}, reference, portal.charge ? say(`, charge ${portal.charge}`, `, Posten ${portal.charge}`) : '')],
    [say('Amount with VAT', 'Betrag mit USt.'), money(documentTotals.invoiceTotalAmountWithVat, invoiceCurrencyCode)],
    [say('Credits', 'Schreibt gut'), other(precedingInvoiceReference)],
    [say('Credited by', 'Gutgeschrieben durch'), other(portal.creditedBy)],
    [say('Issued anew as', 'Neu ausgestellt als'), other(portal.reissuedAs)],
  ]);
}

/** A link to another document. @param {string} [document] */
function other(document) {
  return document && make('a', { href: to(`/staff-invoice?number=${encodeURIComponent(document)}`) }, document);
}

/** @param {Standing} portal @param {string} [due] */
function standing({ state, overdue, paidOn }, due) {
  switch (state) {
    case 'paid': return { text: say(`Paid${paidOn ? ` on ${writtenDate(paidOn)}` : ''}`, `Bezahlt${paidOn ? ` am ${writtenDate(paidOn)}` : ''}`), feeling: 'good' };
    case 'credited': return { text: say('Credited: it is no longer owed', 'Gutgeschrieben: Sie wird nicht mehr geschuldet'), feeling: '' };
    case 'credit-note': return { text: say('Issued. Nothing more happens to a credit note.', 'Ausgestellt. Mit einer Gutschrift geschieht nichts mehr.'), feeling: '' };
    default: return overdue
      ? { text: say(`Overdue: it was due on ${due ? writtenDate(due) : 'a day that has passed'}`, `Überfällig: Sie war fällig ${due ? `am ${writtenDate(due)}` : 'an einem vergangenen Tag'}`), feeling: 'bad' }
      : { text: say(`Open${due ? `: due on ${writtenDate(due)}` : ''}`, `Offen${due ? `: fällig am ${writtenDate(due)}` : ''}`), feeling: 'wait' };
  }
}

/** The invoice itself, without what the portal says about it. */
function withoutStanding() {
  const { portal, ...rest } = invoice;
  return rest;
}

/**
 * @param {'payment' | 'payment-reversal' | 'credit'} move
 * @param {Record<string, unknown>} body
 * @param {HTMLFormElement} form
 * @param {HTMLElement} summary
 */
async function change(move, body, form, summary) {
  hush();
  const name = `${move} ${number}`;
  const result = await callAsStaff('POST', `${path}/${move}`, { body, key: keyFor(name, { ...body, etag }), etag });
  if (!result.ok) return handle(result.problem, form, summary);
  finish(name);
  form.reset();
  await open();
  byId('status').focus();
  return tell(done(move, Boolean(body.reissue)), 'good');
}

/** @param {string} move @param {boolean} anew */
function done(move, anew) {
  switch (move) {
    case 'payment': return say('The payment is recorded.', 'Die Zahlung ist vermerkt.');
    case 'payment-reversal': return say('The payment is taken back; the invoice is open again.', 'Die Zahlung ist zurückgenommen; die Rechnung ist wieder offen.');
    default: return anew
      ? say('The invoice is credited, and a corrected one is issued. The buyer gets both by mail.', 'Die Rechnung ist gutgeschrieben und berichtigt neu ausgestellt. Der Käufer bekommt beide per E-Mail.')
      : say('The invoice is credited. The buyer gets the credit note by mail.', 'Die Rechnung ist gutgeschrieben. Der Käufer bekommt die Gutschrift per E-Mail.');
  }
}

/**
 * @param {import('../kit/api.js').Problem} problem
 * @param {HTMLFormElement} form
 * @param {HTMLElement} summary
 */
async function handle(problem, form, summary) {
  if (problem.errors.length) {
    showErrors(form, summary, problem.errors.map((error) => ({ ...error, pointer: error.pointer.replace(/^\/reissue(?=\/)/, '') })));
  } else if (problem.kind === 'stale' || problem.kind === 'conflict') {
    clearErrors(form, summary);
    await open();
    tell(say('Meanwhile the invoice has changed, and nothing was recorded. It was read again.', 'Inzwischen hat sich die Rechnung geändert, und nichts wurde vermerkt. Sie wurde neu gelesen.'), 'wait');
  } else {
    refuse(problem, explain);
  }
}

/** @param {HTMLFormElement} form @param {string} name */
function value(form, name) {
  return String(new FormData(form).get(name) ?? '').trim();
}
