// The card of the material on the applicant's page of a case: how much of what is asked for is there, or the code that opens it.

import { call } from '../kit/api.js';
import { byId, show } from '../kit/dom.js';
import { onSubmit, showErrors } from '../kit/form.js';
import { hush, tell } from '../kit/notice.js';
import { say, to } from '../kit/say.js';
import { askedParts, partsWords } from './asked-parts.js';
import { isOwnCase, mailedWords, redeem, refusalWords, shownCode, wrongForm } from './redemption.js';

const form = /** @type {HTMLFormElement} */ (byId('redemption'));
const field = /** @type {HTMLInputElement} */ (byId('code'));

/** @param {import('../kit/link.js').Link} link */
export function prepareMaterial(link) {
  field.value = shownCode(link.code);
  onSubmit(form, byId('redemption-summary'), async () => {
    hush();
    const missing = wrongForm(field.value);
    if (missing.length) return showErrors(form, byId('redemption-summary'), missing);
    const result = await redeem(field.value, undefined, link);
    if (result.ok) return await isOwnCase(result.body, link) ? location.assign(to('/materials')) : tell(mailedWords(), 'good');
    if (result.problem.errors.some(({ pointer }) => pointer === '/consents')) {
      return location.assign(to(`/code#${encodeURIComponent(field.value)}`)); // a free place: there is more to ask
    }
    return result.problem.errors.length ? showErrors(form, byId('redemption-summary'), result.problem.errors) : tell(refusalWords(result.problem), 'bad');
  });
}

/** @param {import('../kit/case-view.js').Case} ofCase @param {import('../kit/link.js').Link} link */
export async function readMaterial({ status, materialOpen }, link) {
  const awaited = status === 'eligible' || status === 'commissioned';
  show({ material: Boolean(materialOpen) || awaited, 'material-begun': false, redemption: !materialOpen && awaited });
  if (!materialOpen) return;
  const result = await call('GET', '/api/submission', { authorization: link.authorization() });
  show({ 'material-begun': result.ok });
  if (result.ok) render(result.body);
}

/** @param {import('./submission.js').Shown} shown */
function render(shown) {
  const { done, asked } = askedParts(shown);
  byId('material-words').textContent = partsWords(shown);
  const bar = /** @type {HTMLProgressElement} */ (byId('material-progress'));
  bar.max = asked || 1;
  bar.value = asked ? done : 1;
  bar.hidden = shown.state !== 'open';
  byId('material-open').textContent = shown.mayUpload ? say('Open the upload', 'Hochladen öffnen') : say('See the material', 'Unterlagen ansehen');
}
