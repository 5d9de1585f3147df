// Fields for amounts: what somebody types is read generously, and below the field stands what was understood.

import { amountIn } from './amount.js';
import { make } from './dom.js';
import { money, number } from './money.js';
import { say } from './say.js';

/**
 * Says in each of the form's fields with data-amount what it understands: money, a percent or a count. The form's
 * data-currency names the currency.
 * @param {HTMLFormElement} form
 */
export function readAmounts(form) {
  for (const field of form.querySelectorAll('[data-amount]')) {
    if (!(field instanceof HTMLInputElement)) continue;
    const note = make('p', { class: 'note understood', id: `${field.id}-understood`, 'aria-live': 'polite' });
    field.after(note);
    field.addEventListener('input', () => { note.textContent = understood(field, form.dataset.currency ?? 'EUR'); });
    field.addEventListener('change', () => { note.textContent ||= refused(field); });
    form.addEventListener('reset', () => { note.textContent = ''; });
  }
}

/** An amount as the portal takes it. What is none goes as it is, so that the answer says so at its field. @param {string} text */
export function amountOf(text) {
  return amountIn(text) ?? text.trim();
}

/** @param {HTMLInputElement} field @param {string} currency */
function understood(field, currency) {
  const amount = amountIn(field.value);
  if (amount === undefined) return '';
  switch (field.dataset.amount) {
    case 'percent': return `= ${number(amount)} %`;
    case 'count': return `= ${number(amount)}`;
    default: return `= ${money(amount, currency)}`;
  }
}

/** @param {HTMLInputElement} field */
function refused(field) {
  return field.value.trim() ? say('This is no number. Write it like 4,900.00 or 0.85.', 'Das ist keine Zahl. Schreiben Sie sie wie 4.900,00 oder 0,85.') : '';
}
