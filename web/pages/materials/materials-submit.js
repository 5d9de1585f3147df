// Submits the files for review: says what is missing before, and shows what will be sealed.

import { countOfFiles, size } from '../kit/bytes.js';
import { byId, fillRows, make } from '../kit/dom.js';
import { say, to } from '../kit/say.js';
import { fingerprint } from './fingerprint.js';
import { shareWarning } from './promised-share.js';
import { hush } from '../kit/notice.js';

/**
 * @typedef {import('./submission.js').Shown} Shown
 * @typedef {{portal: import('./submission.js').Submission, shown: () => Shown | undefined, version: () => string,
 *   settle: (text: string) => Promise<void>,
 *   handle: (problem: import('../kit/api.js').Problem) => Promise<void>}} Page
 */

const dialog = /** @type {HTMLDialogElement} */ (byId('submit-dialog'));
const yes = /** @type {HTMLButtonElement} */ (byId('submit-yes'));
/** @type {Page} */
let page;
/** A key for each version that is submitted: what is sent again is not sealed twice. */
let attempt = { version: '', key: '' };

/** @param {Page} around */
export function prepareSubmitting(around) {
  page = around;
  byId('submit-open').addEventListener('click', ask);
  yes.addEventListener('click', send);
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
}

/** @param {Shown} shown */
export function showSubmitting(shown) {
  const { state, submit } = shown;
  byId('submit').hidden = state !== 'open';
  /** @type {HTMLButtonElement} */ (byId('submit-open')).disabled = !submit.allowed;
  byId('submit-not').hidden = submit.allowed;
  byId('submit-why').replaceChildren(...submit.because.map((reason) => make('li', {}, ...why(reason, shown))));
}

/** @param {string} reason @param {Shown} shown @returns {(Node | string)[]} */
function why(reason, { checklist, files }) {
  switch (reason) {
    case 'quote-open': return [make('a', { href: to('/quote') }, say('Your quote waits for your answer.', 'Ihr Angebot wartet auf Ihre Antwort.'))];
    case 'nothing-released': return [say('No file has passed the check so far.', 'Noch keine Datei ist geprüft und in Ordnung.')];
    case 'files-unfinished': return [say(`Not finished: ${names(files.filter(({ state }) => state === 'awaited' || state === 'checking'))}. Finish or remove what is under way, and wait for the check.`, `Nicht fertig: ${names(files.filter(({ state }) => state === 'awaited' || state === 'checking'))}. Beenden oder entfernen Sie, was unterwegs ist, und warten Sie die Prüfung ab.`)];
    case 'required-missing': {
      const there = new Set(files.filter(({ state }) => state === 'released').map(({ item }) => item));
      return [say(`Still missing: ${checklist.items.filter(({ id, required }) => required && !there.has(id)).map(({ title }) => title).join(', ')}.`, `Es fehlt noch: ${checklist.items.filter(({ id, required }) => required && !there.has(id)).map(({ title }) => title).join(', ')}.`)];
    }
    case 'not-open': return [say('It is not open for files now.', 'Es ist jetzt nicht für Dateien offen.')];
    default: return [say('It cannot be submitted now.', 'Es lässt sich jetzt nicht einreichen.')];
  }
}

/** @param {{name: string}[]} files */
function names(files) {
  return files.map(({ name }) => name).join(', ') || say('some files', 'einige Dateien');
}

function ask() {
  const shown = page.shown();
  if (!shown) return;
  hush();
  const files = shown.files.filter(({ state }) => state === 'released');
  const left = shown.files.length - files.length;
  byId('submit-sum').textContent = `${countOfFiles(files.length)}, ${size(files.reduce((sum, { length }) => sum + length, 0))}.`
    + (left ? say(` ${countOfFiles(left)} that did not pass the check stay out.`, ` ${countOfFiles(left)}, bei der Prüfung nicht in Ordnung, bleiben draußen.`) : '');
  byId('submit-share').textContent = shareWarning(shown);
  byId('submit-share').hidden = !shareWarning(shown);
  fillRows(byId('submit-files'), files.map(({ name, length, sha256 = '', confidential }) =>
    [name, size(length), confidential ? say('Confidential', 'Vertraulich') : say('Publishable', 'Öffentlich'), fingerprint(sha256)]));
  dialog.showModal();
}

async function send() {
  if (yes.getAttribute('aria-disabled')) return;
  yes.setAttribute('aria-disabled', 'true');
  const version = page.version();
  if (attempt.version !== version) attempt = { version, key: crypto.randomUUID() };
  const result = await page.portal.seal(version, attempt.key);
  yes.removeAttribute('aria-disabled');
  dialog.close();
  if (result.ok) await page.settle(say('Thank you: your material is submitted for review. A receipt with every file comes by mail.', 'Vielen Dank: Ihre Unterlagen sind zur Prüfung eingereicht. Eine Bestätigung mit jeder Datei kommt per E-Mail.'));
  else await page.handle(result.problem);
}
