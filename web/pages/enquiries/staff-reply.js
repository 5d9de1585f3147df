// An answer that came to the office's mailbox: the secretary files it into the thread, as the applicant's words.

import { finish, keepDraft, keyFor } from '../kit/attempt.js';
import { byId, show } from '../kit/dom.js';
import { onSubmit } from '../kit/form.js';
import { hush } from '../kit/notice.js';
import { say } from '../kit/say.js';
import { callAsStaff, ownRoles } from '../kit/sign-in.js';

/**
 * @typedef {{path: string, reference: string, settle: (words: string) => Promise<unknown>,
 *   handle: (problem: import('../kit/api.js').Problem, form: HTMLFormElement, summary: HTMLElement) => Promise<void>}} Page
 */

const form = /** @type {HTMLFormElement} */ (byId('reply'));
const summary = byId('reply-summary');

/** Makes the form ready. @param {Page} page */
export function prepareReply(page) {
  keepDraft(attempt(page), form);
  onSubmit(form, summary, () => send(page));
}

/** Shows the form to whoever may file, of whichever case. */
export function showReply() {
  show({ 'reply-section': ownRoles().includes('secretary') });
}

/** @param {Page} page */
async function send(page) {
  hush();
  const body = { text: value('text'), mailedOn: value('mailedOn') };
  const result = await callAsStaff('POST', `${page.path}/replies`, { body, key: keyFor(attempt(page), body) });
  if (!result.ok) return page.handle(result.problem, form, summary);
  finish(attempt(page));
  form.reset();
  return page.settle(say('The answer is in the thread.', 'Die Antwort ist bei den Nachrichten.'));
}

/** @param {Page} page */
function attempt(page) {
  return `reply ${page.reference}`;
}

/** @param {string} name */
function value(name) {
  return String(new FormData(form).get(name) ?? '').trim();
}
