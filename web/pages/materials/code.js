// The page for whoever types an invitation code. It also asks what is left to ask where a place is free.

import { consentsOf, missingConsents } from '../kit/consents.js';
import { byId, show } from '../kit/dom.js';
import { onSubmit, showErrors } from '../kit/form.js';
import { Link } from '../kit/link.js';
import { hush, tell } from '../kit/notice.js';
import { to } from '../kit/say.js';
import { isOwnCase, mailedWords, redeem, refusalWords, shownCode, wrongForm } from './redemption.js';

const form = /** @type {HTMLFormElement} */ (byId('redemption'));
const field = /** @type {HTMLInputElement} */ (byId('code'));
const summary = byId('summary');
take();
const link = new Link('case'); // after the code has left the address: it is no secret of a case
if (!field.value && link.code) field.value = shownCode(link.code);

addEventListener('hashchange', take);
show({ back: Boolean(link.secret()) });
onSubmit(form, summary, send);

/** The code leaves the address at once, so that it is neither seen, nor copied, nor kept in the history. */
function take() {
  const given = location.hash.slice(1);
  if (!given || given === 'main') return;
  history.replaceState(null, '', location.pathname);
  field.value = shownCode(given);
  byId('redeem').focus();
}

async function send() {
  hush();
  const consents = asked() ? consentsOf(form) : undefined;
  const missing = [...wrongForm(field.value), ...(consents ? missingConsents(consents) : [])];
  if (missing.length) return showErrors(form, summary, missing);
  const result = await redeem(field.value, /** @type {import('../kit/consents.js').Consents | undefined} */ (consents), link);
  if (!result.ok) return handle(result.problem);
  if (await isOwnCase(result.body, link)) return location.assign(to('/materials'));
  form.hidden = true;
  return tell(mailedWords(), 'good');
}

function asked() {
  return !byId('consents').hidden;
}

/** @param {import('../kit/api.js').Problem} problem */
function handle(problem) {
  if (!asked() && problem.errors.some(({ pointer }) => pointer === '/consents')) {
    byId('consents').hidden = false;
    byId('consents-title').focus();
  } else if (problem.errors.length) {
    showErrors(form, summary, problem.errors);
  } else {
    tell(refusalWords(problem), 'bad');
  }
}
