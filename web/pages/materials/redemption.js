// Redeems an invitation code. From then on every link to its case opens the upload.

import { call, explain } from '../kit/api.js';
import { finish, keyFor } from '../kit/attempt.js';
import { duration } from '../kit/bytes.js';
import { say } from '../kit/say.js';
import { groupedCode, hasForm, plainCode } from './secret.js';

/**
 * @param {string} typed
 * @param {import('../kit/consents.js').Consents | undefined} consents
 * @param {import('../kit/link.js').Link} link
 */
export async function redeem(typed, consents, link) {
  const code = groupedCode(plainCode(typed));
  const body = { code, consents };
  const result = await call('POST', '/api/invitations/redemption', { body, key: keyFor('redemption', body) });
  if (!result.ok) return result;
  finish('redemption');
  link.dropCode();
  return result;
}

/**
 * Whether it is this link's own case whose upload a code has opened.
 * @param {{reference: string}} opened
 * @param {import('../kit/link.js').Link} link
 */
export async function isOwnCase(opened, link) {
  if (!link.secret()) return false;
  const own = await call('GET', '/api/case', { authorization: link.authorization() });
  return own.ok && own.body.reference === opened.reference;
}

/** What to say where a code has opened another upload than a link at hand leads to. */
export function mailedWords() {
  return say('Your code is good. A link to your case went to the address of the case: it opens the upload.', 'Ihr Code gilt. Ein Link zu Ihrem Fall ging an die Adresse des Falls: Er öffnet das Hochladen.');
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
