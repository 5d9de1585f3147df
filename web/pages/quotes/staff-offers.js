// The free offers for finance, and a new one.

import { finish, keepDraft } from '../kit/attempt.js';
import { bookOf } from '../kit/book.js';
import { byId, show } from '../kit/dom.js';
import { say } from '../kit/say.js';
import { briefDate, writtenDate } from '../kit/words.js';

/** @typedef {import('../kit/book.js').Edition & {id: string, through: string, places: number, taken: number}} FreeOffer */

/** @type {Record<string, string>} */
const WORDS = { id: 'Name', through: say('Last day', 'Letzter Tag'), places: say('Places', 'Plätze') };
const form = /** @type {HTMLFormElement} */ (byId('offer'));

keepDraft('offer', form);

/** Reads the offers and shows them. */
export const openOffers = bookOf({
  path: '/api/staff/free-offers',
  noun: say('offer', 'Aktion'),
  table: 'offers',
  cells,
  seen: ({ versions }) => show({ 'offers-section': true, offers: versions.length > 0, 'offers-none': versions.length === 0 }),
  draft: {
    form: 'offer',
    read,
    effect: ({ effective }) => [effect(effective)],
    words: (name) => WORDS[name] ?? name,
    value: (name, value) => (value && name === 'through' ? briefDate(value) : value),
    published: () => {
      finish('offer');
      form.reset();
    },
  },
});

/** @param {FreeOffer} offer @param {Node} state */
function cells({ version, id, effective, through, places, taken }, state) {
  return [String(version), id, briefDate(effective), briefDate(through), state, String(places), String(taken)];
}

/** What is no number goes as it is, so that the answer says so at its field. @returns {Record<string, any>} */
function read() {
  const data = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
  return { ...data, places: /^\d{1,5}$/.test(data.places) ? Number(data.places) : data.places };
}

/** @param {string} first */
function effect(first) {
  const { id, places, through } = read();
  return say(`${id}: ${places} ${places === 1 ? 'place' : 'places'} free of charge, for enquiries from ${writtenDate(first)} through ${writtenDate(through)}. Once it has begun, it cannot be changed or withdrawn.`, `${id}: ${places} ${places === 1 ? 'Platz' : 'Plätze'} kostenlos, für Anfragen von ${writtenDate(first)} bis ${writtenDate(through)}. Hat es begonnen, lässt es sich nicht mehr ändern oder zurückziehen.`);
}
