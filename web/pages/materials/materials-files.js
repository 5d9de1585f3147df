// The checklist, and under each of its items the files that belong to it.

import { countOfFiles } from '../kit/bytes.js';
import { byId, make } from '../kit/dom.js';
import { say } from '../kit/say.js';
import { FileRow } from './file-row.js';

/**
 * @typedef {import('./submission.js').Item} Item
 * @typedef {import('./submission.js').Shown} Shown
 * @typedef {import('./upload.js').Upload} Upload
 * @typedef {{element: HTMLElement, tag: HTMLElement, files: HTMLElement, add: HTMLElement}} Entry
 * @typedef {{act: (act: import('./file-row.js').Act, view: import('./file-row.js').View) => void,
 *   mark: (confidential: boolean, view: import('./file-row.js').View) => void, choose: (item: string) => void}} Acts
 */

const MISSING = say('Still missing', 'Fehlt noch');
/** @type {Map<string, Entry>} */
const entries = new Map();
/** The rows by the number of their file; as long as it has none, by its upload. @type {Map<number | Upload, FileRow>} */
const rows = new Map();

/**
 * @param {Shown} shown
 * @param {Upload[]} uploads
 * @param {Map<number, string>} stored what is stored of files that are awaited
 * @param {Acts} acts
 */
export function showFiles(shown, uploads, stored, acts) {
  for (const item of shown.checklist.items) {
    if (!entries.has(item.id)) byId('checklist').append(entryFor(item, acts));
  }
  const views = viewsOf(shown, uploads, stored);
  const used = new Set(views.map(({ key }) => key));
  for (const [key, row] of rows) {
    if (used.has(key)) continue;
    row.element.remove();
    rows.delete(key);
  }
  for (const item of shown.checklist.items) {
    const entry = /** @type {Entry} */ (entries.get(item.id));
    const own = views.filter((view) => view.item === item.id);
    own.forEach((view) => place(entry.files, rowFor(view.key, acts), view, shown.mayUpload));
    mark(entry.tag, shown.mayUpload ? emptyWords(item) : say('No file', 'Keine Datei'), shown.files.filter((file) => file.item === item.id && file.state === 'released').length);
    entry.add.hidden = !shown.mayUpload;
  }
}

/** Shows what has changed in an upload, and nothing else. @param {Upload} upload @param {boolean} changeable */
export function showProgress(upload, changeable) {
  const row = rows.get(upload.number ?? upload) ?? rows.get(upload);
  if (row?.view) row.show(row.view, changeable);
}

/** @param {Shown} shown @param {Upload[]} uploads @param {Map<number, string>} stored */
function viewsOf({ files }, uploads, stored) {
  const undeclared = uploads.filter((upload) => !files.some(({ number }) => number === upload.number));
  return [
    ...files.map((declared) => {
      const upload = uploads.find(({ number }) => number === declared.number);
      const { name, length, confidential, item, number } = declared;
      return { key: renamed(number, upload), name, length, confidential, item, declared, upload, stored: stored.get(number) };
    }),
    ...undeclared.map((upload) => ({
      key: upload, name: upload.file.name, length: upload.file.size, confidential: upload.marking.confidential,
      item: upload.marking.item, declared: undefined, upload, stored: undefined,
    })),
  ];
}

/** Once a file has its number, its row is known by that. @param {number} number @param {Upload | undefined} upload */
function renamed(number, upload) {
  const row = upload && rows.get(upload);
  if (upload && row) {
    rows.delete(upload);
    rows.set(number, row);
  }
  return number;
}

/** @param {HTMLElement} list @param {FileRow} row @param {import('./file-row.js').View} view @param {boolean} changeable */
function place(list, row, view, changeable) {
  row.show(view, changeable);
  if (row.element.parentElement !== list) list.append(row.element);
}

/** @param {number | Upload} key @param {Acts} acts */
function rowFor(key, acts) {
  const row = rows.get(key) ?? new FileRow(acts.act, acts.mark);
  rows.set(key, row);
  return row;
}

/** @param {Item} item @param {Acts} acts */
function entryFor({ id, title, hint }, acts) {
  const tag = make('span', { class: 'tag' });
  const files = make('ul', { class: 'files', 'aria-label': say(`Files for ${title}`, `Dateien für ${title}`) });
  const add = make('button', { type: 'button', class: 'plain small' }, say('Add files', 'Dateien hinzufügen'), make('span', { class: 'unseen' }, say(` for ${title}`, ` für ${title}`)));
  add.addEventListener('click', () => acts.choose(id));
  const element = make('li', { class: 'item', 'data-drop': id },
    make('div', { class: 'item-head' }, make('div', {}, make('h3', {}, title, ' ', tag), make('p', { class: 'hint' }, hint)), add), files);
  entries.set(id, { element, tag, files, add });
  return element;
}

/** @param {Item} item */
function emptyWords({ required }) {
  return required ? MISSING : say('Optional', 'Freiwillig');
}

/** @param {HTMLElement} tag @param {string} empty what to say if there is no file @param {number} released */
function mark(tag, empty, released) {
  const text = released ? countOfFiles(released) : empty;
  if (tag.textContent !== text) tag.textContent = text;
  tag.className = `tag ${released ? 'good' : empty === MISSING ? 'wait' : ''}`;
}
