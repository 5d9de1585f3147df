// The form that asks for a fresh link to a case, or to all of an address. Without this script it is a plain form.

import { call, explain } from '../kit/api.js';
import { finish, keyFor } from '../kit/attempt.js';
import { byId } from '../kit/dom.js';
import { onSubmit, showErrors } from '../kit/form.js';
import { hush, tell } from '../kit/notice.js';
import { to } from '../kit/say.js';

const form = /** @type {HTMLFormElement} */ (byId('case-link'));
const summary = byId('summary');

onSubmit(form, summary, async () => {
  hush();
  const { reference, email } = Object.fromEntries(new FormData(form));
  const body = { reference: String(reference).trim().toUpperCase() || undefined, email: String(email).trim() };
  const result = await call('POST', '/api/case-links', { body, key: keyFor('case-link', body) });
  if (result.ok) {
    finish('case-link');
    location.assign(to('/link-sent'));
  } else if (result.problem.errors.length) {
    showErrors(form, summary, result.problem.errors);
  } else {
    tell(explain(result.problem), 'bad');
  }
});
