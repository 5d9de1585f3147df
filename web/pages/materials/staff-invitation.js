// Issues a new invitation code in the place of the old one, or revokes it.

import { finish, keyFor } from '../kit/attempt.js';
import { confirmed } from '../kit/confirm.js';
import { byId } from '../kit/dom.js';
import { onSubmit, showErrors } from '../kit/form.js';
import { hush } from '../kit/notice.js';
import { say } from '../kit/say.js';
import { callAsStaff } from '../kit/sign-in.js';

const form = /** @type {HTMLFormElement} */ (byId('invitation'));
/** @type {import('./staff-material.js').Page} */
let page;

/** @param {import('./staff-material.js').Page} around */
export function prepareInvitation(around) {
  page = around;
  onSubmit(form, byId('invitation-summary'), send);
}

async function send() {
  hush();
  const data = new FormData(form);
  const change = String(data.get('change') ?? '');
  const reason = String(data.get('reason') ?? '').trim();
  const errors = [];
  if (!change) errors.push({ pointer: '/change', code: 'required', detail: say('Choose one.', 'Wählen Sie eines.') });
  if (!reason) errors.push({ pointer: '/reason', code: 'required', detail: say('Write the reason.', 'Schreiben Sie den Grund.') });
  if (errors.length) return showErrors(form, byId('invitation-summary'), errors);
  if (!await confirmed(asked(change))) return undefined;
  const etag = page.version();
  const key = keyFor('invitation', { change, reason, etag });
  const result = await callAsStaff('POST', `${page.path}/invitation/${change}`, { body: { reason }, key, etag });
  if (!result.ok) return page.handle(result.problem, form, byId('invitation-summary'));
  finish('invitation');
  form.reset();
  return page.done(change === 'reissue' ? say('A new code is on its way to the applicant.', 'Ein neuer Code ist unterwegs.') : say('The code is revoked.', 'Der Code ist widerrufen.'));
}

/** @param {string} change */
function asked(change) {
  return change === 'reissue'
    ? {
      question: say('Issue a new code?', 'Neuen Code ausstellen?'),
      effect: [say('The old code opens nothing any more, and the new one goes out by mail.', 'Der alte Code öffnet nichts mehr, und der neue geht per E-Mail hinaus.')],
      yes: say('Yes, issue it', 'Ja, ausstellen'),
    }
    : {
      question: say('Revoke the code?', 'Code widerrufen?'),
      effect: [say('It opens nothing until you issue a new one. The applicant is told by mail.', 'Es öffnet sich nichts, bis Sie einen neuen ausstellen. Das geht per E-Mail hinaus.')],
      yes: say('Yes, revoke it', 'Ja, widerrufen'),
      danger: true,
    };
}
