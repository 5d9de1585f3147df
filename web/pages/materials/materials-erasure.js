// The deletion of the files of a closed case: when it comes, asking for it earlier, and taking that back.

import { byId, show } from '../kit/dom.js';
import { hush } from '../kit/notice.js';
import { say } from '../kit/say.js';
import { writtenDate } from '../kit/words.js';

/** @type {import('./materials-submit.js').Page} */
let page;
const dialog = /** @type {HTMLDialogElement} */ (byId('erase-dialog'));

/** @param {import('./materials-submit.js').Page} around */
export function prepareErasure(around) {
  page = around;
  byId('erase-open').addEventListener('click', () => dialog.showModal());
  byId('erase-yes').addEventListener('click', () => send((etag, key) => page.portal.requestErasure(etag, key),
    say('The deletion is asked for. You can take it back until it is done.', 'Die Löschung ist verlangt. Sie können sie zurücknehmen, bis sie geschieht.')));
  byId('erase-cancel').addEventListener('click', () => send((etag, key) => page.portal.cancelErasure(etag, key), say('The files are kept as long as they would have been.', 'Die Dateien bleiben so lange, wie sie sonst geblieben wären.')));
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
}

/** @param {import('./submission.js').Shown} shown */
export function showErasure({ erasure, state }) {
  byId('erasure').hidden = state === 'erased' || (!erasure && state !== 'closed');
  if (byId('erasure').hidden) return;
  byId('erasure-on').textContent = told(erasure);
  show({ 'erase-open': !erasure?.requested && state === 'closed', 'erase-cancel': Boolean(erasure?.requested && erasure.cancellable) });
}

/** @param {import('./submission.js').Submission['requestErasure']} ask @param {string} text */
async function send(ask, text) {
  hush();
  const result = await ask(page.version(), crypto.randomUUID());
  dialog.close();
  if (result.ok) await page.settle(text);
  else await page.handle(result.problem);
}

/**
 * The day is known a moment after the case has ended.
 *
 * @param {import('./submission.js').Shown['erasure']} erasure
 */
function told(erasure) {
  if (!erasure) return say('Your files are deleted some time after the end of the case. You can ask for it to be done sooner.', 'Ihre Dateien werden einige Zeit nach dem Ende des Falls gelöscht. Sie können verlangen, dass es früher geschieht.');
  return erasure.requested
    ? say(`You have asked for the deletion of your files. It is done on ${writtenDate(erasure.on)}.`, `Sie haben die Löschung Ihrer Dateien verlangt. Sie geschieht am ${writtenDate(erasure.on)}.`)
    : say(`Your files are deleted on ${writtenDate(erasure.on)}. You can ask for it to be done sooner.`, `Ihre Dateien werden am ${writtenDate(erasure.on)} gelöscht. Sie können verlangen, dass es früher geschieht.`);
}
