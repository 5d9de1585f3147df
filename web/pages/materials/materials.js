// The page of a submission: what is to be handed in, what is there, and where it stands.

import { explain, explainReading } from '../kit/api.js';
import { byId, entitle, make, show } from '../kit/dom.js';
import { say, to } from '../kit/say.js';
import { askedParts, partsWords } from './asked-parts.js';
import { takeDrops } from './drop.js';
import { Link } from '../kit/link.js';
import { askAbout, prepareAdding } from './materials-add.js';
import { prepareErasure, showErasure } from './materials-erasure.js';
import { showFiles, showProgress } from './materials-files.js';
import { prepareSeals, showSeals } from './materials-seals.js';
import { stateOf } from './materials-state.js';
import { prepareSubmitting, showSubmitting } from './materials-submit.js';
import { Uploads } from './materials-uploads.js';
import { hush, tell } from '../kit/notice.js';
import { Poll } from './poll.js';
import { shareWarning } from './promised-share.js';
import { Submission } from './submission.js';
import { tone, writtenDay } from '../kit/words.js';

/** @typedef {import('./submission.js').Shown} Shown */

const link = new Link('case');
const portal = new Submission(link);
const uploads = new Uploads(portal, { moved, reread, redraw, shown: () => shown, changeable: () => Boolean(shown?.mayUpload), handle });
const poll = new Poll(reread);
const page = { portal, shown: () => shown, version: () => etag, settle, handle };
const chooser = /** @type {HTMLInputElement} */ (byId('chooser'));
/** @type {Shown | undefined} */
let shown;
let etag = '';
/** For which item the files are chosen that the chooser brings. */
let chooseFor = '';

link.reloadForAnother();
addEventListener('beforeunload', (event) => {
  if (uploads.active) event.preventDefault();
});
prepareAdding((chosen) => uploads.begin(chosen), () => shown);
prepareSubmitting(page);
prepareSeals(page);
prepareErasure(page);
chooser.addEventListener('change', () => {
  const files = [...(chooser.files ?? [])];
  chooser.value = '';
  if (shown && files.length) askAbout(files, shown, chooseFor);
});
takeDrops((files, target) => {
  if (shown) askAbout(files, shown, target.getAttribute('data-drop') ?? '');
}, () => Boolean(shown?.mayUpload) && !document.querySelector('dialog[open]'));
open();

/** Reads the submission and shows it. */
async function open() {
  if (!link.authorization()) {
    show({ loading: false, submission: false, closed: true });
    return;
  }
  byId('loading').hidden = !byId('submission').hidden;
  const result = await portal.read();
  byId('loading').hidden = true;
  if (result.ok) render(result.body, result.etag);
  else turnAway(result.problem, explainReading);
}

/** Reads it again, because something has changed or may have. What cannot be read just now is read later. */
async function reread() {
  const result = await portal.read();
  if (result.ok) render(result.body, result.etag);
  else if (result.problem.status === 401 || result.problem.status === 404) turnAway(result.problem, explainReading);
  else poll.watch(true);
}

/** Shows it again, because something has changed on this page. */
function redraw() {
  if (shown) render(shown, etag);
}

/** @param {Shown} read @param {string} version */
function render(read, version) {
  const before = shown;
  if (!before) /** @type {HTMLDetailsElement} */ (byId('instructions')).open = read.files.length === 0;
  shown = read;
  etag = version;
  byId('reference').textContent = read.reference;
  byId('title').textContent = say(`Material for “${read.title}”`, `Unterlagen für „${read.title}“`);
  entitle(say(`Material for ${read.title}`, `Unterlagen für ${read.title}`));
  showState(read);
  showReopened(read);
  uploads.follow(before, read);
  showFiles(read, uploads.all, uploads.stored, { act: uploads.act, mark: uploads.mark, choose });
  showParts(read);
  showSubmitting(read);
  showSeals(read);
  showErasure(read);
  show({ closed: false, submission: true, instructions: read.mayUpload, files: read.state !== 'erased' });
  poll.watch(read.files.some(({ state }) => state === 'checking') || uploads.expecting(read));
}

/** @param {Shown} read */
function showState(read) {
  const { title, text } = stateOf(read);
  const panel = byId('state');
  panel.className = `panel ${tone(`submission-${read.state}`)}`;
  panel.replaceChildren(make('p', {}, make('strong', {}, title)), make('p', {}, text));
}

/** How much of what is asked for is there, and whether as much is marked publishable as was promised. @param {Shown} read */
function showParts(read) {
  const { asked, done } = askedParts(read);
  const bar = /** @type {HTMLProgressElement} */ (byId('parts-progress'));
  bar.max = asked || 1;
  bar.value = asked ? done : 1;
  if (byId('parts-words').textContent !== partsWords(read)) byId('parts-words').textContent = partsWords(read);
  byId('share-words').textContent = shareWarning(read);
  show({ 'parts-words': read.state === 'open', 'parts-progress': read.state === 'open', 'share-words': read.state === 'open' && Boolean(shareWarning(read)) });
}

/** @param {Shown} read */
function showReopened({ reopened, state }) {
  byId('reopened').hidden = !reopened || state !== 'open';
  if (!reopened) return;
  byId('reopened-reason').textContent = reopened.reason;
  byId('reopened-on').textContent = say(`On ${writtenDay(reopened.at)} the institute wrote:`, `Am ${writtenDay(reopened.at)} schrieb das Institut:`);
  byId('reopened-missing').replaceChildren(...reopened.missing.map((text) => make('li', {}, text)));
  byId('reopened-missing-title').hidden = reopened.missing.length === 0;
}

/** @param {string} item */
function choose(item) {
  chooseFor = item;
  chooser.click();
}

/** @param {import('./upload.js').Upload} upload */
function moved(upload) {
  showProgress(upload, Boolean(shown?.mayUpload));
}

/** Reads it again after a change, and says what was done. @param {string} text */
async function settle(text) {
  await reread();
  tell(text, 'good');
  byId('status').focus();
  scrollTo({ top: 0 });
}

/** @param {import('../kit/api.js').Problem} problem */
async function handle(problem) {
  hush();
  if (problem.kind === 'stale' || problem.kind === 'conflict') {
    await reread();
    tell(problem.kind === 'conflict' && problem.detail ? problem.detail : say('Meanwhile something has changed, and nothing was recorded. This is how it stands now.', 'Inzwischen hat sich etwas geändert, und nichts wurde festgehalten. So steht es jetzt.'), 'wait');
  } else if (problem.errors.length) {
    tell(problem.errors.map((error) => error.detail).join(' '), 'bad');
  } else {
    turnAway(problem, explain);
  }
}

/**
 * @param {import('../kit/api.js').Problem} problem
 * @param {(problem: import('../kit/api.js').Problem) => string} words
 */
function turnAway(problem, words) {
  if (problem.status !== 401 && !(problem.status === 404 && !shown)) {
    return tell(words(problem), 'bad');
  }
  uploads.stop();
  if (problem.status === 404) return location.replace(to('/case')); // there the code is entered
  link.drop();
  show({ submission: false, closed: true });
  byId('closed-why').textContent = say('This link is not valid, or no longer valid.', 'Dieser Link gilt nicht oder nicht mehr.');
  return undefined;
}
