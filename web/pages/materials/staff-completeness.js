// The secretary's word on sealed material: it is complete, or it is reopened with a reason and a list of what is missing.

import { finish, keyFor } from '../kit/attempt.js';
import { byId } from '../kit/dom.js';
import { onSubmit, showErrors, whileSending } from '../kit/form.js';
import { hush } from '../kit/notice.js';
import { say } from '../kit/say.js';
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
  if (!outcome) errors.push({ pointer: '/verdict', code: 'required', detail: say('Choose one.', 'Wählen Sie eines.') });
  if (reason === '') errors.push({ pointer: '/why', code: 'required', detail: say('Write the reason.', 'Schreiben Sie den Grund.') });
  if (missing?.length === 0) errors.push({ pointer: '/missing', code: 'required', detail: say('Write what is missing, one thing a line.', 'Schreiben Sie, was fehlt, eines je Zeile.') });
  if (errors.length) return showErrors(form, summary, errors);
  const again = outcome === 'reopened';
  byId('completeness-question').textContent = again ? say('Reopen the submission?', 'Einreichung wieder öffnen?') : say('Declare it complete?', 'Für vollständig erklären?');
  byId('completeness-effect').textContent = again
    ? say('The applicant is told by mail what is missing, can add it, and submits again as a new version. The sealed one stays as it is.', 'Per E-Mail geht hinaus, was fehlt; es kann ergänzt und als neue Fassung noch einmal eingereicht werden. Die versiegelte bleibt, wie sie ist.')
    : say('Nothing can be added any more, and the applicant is told by mail.', 'Es lässt sich nichts mehr hinzufügen, und eine E-Mail sagt es.');
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
  return page.done(body.outcome === 'complete' ? say('The material is declared complete.', 'Die Unterlagen sind für vollständig erklärt.') : say('The submission is reopened. The applicant is told by mail.', 'Die Einreichung ist wieder geöffnet. Eine E-Mail sagt es.'));
}

/** The fields are called otherwise here, because the page has others of these names. @param {import('../kit/api.js').Problem} problem */
function renamed(problem) {
  const names = /** @type {Record<string, string>} */ ({ '/reason': '/why', '/outcome': '/verdict' });
  return { ...problem, errors: problem.errors.map((error) => ({ ...error, pointer: names[error.pointer] ?? error.pointer })) };
}
