// The versions of the checklists, and the draft of a new one, which begins as the newest stands.

import { explain, explainReading } from '../kit/api.js';
import { finish, keyFor } from '../kit/attempt.js';
import { plural } from '../kit/bytes.js';
import { fillKinds, kindsOf, openKinds } from './checklist-fields.js';
import { byId, fillRows, make, show } from '../kit/dom.js';
import { clearErrors, onSubmit, showErrors, whileSending } from '../kit/form.js';
import { hush, tell } from '../kit/notice.js';
import { callAsStaff, ownRoles } from '../kit/sign-in.js';
import { enter, refuse } from '../kit/staff-door.js';
import { briefDate, today, word, writtenDate } from '../kit/words.js';

/**
 * @typedef {import('./checklist-fields.js').Kind} Kind
 * @typedef {{version: number, effective: string, current: boolean, kinds: Kind[]}} Version
 */

const form = /** @type {HTMLFormElement} */ (byId('new'));
const dialog = /** @type {HTMLDialogElement} */ (byId('new-dialog'));
const summary = byId('new-summary');
let etag = '';
/** @type {Version | undefined} */
let newest;

byId('new-open').addEventListener('click', draft);
byId('new-cancel').addEventListener('click', leave);
onSubmit(form, summary, ask);
byId('new-yes').addEventListener('click', () => whileSending(form, publish));
dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
enter(open, 'Sign in to see the checklists.');

async function open() {
  byId('loading').hidden = !byId('checklists').hidden;
  const result = await callAsStaff('GET', '/api/staff/checklists');
  byId('loading').hidden = true;
  if (!result.ok) return refuse(result.problem, explainReading);
  return render(result.body.versions, result.etag);
}

/** @param {Version[]} versions @param {string} version */
function render(versions, version) {
  etag = version;
  const sorted = [...versions].sort((one, other) => other.version - one.version);
  newest = sorted[0];
  fillRows(byId('versions'), sorted.map((one) => [String(one.version), briefDate(one.effective), stateOf(one), contents(one)]));
  const publishes = ownRoles().some((role) => role === 'secretary' || role === 'admin');
  show({ checklists: true, 'new-open': publishes && form.hidden });
}

/** @param {Version} version */
function stateOf({ current, effective }) {
  if (current) return make('span', { class: 'tag good' }, 'Current');
  return effective > today() ? make('span', { class: 'tag wait' }, 'Announced') : 'Past';
}

/** @param {Version} version */
function contents({ kinds }) {
  return make('div', {}, ...kinds.map(({ kind, items }) => make('details', {},
    make('summary', {}, `${word(kind)}: ${plural(items.length, 'point')}`),
    make('ul', {}, ...items.map(({ title, hint, required }) => make('li', {},
      make('strong', {}, title.en), required ? ' (required)' : ' (optional)', make('br'), make('span', { class: 'note' }, hint.en)))))));
}

function draft() {
  if (newest) fillKinds(newest.kinds);
  show({ new: true, 'new-open': false });
  byId('new-title').focus();
}

function leave() {
  show({ new: false, 'new-open': true });
  byId('new-open').focus();
}

function given() {
  return { effective: String(new FormData(form).get('effective') ?? ''), kinds: kindsOf() };
}

async function ask() {
  hush();
  const { effective, kinds } = given();
  if (!effective) return showErrors(form, summary, [{ pointer: '/effective', code: 'required', detail: 'Choose the first day.' }]);
  byId('new-effect').textContent = `It holds for cases that are opened on ${writtenDate(effective)} or later.`;
  byId('new-counts').replaceChildren(...kinds.map(({ kind, items }) =>
    make('li', {}, `${word(kind)}: ${plural(items.length, 'point')}, ${items.filter(({ required }) => required).length} of them required`)));
  dialog.showModal();
  return undefined;
}

async function publish() {
  const body = given();
  const key = keyFor('checklists', { ...body, etag });
  const result = await callAsStaff('POST', '/api/staff/checklists', { body, key, etag });
  dialog.close();
  if (!result.ok) return handle(result.problem);
  finish('checklists');
  show({ new: false });
  await open();
  tell('The new version is published.', 'good');
  return byId('status').focus();
}

/** @param {import('../kit/api.js').Problem} problem */
async function handle(problem) {
  if (problem.errors.length) {
    openKinds();
    showErrors(form, summary, problem.errors.map((error) => ({ ...error, pointer: `/${error.pointer.slice(1).replaceAll('/', '.')}` })));
  } else if (problem.kind === 'stale' || problem.kind === 'conflict') {
    clearErrors(form, summary);
    await open();
    tell('Meanwhile another version was published. What you wrote is kept; compare it with the newest version.', 'wait');
  } else {
    refuse(problem, explain);
  }
}
