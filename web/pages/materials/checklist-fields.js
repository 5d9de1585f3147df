// The fields of a checklist's draft: for each kind its points, which can be added and taken away.

import { byId, make } from '../kit/dom.js';
import { say } from '../kit/say.js';
import { word } from '../kit/words.js';

/**
 * @typedef {{en: string, de: string}} Text
 * @typedef {{id: string, required: boolean, title: Text, hint: Text}} Point
 * @typedef {{kind: string, items: Point[]}} Kind
 */

/** The texts of a point: field, language, label. @type {['title' | 'hint', 'en' | 'de', string][]} */
const TEXTS = [
  ['title', 'en', say('Title, English', 'Titel, Englisch')],
  ['title', 'de', say('Title, German', 'Titel, Deutsch')],
  ['hint', 'en', say('Hint, English', 'Hinweis, Englisch')],
  ['hint', 'de', say('Hint, German', 'Hinweis, Deutsch')],
];
let made = 0;

/** @param {Kind[]} kinds */
export function fillKinds(kinds) {
  byId('kinds').replaceChildren(...kinds.map(({ kind, items }) => {
    const points = make('ol', { class: 'checklist' }, ...items.map(pointFields));
    const add = make('button', { type: 'button', class: 'plain small' }, say('Add a point', 'Punkt hinzufügen'), make('span', { class: 'unseen' }, say(` for ${word(kind)}`, ` für ${word(kind)}`)));
    add.addEventListener('click', () => {
      points.append(pointFields({ id: '', required: false, title: { en: '', de: '' }, hint: { en: '', de: '' } }));
      renumber();
      points.lastElementChild?.querySelector('input')?.focus();
    });
    return make('details', { 'data-kind': kind }, make('summary', {}, make('strong', {}, word(kind))), points, add);
  }));
  renumber();
}

/** Shows the fields of every kind, so that one of them can have the focus. */
export function openKinds() {
  byId('kinds').querySelectorAll('details').forEach((kind) => {
    kind.open = true;
  });
}

/** What the fields say. @returns {Kind[]} */
export function kindsOf() {
  return [...byId('kinds').querySelectorAll('details')].map((section) => ({
    kind: section.dataset.kind ?? '',
    items: [...section.querySelectorAll('li')].map(pointOf),
  }));
}

/** @param {HTMLElement} element @returns {Point} */
function pointOf(element) {
  const text = (/** @type {string} */ field) =>
    /** @type {HTMLInputElement} */ (element.querySelector(`[data-field="${field}"]`)).value.trim();
  return {
    id: text('id'),
    required: text('required') === 'true',
    title: { en: text('title.en'), de: text('title.de') },
    hint: { en: text('hint.en'), de: text('hint.de') },
  };
}

/** @param {Point} point */
function pointFields(point) {
  const element = make('li', {}, make('div', { class: 'pair' },
    field('id', say('Id, such as overview', 'Kürzel, etwa overview'), input(point.id)),
    field('required', say('Is it required?', 'Ist er Pflicht?'), choice(point.required))));
  for (const name of /** @type {('title' | 'hint')[]} */ (['title', 'hint'])) {
    element.append(make('div', { class: 'pair' }, ...TEXTS.filter(([one]) => one === name).map(([, language, label]) =>
      field(`${name}.${language}`, label, name === 'hint' ? area(point.hint[language]) : input(point.title[language])))));
  }
  const remove = make('button', { type: 'button', class: 'plain small' }, say('Take this point away', 'Diesen Punkt entfernen'), make('span', { class: 'unseen' }, ` ${point.title.en}`));
  remove.addEventListener('click', () => {
    const list = element.parentElement;
    element.remove();
    renumber();
    /** @type {HTMLElement | null | undefined} */ (list?.nextElementSibling)?.focus();
  });
  element.append(remove);
  return element;
}

/** @param {string} name @param {string} label @param {HTMLElement} control */
function field(name, label, control) {
  control.id = `point-${++made}`;
  control.dataset.field = name;
  return make('div', { class: 'field' }, make('label', { for: control.id }, label), control);
}

/** @param {string} value */
function input(value) {
  return make('input', { type: 'text', value, autocomplete: 'off' });
}

/** @param {string} value */
function area(value) {
  return make('textarea', { rows: '2' }, value);
}

/** @param {boolean} required */
function choice(required) {
  const select = /** @type {HTMLSelectElement} */ (make('select', {},
    make('option', { value: 'true' }, say('Required', 'Pflicht')), make('option', { value: 'false' }, say('Optional', 'Freiwillig'))));
  select.value = String(required);
  return select;
}

/** Names each field as the portal's errors point to it. */
function renumber() {
  byId('kinds').querySelectorAll('details').forEach((section, kind) => {
    section.querySelectorAll('li').forEach((point, index) => {
      point.querySelectorAll('[data-field]').forEach((control) => {
        control.setAttribute('name', `kinds.${kind}.items.${index}.${/** @type {HTMLElement} */ (control).dataset.field}`);
      });
    });
  });
}
