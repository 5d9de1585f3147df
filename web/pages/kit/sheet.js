// A sheet at the side for a form: what it is about stays in sight. Closing it loses nothing that was typed.

import { byId } from './dom.js';

/**
 * Lets the buttons with data-opens open the sheet, and those with data-closes inside close it.
 * @param {string} id
 * @returns {HTMLDialogElement}
 */
export function sheet(id) {
  const found = /** @type {HTMLDialogElement} */ (byId(id));
  document.querySelectorAll(`[data-opens="${id}"]`).forEach((button) => button.addEventListener('click', () => found.showModal()));
  found.querySelectorAll('[data-closes]').forEach((button) => button.addEventListener('click', () => found.close()));
  found.addEventListener('click', (event) => {
    if (event.target === found) found.close(); // beside the sheet: inside it, something else is meant
  });
  return found;
}
