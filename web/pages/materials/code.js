// Redeems an invitation code. The secret that opens the upload is made here; the portal only gets its hash.

import { call, explain } from '../kit/api.js';
import { finish, keyFor } from '../kit/attempt.js';
import { duration } from '../kit/bytes.js';
import { sha256 } from '../kit/digest.js';
import { consentsOf, missingConsents } from '../kit/consents.js';
import { byId } from '../kit/dom.js';
import { onSubmit, showErrors } from '../kit/form.js';
import { hush, tell } from '../kit/notice.js';
import { say, to } from '../kit/say.js';
import { hasForm, plainCode, groupedCode, mint } from './secret.js';

const form = /** @type {HTMLFormElement} */ (byId('redemption'));
const field = /** @type {HTMLInputElement} */ (byId('code'));
const summary = byId('summary');
/** In case the answer is lost: the same secret is sent again, so that the first redemption is found. */
const PENDING = 'code secret';

addEventListener('hashchange', take);
take();
onSubmit(form, summary, redeem);

/** The code leaves the address at once, so that it is neither seen, nor copied, nor kept in the history. */
function take() {
  const given = location.hash.slice(1);
  if (!given || given === 'main') return;
  history.replaceState(null, '', location.pathname);
  const code = plainCode(given);
  field.value = hasForm(code) ? groupedCode(code) : given;
  byId('redeem').focus();
}

async function redeem() {
  hush();
  const code = plainCode(field.value);
  const consents = asked() ? consentsOf(form) : undefined;
  const missing = [...(hasForm(code) ? [] : [wrongForm(code)]), ...(consents ? missingConsents(consents) : [])];
  if (missing.length) return showErrors(form, summary, missing);
  const secret = pendingSecret();
  const body = { code: groupedCode(code), keyHash: await sha256(secret), consents };
  const key = keyFor('redemption', body);
  const result = await call('POST', '/api/invitations/redemption', { body, key });
  if (!result.ok) return handle(result.problem);
  finish('redemption');
  sessionStorage.removeItem(PENDING);
  location.assign(to(`/materials#${secret}`));
  return undefined;
}

function asked() {
  return !byId('consents').hidden;
}

/** @param {string} code */
function wrongForm(code) {
  const detail = code ? say(`A code has 26 letters and digits, and this has ${code.length}. Compare it with the mail.`, `Ein Code hat 26 Buchstaben und Ziffern, dieser hat ${code.length}. Vergleichen Sie ihn mit der E-Mail.`) : say('Write the code.', 'Schreiben Sie den Code.');
  return { pointer: '/code', code: 'form', detail: code.length === 26 ? say('This holds a character that no code has. Compare it with the mail.', 'Darin ist ein Zeichen, das kein Code hat. Vergleichen Sie ihn mit der E-Mail.') : detail };
}

function pendingSecret() {
  const secret = sessionStorage.getItem(PENDING) ?? mint();
  sessionStorage.setItem(PENDING, secret);
  return secret;
}

/** @param {import('../kit/api.js').Problem} problem */
function handle(problem) {
  if (!asked() && problem.errors.some(({ pointer }) => pointer === '/consents')) {
    byId('consents').hidden = false;
    byId('consents-title').focus();
  } else if (problem.errors.length) {
    showErrors(form, summary, problem.errors);
  } else {
    tell(words(problem), 'bad');
  }
}

/** @param {import('../kit/api.js').Problem} problem */
function words(problem) {
  switch (problem.kind) {
    case 'code-invalid': return say('This code opens nothing. If it was used before, a fresh link is on its way to the address of its case.', 'Dieser Code öffnet nichts. Wurde er schon eingelöst, ist ein neuer Link an die Adresse seines Falls unterwegs.');
    case 'too-many-requests': return say(`There were too many attempts from your connection. Wait ${duration(problem.wait ?? 60)}, then try again.`, `Von Ihrem Anschluss kamen zu viele Versuche. Warten Sie ${duration(problem.wait ?? 60)}, dann versuchen Sie es noch einmal.`);
    default: return explain(problem);
  }
}
