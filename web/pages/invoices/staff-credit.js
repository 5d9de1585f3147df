// The form that credits an invoice and, if wanted, issues it anew to a corrected buyer.

import { billingOf, fillBilling, prepareBilling } from '../kit/billing.js';
import { byId, show } from '../kit/dom.js';
import { onSubmit, showErrors, whileSending } from '../kit/form.js';
import { say } from '../kit/say.js';

/** @typedef {import('./staff-invoice.js').Invoice} Invoice */

const form = /** @type {HTMLFormElement} */ (byId('credit'));
const summary = byId('credit-summary');
const dialog = /** @type {HTMLDialogElement} */ (byId('credit-dialog'));

/** @param {{send: (body: Record<string, unknown>, form: HTMLFormElement, summary: HTMLElement) => Promise<void>}} page */
export function prepareCredit({ send }) {
  prepareBilling(form);
  byId('credit-open').addEventListener('click', () => {
    show({ credit: true, 'credit-open': false });
    byId('credit-reason').focus();
  });
  byId('credit-cancel').addEventListener('click', close);
  form.addEventListener('change', () => show({ buyer: anew() }));
  onSubmit(form, summary, confirm);
  byId('credit-yes').addEventListener('click', () => whileSending(form, async () => {
    dialog.close();
    await send(body(), form, summary);
  }));
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
}

/** Fills the form with the whole buyer, of whom the invoice itself may not say all. @param {Invoice} invoice */
export function offerCredit({ portal }) {
  show({ credit: false, 'credit-open': true });
  fillBilling(form, portal.buyer);
}

function close() {
  show({ credit: false, 'credit-open': true });
  byId('credit-open').focus();
}

function anew() {
  return new FormData(form).get('reissue') === 'true';
}

async function confirm() {
  const errors = [];
  const { reason } = body();
  if (!reason) errors.push({ pointer: '/reason', code: 'required', detail: say('Write the reason.', 'Schreiben Sie den Grund.') });
  if (!new FormData(form).get('reissue')) errors.push({ pointer: '/reissue', code: 'required', detail: say('Choose one.', 'Wählen Sie eines.') });
  if (errors.length) return showErrors(form, summary, errors);
  byId('credit-effect').textContent = anew()
    ? say('A credit note takes this invoice back in full, and a new invoice goes to the corrected buyer. Both get their own numbers and go out by mail. This is final.', 'Eine Gutschrift nimmt diese Rechnung ganz zurück, und eine neue Rechnung geht an den berichtigten Käufer. Beide bekommen eigene Nummern und gehen per E-Mail hinaus. Das ist endgültig.')
    : say('A credit note takes this invoice back in full. It gets its own number and goes out by mail. This is final.', 'Eine Gutschrift nimmt diese Rechnung ganz zurück. Sie bekommt eine eigene Nummer und geht per E-Mail hinaus. Das ist endgültig.');
  return dialog.showModal();
}

/** @returns {Record<string, unknown>} */
function body() {
  const reason = String(new FormData(form).get('reason') ?? '').trim();
  return anew() ? { reason, reissue: billingOf(form) } : { reason };
}
