// What a desk is made of: key figures, and rows of what waits.

import { make } from './dom.js';
import { say } from './say.js';
import { briefDate } from './words.js';

/** A longer figure, such as an amount, is written smaller. */
const ROOM = 7;

/**
 * A key figure. One that leads somewhere is a link as a whole.
 * @param {{figure: string, label: string, note?: string, href?: string, late?: boolean}} shown late: something is overdue or failed
 */
export function tile({ figure, label, note = '', href, late = false }) {
  const name = href ? make('a', { href }, label) : label;
  return make('li', { class: late ? 'tile late' : 'tile' },
    make('p', { class: 'tile-label' }, name), make('p', { class: figure.length > ROOM ? 'tile-figure long' : 'tile-figure' }, figure), ...(note ? [make('p', { class: 'note' }, note)] : []));
}

/**
 * Something that waits: what is to be done, about what, and by when.
 * @param {{what: string, href: string, about: string, reference: string, due?: string, late?: boolean, taken?: string}} waiting
 *   due: a day such as 2026-11-27; taken: who has it already
 */
export function queueRow({ what, href, about, reference, due, late = false, taken }) {
  const day = due && briefDate(due);
  return make('li', { class: late ? 'queue-row late' : 'queue-row' },
    make('span', { class: 'queue-what' }, make('a', { href }, what)),
    make('span', { class: 'queue-about' }, about, ' ', make('span', { class: 'note unbroken' }, reference)),
    make('span', { class: 'queue-taken note' }, taken ? say(`with ${taken}`, `bei ${taken}`) : ''),
    make('span', { class: 'queue-due' }, !day ? '' : late ? make('span', { class: 'tag bad' }, say(`Overdue since ${day}`, `Überfällig seit ${day}`)) : say(`by ${day}`, `bis ${day}`)));
}
