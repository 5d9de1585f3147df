// The row of one file: what it is, how far it is, and what can be done with it. It is changed in place, so that the focus stays.

import { size } from '../kit/bytes.js';
import { make } from '../kit/dom.js';
import { say } from '../kit/say.js';
import { numbers, phaseSentence, phaseWords } from './upload-words.js';
import { tone, word } from '../kit/words.js';

/**
 * @typedef {import('./submission.js').DeclaredFile} DeclaredFile
 * @typedef {import('./upload.js').Upload} Upload
 * @typedef {'pause' | 'go' | 'again' | 'open' | 'remove'} Act
 * @typedef {{name: string, length: number, confidential: boolean, declared?: DeclaredFile, upload?: Upload, stored?: string}} View
 */

/** @type {[Act, string, string][]} */
const BUTTONS = [
  ['pause', say('Pause', 'Anhalten'), 'plain small'],
  ['go', say('Go on', 'Weiter'), 'small'],
  ['again', say('Choose the file again', 'Datei neu wählen'), 'small'],
  ['open', say('Open', 'Öffnen'), 'plain small'],
  ['remove', say('Remove', 'Entfernen'), 'plain small'],
];

export class FileRow {
  element = make('li', { class: 'file' });
  #line = make('div', { class: 'file-line' });
  /** @type {View | undefined} */
  view;
  #name = make('bdi', { class: 'file-name' });
  #tag = make('span', { class: 'tag' });
  #length = make('span');
  #digest = make('code');
  #about = make('span', { class: 'unseen' });
  #details = make('details', { class: 'file-more' }, make('summary', {}, say('More ', 'Mehr '), this.#about));
  #why = make('p', { class: 'why' });
  #bar = /** @type {HTMLProgressElement} */ (make('progress', { max: '1' }));
  #numbers = make('p', { class: 'note' });
  #marking = /** @type {HTMLSelectElement} */ (make('select', {},
    make('option', { value: 'true' }, say('Confidential', 'Vertraulich')), make('option', { value: 'false' }, say('Publishable', 'Öffentlich'))));
  #markingWord = make('span', { class: 'note' });
  /** @type {Map<Act, HTMLElement>} */
  #buttons = new Map();

  /**
   * @param {(act: Act, view: View) => void} act
   * @param {(confidential: boolean, view: View) => void} mark
   */
  constructor(act, mark) {
    for (const [name, text, style] of BUTTONS) {
      const button = make('button', { type: 'button', class: style }, text, make('span', { class: 'unseen' }));
      button.addEventListener('click', () => this.view && act(name, this.view));
      this.#buttons.set(name, button);
    }
    this.#marking.addEventListener('change', () => this.view && mark(this.#marking.value === 'true', this.view));
    this.element.append(
      this.#line, this.#why, this.#bar, this.#numbers, this.#details);
    this.#line.append(
      make('p', { class: 'file-head' }, this.#name, ' ', this.#tag),
      make('div', { class: 'file-acts' }, ...this.#some(['pause', 'go', 'again']), this.#marking, this.#markingWord));
    this.#details.append(
      make('p', { class: 'note' }, say('Size: ', 'Größe: '), this.#length),
      make('p', { class: 'note' }, 'SHA-256: ', this.#digest),
      make('div', { class: 'file-acts' }, ...this.#some(['open', 'remove'])));
  }

  /** @param {Act[]} acts */
  #some(acts) {
    return acts.map((act) => /** @type {HTMLElement} */ (this.#buttons.get(act)));
  }

  /** @param {View} view @param {boolean} changeable whether the submission is open */
  show(view, changeable) {
    this.view = view;
    const { name, length, confidential } = view;
    const upload = uploadOf(view);
    set(this.#name, name);
    set(this.#length, size(length));
    set(this.#digest, view.declared?.sha256 ?? '–');
    set(this.#about, say(`on ${name}`, `zu ${name}`));
    this.#showState(view, upload, changeable);
    const moving = Boolean(upload && upload.phase !== 'stored' && upload.phase !== 'stuck');
    this.#bar.hidden = this.#numbers.hidden = !moving;
    if (upload && moving) {
      this.#bar.value = upload.progress.sent / upload.file.size;
      this.#bar.setAttribute('aria-label', say(`Sent of ${name}`, `Gesendet von ${name}`));
      set(this.#numbers, numbers(upload));
    }
    this.#marking.hidden = !changeable;
    this.#marking.setAttribute('aria-label', say(`Marking of ${name}`, `Kennzeichnung von ${name}`));
    if (document.activeElement !== this.#marking) this.#marking.value = String(confidential);
    this.#markingWord.hidden = changeable;
    set(this.#markingWord, confidential ? say('Confidential', 'Vertraulich') : say('Publishable', 'Öffentlich'));
    this.#showButtons(view, upload, changeable);
  }

  /** @param {View} view @param {Upload | undefined} uploading @param {boolean} changeable */
  #showState({ declared, stored }, uploading, changeable) {
    const state = declared?.state ?? 'awaited';
    const key = uploading ? uploading.phase : state;
    set(this.#tag, uploading ? phaseWords(uploading) : word(`file-${state}`));
    this.#tag.className = `tag ${uploading ? tone(`upload-${key}`) : tone(`file-${key}`)}`;
    const why = uploading ? phaseSentence(uploading) : reasonOf(state, declared, changeable ? stored ?? '' : undefined);
    set(this.#why, why);
    this.#why.hidden = !why;
  }

  /** @param {View} view @param {Upload | undefined} upload @param {boolean} changeable */
  #showButtons({ name, declared }, upload, changeable) {
    const resting = !upload || upload.phase === 'stuck';
    const shown = {
      pause: Boolean(upload?.active),
      go: upload?.phase === 'paused',
      again: changeable && resting && (declared ? declared.state === 'awaited' : true),
      open: declared?.state === 'released',
      remove: changeable,
    };
    for (const [act, button] of this.#buttons) {
      button.hidden = !shown[act];
      set(/** @type {HTMLElement} */ (button.lastElementChild), ` ${name}`);
    }
    const remove = /** @type {HTMLElement} */ (this.#buttons.get('remove'));
    const text = upload?.active || upload?.phase === 'paused' ? say('Cancel', 'Abbrechen') : say('Remove', 'Entfernen');
    if (remove.firstChild && remove.firstChild.textContent !== text) remove.firstChild.textContent = text;
  }
}

/** The upload that the file's state still depends on. @param {View} view */
function uploadOf({ declared, upload }) {
  return !declared || declared.state === 'awaited' ? upload : undefined;
}

/**
 * What is wrong, and what to do about it while something can be done.
 * @param {string} state
 * @param {DeclaredFile | undefined} declared
 * @param {string | undefined} stored what of it has arrived, in words; undefined once nothing can be changed
 */
function reasonOf(state, declared, stored) {
  const reason = declared?.reason?.text ?? '';
  if (stored === undefined) return reason;
  if (state === 'rejected') return say(`${reason} Remove it, and add a file that is in order.`, `${reason} Entfernen Sie sie, und fügen Sie eine hinzu, die in Ordnung ist.`).trim();
  if (declared?.ranOut) return say('It was not sent to its end within seven days, so that what had arrived was deleted. Choose the file again: it is sent anew.', 'Sie wurde nicht binnen sieben Tagen zu Ende gesendet; was angekommen war, wurde gelöscht. Wählen Sie die Datei noch einmal: Sie wird neu gesendet.');
  if (state === 'awaited') return say(`${stored || 'It has not arrived yet.'} Choose the same file again to go on.`, `${stored || 'Sie ist noch nicht angekommen.'} Wählen Sie dieselbe Datei noch einmal, um weiterzumachen.`);
  return '';
}

/** Changes a text only if it is another, so that nothing is read or painted twice. @param {HTMLElement} element @param {string} text */
function set(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
