// Says how much room is left in a field that has an end.

import { make } from './dom.js';
import { locale, say } from './say.js';

/** From how much of its room on a field says what is left. */
const NEAR = 0.5;

/** Counts in each of the form's fields with data-longest, in characters as the portal counts them. @param {HTMLFormElement} form */
export function countCharacters(form) {
  for (const field of form.querySelectorAll('[data-longest]')) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
    const left = make('p', { class: 'note', id: `${field.id}-left`, 'aria-live': 'polite' });
    field.after(left);
    const count = () => { left.textContent = roomIn(field); };
    field.addEventListener('input', count);
    count();
  }
}

/** @param {HTMLInputElement | HTMLTextAreaElement} field */
function roomIn(field) {
  const longest = Number(field.dataset.longest);
  const length = [...field.value.trim()].length;
  const left = (longest - length).toLocaleString(locale);
  if (length < longest * NEAR) return '';
  return length <= longest
    ? say(`${left} characters left`, `Noch ${left} Zeichen`)
    : say(`${(length - longest).toLocaleString(locale)} characters too many`, `${(length - longest).toLocaleString(locale)} Zeichen zu viel`);
}
