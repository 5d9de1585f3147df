// Shows beside each field what is wrong with it, and above the form all of it at once.

import { make } from './dom.js';
import { say } from './say.js';

/** @typedef {import('./api.js').FieldError} FieldError */

/** What a screen reader says first when the page has errors. */
const TITLE_MARK = say('Error: ', 'Fehler: ');

/**
 * Sends a form by script: once at a time, with its old errors gone.
 * @param {HTMLFormElement} form
 * @param {HTMLElement} summary
 * @param {() => Promise<unknown>} send
 */
export function onSubmit(form, summary, send) {
  form.noValidate = true; // the portal's own answers say more than the browser's bubbles
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (form.dataset.sending) return;
    clearErrors(form, summary);
    await whileSending(form, send);
  });
}

/**
 * Marks a form as being sent until the work is done. The button stays in the focus order.
 * @param {HTMLFormElement} form
 * @param {() => Promise<unknown>} send
 */
export async function whileSending(form, send) {
  const button = form.querySelector('button[type=submit]');
  form.dataset.sending = 'true';
  button?.setAttribute('aria-disabled', 'true');
  try {
    await send();
  } finally {
    delete form.dataset.sending;
    button?.removeAttribute('aria-disabled');
  }
}

/**
 * Shows the errors and moves the focus to their summary.
 * @param {HTMLFormElement} form
 * @param {HTMLElement} summary
 * @param {FieldError[]} errors
 */
export function showErrors(form, summary, errors) {
  const entries = errors.map((error) => entryFor(form, error));
  summary.replaceChildren(
    make('h2', {}, say('Please check what you wrote', 'Bitte prüfen Sie Ihre Angaben')),
    make('ul', {}, ...entries.map((entry) => make('li', {}, entry))),
  );
  summary.hidden = false;
  document.title = `${TITLE_MARK}${document.title.replace(TITLE_MARK, '')}`;
  summary.focus();
}

/** @param {HTMLFormElement} form @param {HTMLElement} summary */
export function clearErrors(form, summary) {
  summary.hidden = true;
  document.title = document.title.replace(TITLE_MARK, '');
  summary.replaceChildren();
  form.querySelectorAll('.error').forEach((error) => error.remove());
  form.querySelectorAll('.wrong').forEach((group) => group.classList.remove('wrong'));
  form.querySelectorAll('[aria-invalid]').forEach((control) => control.removeAttribute('aria-invalid'));
  form.querySelectorAll('[aria-describedby$="-error"]').forEach((control) => {
    const rest = (control.getAttribute('aria-describedby') ?? '').replace(/ ?\S+-error$/, '');
    if (rest) control.setAttribute('aria-describedby', rest);
    else control.removeAttribute('aria-describedby');
  });
}

/**
 * One entry of the summary. It leads to the field, beside which the same text stands.
 * @param {HTMLFormElement} form
 * @param {FieldError} error
 * @returns {Node | string}
 */
function entryFor(form, error) {
  const whole = error.pointer.slice(1);
  const [name = '', position] = controlOf(form, whole) ? [whole] : whole.split('/');
  const control = controlOf(form, name);
  const text = position === undefined ? error.detail : say(`Line ${Number(position) + 1}: ${error.detail}`, `Zeile ${Number(position) + 1}: ${error.detail}`);
  if (!control) return name ? `${name}: ${text}` : text;
  const group = /** @type {HTMLElement} */ (control.closest('fieldset, .field'));
  const label = group.querySelector('legend, label')?.firstChild?.textContent?.trim().replace(/\?$/, '') ?? name;
  mark(group, control, text);
  return linkTo(control, `${label}: ${text}`);
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 * @returns {HTMLElement | null}
 */
function controlOf(form, name) {
  return form.querySelector(`[name="${CSS.escape(name)}"]:not([type=hidden])`);
}

/**
 * @param {HTMLElement} group
 * @param {HTMLElement} control
 * @param {string} text
 */
function mark(group, control, text) {
  const described = group instanceof HTMLFieldSetElement ? group : control;
  const id = `${control.id}-error`; // not by name, which another form may have as well
  if (document.getElementById(id)) return; // one text a field is enough to read; the summary has all
  group.classList.add('wrong');
  const before = group instanceof HTMLFieldSetElement ? group.querySelector('.choice') : control;
  before?.before(make('p', { class: 'error', id }, text));
  if (described === control) control.setAttribute('aria-invalid', 'true');
  described.setAttribute('aria-describedby', `${described.getAttribute('aria-describedby') ?? ''} ${id}`.trim());
}

/** @param {HTMLElement} control @param {string} text */
function linkTo(control, text) {
  const link = make('a', { href: `#${control.id}` }, text);
  link.addEventListener('click', (event) => {
    event.preventDefault(); // the fragment stays out of the address
    control.focus();
  });
  return link;
}
