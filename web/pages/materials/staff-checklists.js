// The versions of the checklists, and the draft of a new one, which begins as the newest stands.

import { bookOf } from '../kit/book.js';
import { byId, make, show } from '../kit/dom.js';
import { say } from '../kit/say.js';
import { enter } from '../kit/staff-door.js';
import { briefDate, word, writtenDate } from '../kit/words.js';
import { fillKinds, kindsOf, openKinds } from './checklist-fields.js';

/**
 * @typedef {import('./checklist-fields.js').Kind} Kind
 * @typedef {import('../kit/book.js').Edition & {kinds: Kind[]}} Version
 */

const form = /** @type {HTMLFormElement} */ (byId('new'));
/** @type {Version | undefined} */
let newest;

const openChecklists = bookOf({
  path: '/api/staff/checklists',
  noun: say('version', 'Fassung'),
  table: 'versions',
  cells: (version, state) => [String(version.version), briefDate(version.effective), state, contents(version)],
  seen,
  draft: {
    form: 'new',
    read: () => ({ effective: String(new FormData(form).get('effective') ?? ''), kinds: kindsOf() }),
    effect: ({ version, effective }) => [say(`Version ${version} holds for cases that are opened on ${writtenDate(effective)} or later.`, `Fassung ${version} gilt für Fälle, die am ${writtenDate(effective)} oder später eröffnet werden.`)],
    words: named,
    field: (pointer) => {
      openKinds();
      return `/${pointer.slice(1).replaceAll('/', '.')}`;
    },
    published: () => show({ new: false, 'new-open': true }),
  },
});

byId('new-open').addEventListener('click', draft);
byId('new-cancel').addEventListener('click', leave);
enter(open, say('Sign in to see the checklists.', 'Melden Sie sich an, um die Checklisten zu sehen.'));

async function open() {
  byId('loading').hidden = !byId('checklists').hidden;
  await openChecklists();
  byId('loading').hidden = true;
}

/** @param {{versions: Version[]}} book */
function seen({ versions }) {
  newest = versions.find(({ state }) => state !== 'withdrawn') ?? versions[0];
  show({ checklists: true, 'new-open': form.hidden });
}

/** A point, by its kind and its id. @param {string} name */
function named(name) {
  const [kind, ...id] = name.split(' ');
  return `${word(kind)}: ${id.join(' ')}`;
}

/** @param {Version} version */
function contents({ kinds }) {
  return make('div', {}, ...kinds.map(({ kind, items }) => make('details', {},
    make('summary', {}, say(`${word(kind)}: ${items.length} points`, `${word(kind)}: ${items.length} Punkte`)),
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
