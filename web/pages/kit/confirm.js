// Asks before something is done that cannot be taken back.

import { make } from './dom.js';
import { say } from './say.js';

/**
 * @param {{question: string, effect: string[], yes: string, danger?: boolean}} asked effect: what then happens, a paragraph each
 * @returns {Promise<boolean>} whether the person wants it
 */
export function confirmed({ question, effect, yes, danger = false }) {
  const title = make('h2', { id: 'confirm-question' }, question);
  const sure = make('button', danger ? { type: 'button', class: 'danger' } : { type: 'button' }, yes);
  const back = make('button', { type: 'button', class: 'plain' }, say('No, go back', 'Nein, zurück'));
  const dialog = /** @type {HTMLDialogElement} */ (make('dialog', { 'aria-labelledby': title.id }, title,
    ...effect.map((text) => make('p', {}, text)), make('div', { class: 'actions' }, sure, back)));
  document.querySelector('main')?.append(dialog);
  return new Promise((resolve) => {
    sure.addEventListener('click', () => dialog.close('yes'));
    back.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    dialog.showModal();
  });
}
