// Asks who decides, and for the six digits that were mailed to the case's contact.

import { call, explain } from './api.js';
import { byId, make } from './dom.js';
import { say } from './say.js';

/** @typedef {{code: string, name: string, function: string}} Confirmation */

/** Who decides is kept for the tab's life, so that nobody writes it twice; the code is not. */
const PERSON = 'case secret person';

/** The digits as somebody may have copied them. @param {string} typed */
function plain(typed) {
  return typed.replaceAll(/[\s-]/g, '');
}

/**
 * How the page stands to the case: whoever asks for a code says which version they have seen, and decides on the one that
 * the answer brings. Reading again shows what has happened since.
 * @typedef {{seen: () => string, moved: (etag: string) => void, reread: () => Promise<unknown>}} Standing
 */

/**
 * Puts the questions into a form, in place of its element with the class confirmation.
 * @param {HTMLFormElement} form
 * @param {{authorization: () => string}} link
 * @param {Standing} standing
 */
export function askToConfirm(form, link, { seen, moved, reread }) {
  const place = /** @type {HTMLElement} */ (form.querySelector('.confirmation'));
  const person = kept();
  const mail = make('button', { type: 'button', class: 'plain' }, say('Mail me the code', 'Code zusenden'));
  const told = make('p', { class: 'hint', role: 'status', id: `${form.id}-code-told` });
  place.replaceChildren(
    field(form, 'name', say('Your name', 'Ihr Name'), { autocomplete: 'name', maxlength: '100', value: person.name }),
    field(form, 'function', say('Your function', 'Ihre Funktion'), { autocomplete: 'organization-title', maxlength: '100', value: person.function }, say('In what capacity you decide, for example managing director.', 'In welcher Eigenschaft Sie entscheiden, zum Beispiel Geschäftsführung.')),
    make('p', {}, say('So that nobody decides for you, we mail a code of six digits to the contact of this case.', 'Damit niemand für Sie entscheidet, schicken wir einen Code aus sechs Ziffern an den Kontakt dieses Falls.')),
    make('div', { class: 'actions' }, mail), told,
    field(form, 'code', say('Code from the mail', 'Code aus der E-Mail'), { inputmode: 'numeric', autocomplete: 'one-time-code', class: 'few', maxlength: '12' }));
  form.addEventListener('input', () => keep(form));
  mail.addEventListener('click', async () => {
    if (mail.getAttribute('aria-disabled')) return;
    mail.setAttribute('aria-disabled', 'true');
    const result = await call('POST', '/api/case/confirmations', { body: {}, key: crypto.randomUUID(), etag: seen(), authorization: link.authorization() });
    if (result.ok) moved(result.etag);
    else if (isOutdated(result.problem)) await reread();
    mail.removeAttribute('aria-disabled');
    told.textContent = result.ok ? sentWords(result.body) : explainAsking(result.problem);
    if (!result.ok) return;
    mail.textContent = say('Mail me another code', 'Neuen Code zusenden');
    byId(`${form.id}-code`).focus();
  });
}

/** @param {{sentTo: string, minutes: number}} sent */
function sentWords({ sentTo, minutes }) {
  return say(`The code went to ${sentTo}. It can be used for ${minutes} minutes; a newer code replaces it.`, `Der Code ging an ${sentTo}. Er gilt ${minutes} Minuten; ein neuerer ersetzt ihn.`);
}

/** Whether the case stands otherwise than the page shows it. @param {import('./api.js').Problem} problem */
function isOutdated({ kind }) {
  return kind === 'stale' || kind === 'conflict';
}

/** @param {import('./api.js').Problem} problem */
function explainAsking(problem) {
  if (isOutdated(problem)) return say('Meanwhile something has changed here. The page shows it now: look once more, then ask for the code again.', 'Inzwischen hat sich hier etwas geändert. Die Seite zeigt es jetzt: Sehen Sie noch einmal nach, und fordern Sie den Code dann neu an.');
  return problem.kind === 'too-many-requests'
    ? say('Codes were asked for too often. Wait an hour, or use the newest one.', 'Codes wurden zu oft angefordert. Warten Sie eine Stunde, oder nehmen Sie den neuesten.')
    : explain(problem);
}

/** What the form says. @param {HTMLFormElement} form @returns {Confirmation} */
export function confirmationOf(form) {
  const text = (/** @type {string} */ name) => String(new FormData(form).get(`confirmation/${name}`) ?? '').trim();
  return { code: plain(text('code')), name: text('name'), function: text('function') };
}

/** What it still lacks. @param {HTMLFormElement} form @returns {import('./api.js').FieldError[]} */
export function missingConfirmation(form) {
  const given = confirmationOf(form);
  const missing = [];
  if (!given.name) missing.push(lack('name', say('Write your name.', 'Schreiben Sie Ihren Namen.')));
  if (!given.function) missing.push(lack('function', say('Write your function.', 'Schreiben Sie Ihre Funktion.')));
  if (!/^\d{6}$/.test(given.code)) missing.push(lack('code', say('Write the six digits from the mail.', 'Schreiben Sie die sechs Ziffern aus der E-Mail.')));
  return missing;
}

/** @param {string} name @param {string} detail */
function lack(name, detail) {
  return { pointer: `/confirmation/${name}`, code: 'required', detail };
}

/**
 * @param {HTMLFormElement} form
 * @param {string} name
 * @param {string} label
 * @param {Record<string, string>} attributes
 * @param {string} [hint]
 */
function field(form, name, label, attributes, hint) {
  const id = `${form.id}-${name}`;
  const described = /** @type {Record<string, string>} */ (hint ? { 'aria-describedby': `${id}-hint` } : {});
  return make('div', { class: 'field' }, make('label', { for: id }, label),
    ...(hint ? [make('p', { class: 'hint', id: `${id}-hint` }, hint)] : []),
    make('input', { id, type: 'text', name: `confirmation/${name}`, ...described, ...attributes }));
}

/** @param {HTMLFormElement} form */
function keep(form) {
  const { name, function: capacity } = confirmationOf(form);
  sessionStorage.setItem(PERSON, JSON.stringify({ name, function: capacity }));
}

/** @returns {{name: string, function: string}} */
function kept() {
  return { name: '', function: '', ...JSON.parse(sessionStorage.getItem(PERSON) ?? '{}') };
}
