// Redeems an invitation code. The secret that opens the upload is the case's own where a tab has it; else it is made here. The
// portal only gets its hash.

import { call, explain } from '../kit/api.js';
import { finish, keyFor } from '../kit/attempt.js';
import { duration } from '../kit/bytes.js';
import { sha256 } from '../kit/digest.js';
import { say } from '../kit/say.js';
import { groupedCode, hasForm, mint, plainCode } from './secret.js';

/** In case the answer is lost: the same secret is sent again, so that the first redemption is found. */
const PENDING = 'code secret';

/**
 * @param {string} typed
 * @param {import('../kit/consents.js').Consents | undefined} consents
 * @param {import('../kit/link.js').Link} link
 */
export async function redeem(typed, consents, link) {
  const code = groupedCode(plainCode(typed));
  const body = { code, keyHash: await sha256(link.secret() || pendingSecret()), consents };
  const result = await call('POST', '/api/invitations/redemption', { body, key: keyFor('redemption', body), authorization: link.authorization() });
  if (!result.ok) return result;
  finish('redemption');
  sessionStorage.removeItem(PENDING);
  link.dropCode();
  return result;
}

function pendingSecret() {
  const secret = sessionStorage.getItem(PENDING) ?? mint();
  sessionStorage.setItem(PENDING, secret);
  return secret;
}

/** What is wrong with what was typed, before it is sent. @param {string} typed @returns {import('../kit/api.js').FieldError[]} */
export function wrongForm(typed) {
  const code = plainCode(typed);
  if (hasForm(code)) return [];
  const detail = code ? say(`A code has 26 letters and digits, and this has ${code.length}. Compare it with the mail.`, `Ein Code hat 26 Buchstaben und Ziffern, dieser hat ${code.length}. Vergleichen Sie ihn mit der E-Mail.`) : say('Write the code.', 'Schreiben Sie den Code.');
  return [{ pointer: '/code', code: 'form', detail: code.length === 26 ? say('This holds a character that no code has. Compare it with the mail.', 'Darin ist ein Zeichen, das kein Code hat. Vergleichen Sie ihn mit der E-Mail.') : detail }];
}

/** The code as it stands in the mail; what is none stays as it was given. @param {string} given */
export function shownCode(given) {
  const code = plainCode(given);
  return hasForm(code) ? groupedCode(code) : given;
}

/** @param {import('../kit/api.js').Problem} problem */
export function refusalWords(problem) {
  switch (problem.kind) {
    case 'code-invalid': return say('This code opens nothing. If it was used before, a fresh link is on its way to the address of its case.', 'Dieser Code öffnet nichts. Wurde er schon eingelöst, ist ein neuer Link an die Adresse seines Falls unterwegs.');
    case 'too-many-requests': return say(`There were too many attempts from your connection. Wait ${duration(problem.wait ?? 60)}, then try again.`, `Von Ihrem Anschluss kamen zu viele Versuche. Warten Sie ${duration(problem.wait ?? 60)}, dann versuchen Sie es noch einmal.`);
    default: return explain(problem);
  }
}
