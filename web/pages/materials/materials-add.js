// Files are chosen or dropped: the page asks where each belongs and how it is marked, and says at once what is not taken.

import { countOfFiles, size } from '../kit/bytes.js';
import { byId, make } from '../kit/dom.js';
import { say } from '../kit/say.js';
import { typeOf, wrongWith } from './file-rules.js';

/**
 * @typedef {import('./submission.js').Shown} Shown
 * @typedef {{file: File, item: string, confidential: boolean, type: string}} Chosen
 */

const dialog = /** @type {HTMLDialogElement} */ (byId('add-dialog'));
const form = /** @type {HTMLFormElement} */ (byId('add'));
/** @type {File[]} */
let files = [];

/** @param {(chosen: Chosen[]) => void} begin @param {() => Shown | undefined} shown */
export function prepareAdding(begin, shown) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const now = shown();
    if (!now) return;
    const chosen = files.map((file, index) => ({ file, ...answers(index), type: typeOf(file.name, now.limits) ?? '' }));
    if (unplaced(chosen)) return;
    dialog.close();
    begin(chosen);
  });
  dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
}

/**
 * Asks about files.
 * @param {File[]} given
 * @param {Shown} shown
 * @param {string} item where they belong; empty if that is to be asked
 */
export function askAbout(given, shown, item) {
  const room = shown.limits.mostFiles - shown.files.length;
  const looked = given.map((file) => ({ file, wrong: wrongWith(file, shown.limits) }));
  const good = looked.filter(({ wrong }) => !wrong).map(({ file }) => file);
  files = good.slice(0, Math.max(0, room));
  const refused = [
    ...looked.filter(({ wrong }) => wrong),
    ...good.slice(files.length).map((file) => ({ file, wrong: say(`There is room for ${countOfFiles(shown.limits.mostFiles)} only.`, `Es ist nur Platz für ${countOfFiles(shown.limits.mostFiles)}.`) })),
  ];
  showRefused(refused);
  byId('add-list').replaceChildren(...files.map((file, index) => questions(file, index, shown, item)));
  byId('add-button').hidden = files.length === 0;
  byId('add-hint').hidden = files.length === 0;
  byId('add-button').textContent = files.length === 1 ? say('Upload the file', 'Datei hochladen') : say(`Upload ${countOfFiles(files.length)}`, `${countOfFiles(files.length)} hochladen`);
  byId('add-title').textContent = files.length ? say(`Add ${countOfFiles(files.length)}`, `${countOfFiles(files.length)} hinzufügen`) : say('Nothing can be added', 'Nichts lässt sich hinzufügen');
  dialog.showModal();
}

/** @param {{file: File, wrong: string}[]} refused */
function showRefused(refused) {
  byId('add-refused').hidden = refused.length === 0;
  byId('add-refused').replaceChildren(
    make('p', {}, make('strong', {}, refused.length === 1 ? say('This file is not taken:', 'Diese Datei wird nicht angenommen:') : say('These files are not taken:', 'Diese Dateien werden nicht angenommen:'))),
    make('ul', {}, ...refused.map(({ file, wrong }) => make('li', {}, make('strong', {}, make('bdi', {}, file.name)), `: ${wrong}`))));
}

/** @param {File} file @param {number} index @param {Shown} shown @param {string} item */
function questions(file, index, { checklist }, item) {
  const options = checklist.items.map(({ id, title }) => make('option', id === item ? { value: id, selected: '' } : { value: id }, title));
  return make('fieldset', {},
    make('legend', {}, make('bdi', {}, file.name), ` (${size(file.size)})`),
    make('div', { class: 'pair' },
      make('div', { class: 'field' },
        make('label', { for: `item-${index}` }, say('Belongs to', 'Gehört zu')),
        make('select', { id: `item-${index}`, name: `item-${index}` }, make('option', { value: '' }, say('Choose …', 'Wählen …')), ...options)),
      make('div', { class: 'field' },
        make('label', { for: `marking-${index}` }, say('Marking', 'Kennzeichnung')),
        make('select', { id: `marking-${index}`, name: `marking-${index}` },
          make('option', { value: 'true', selected: '' }, say('Confidential', 'Vertraulich')), make('option', { value: 'false' }, say('Publishable', 'Öffentlich'))))));
}

/** @param {number} index */
function answers(index) {
  const data = new FormData(form);
  return { item: String(data.get(`item-${index}`)), confidential: data.get(`marking-${index}`) === 'true' };
}

/** Marks the questions that have no answer yet. @param {Chosen[]} chosen */
function unplaced(chosen) {
  const open = chosen.map(({ item }, index) => ({ item, index })).filter(({ item }) => !item);
  form.querySelectorAll('.error').forEach((error) => error.remove());
  chosen.forEach((_, index) => byId(`item-${index}`).removeAttribute('aria-invalid'));
  for (const { index } of open) {
    const select = byId(`item-${index}`);
    select.before(make('p', { class: 'error', id: `item-${index}-error` }, say('Choose what it belongs to.', 'Wählen Sie, wozu sie gehört.')));
    select.setAttribute('aria-invalid', 'true');
    select.setAttribute('aria-describedby', `item-${index}-error`);
  }
  if (open.length) byId(`item-${open[0].index}`).focus();
  return open.length > 0;
}
