// The secretary's word on sealed material: it is complete, or it is reopened with a reason and a list of what is missing.

import { finish, keyFor } from '../kit/attempt.js';
import { byId } from '../kit/dom.js';
import { onSubmit, showErrors, whileSending } from '../kit/form.js';
import { hush } from '../kit/notice.js';
import { callAsStaff } from '../kit/sign-in.js';

const form = /** @type {HTMLFormElement} */ (byId('completeness'));
const dialog = /** @type {HTMLDialogElement} */ (byId('completeness-dialog'));
const summary = byId('completeness-summary');
/** @type {import('./staff-material.js').Page} */
let page;

/** @param {import('./staff-material.js').Page} around */
export function prepareCompleteness(around) {
  page = around;
  form.addEventListener('change', () => {
    byId('reopening').hidden = given().outcome !== 'reopened';
  });
  onSubmit(form, summary, ask);
  byId('completeness-yes').addEventListener('click', () => whileSending(form, send));
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
}

function given() {
  const data = new FormData(form);
  const outcome = String(data.get('verdict') ?? '');
  const lines = String(data.get('missing') ?? '').split('\n').map((line) => line.trim()).filter(Boolean);
  return outcome === 'reopened' ? { outcome, reason: String(data.get('why') ?? '').trim(), missing: lines } : { outcome };
}

async function ask() {
  hush();
  const { outcome, reason, missing } = given();
  const errors = [];
  if (!outcome) errors.push({ pointer: '/verdict', code: 'required', detail: 'Choose one.' });
  if (reason === '') errors.push({ pointer: '/why', code: 'required', detail: 'Write the reason.' });
  if (missing?.length === 0) errors.push({ pointer: '/missing', code: 'required', detail: 'Write what is missing, one thing a line.' });
  if (errors.length) return showErrors(form, summary, errors);
  const again = outcome === 'reopened';
  byId('completeness-question').textContent = again ? 'Reopen the submission?' : 'Declare it complete?';
  byId('completeness-effect').textContent = again
    ? 'The applicant is told by mail what is missing, can add it, and submits again as a new version. The sealed one stays as it is.'
    : 'Nothing can be added any more, and the applicant is told by mail.';
  byId('completeness-why').hidden = !again;
  byId('completeness-why').textContent = [reason, ...(missing ?? []).map((line) => `– ${line}`)].join('\n');
  dialog.showModal();
  return undefined;
}

async function send() {
  const body = given();
  const etag = page.version(); // of the submission
  const key = keyFor('completeness', { ...body, etag });
  const result = await callAsStaff('POST', `${page.path}/completeness`, { body, key, etag });
  dialog.close();
  if (!result.ok) return page.handle(renamed(result.problem), form, summary);
  finish('completeness');
  form.reset();
  byId('reopening').hidden = true;
  return page.done(body.outcome === 'complete' ? 'The material is declared complete.' : 'The submission is reopened. The applicant is told by mail.');
}

/** The fields are called otherwise here, because the page has others of these names. @param {import('../kit/api.js').Problem} problem */
function renamed(problem) {
  const names = /** @type {Record<string, string>} */ ({ '/reason': '/why', '/outcome': '/verdict' });
  return { ...problem, errors: problem.errors.map((error) => ({ ...error, pointer: names[error.pointer] ?? error.pointer })) };
}
