// What a desk is made of: key figures, and rows of what waits.

import { make } from './dom.js';
import { say } from './say.js';

/** A longer figure, such as an amount, is written smaller. */
const ROOM = 7;

/** Nobody counts what is more. */
const MANY = 100;

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
 * Something that waits, or was found: what it is, whose, and by when or how it stands.
 * @param {{what: string, href: string, about: string, reference: string, state?: {text: string, tone: string}, taken?: string}} waiting
 *   taken: who has it already
 */
export function queueRow({ what, href, about, reference, state, taken }) {
  return make('li', { class: state?.tone === 'bad' ? 'queue-row late' : 'queue-row' },
    make('span', { class: 'queue-what' }, make('a', { href }, what)),
    make('span', { class: 'queue-about' }, about, ' ', make('span', { class: 'note unbroken' }, reference)),
    make('span', { class: 'queue-taken note' }, taken ?? ''),
    make('span', { class: 'queue-due' }, state ? make('span', { class: `tag ${state.tone}` }, state.text) : ''));
}

/** How many there are; one that is late is told apart by more than its colour. @param {number} count @param {boolean} [late] */
export function badge(count, late = false) {
  const text = count > MANY ? `${MANY}+` : String(count);
  return make('span', { class: late ? 'badge late' : 'badge' }, ...(late ? [make('span', { class: 'unseen' }, say('late: ', 'überfällig: '))] : []), text);
}
