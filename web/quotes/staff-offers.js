// The free offers for finance, and a new one.

import { explain, explainReading } from '../kit/api.js';
import { finish, keepDraft, keyFor } from '../kit/attempt.js';
import { byId, fillRows, show } from '../kit/dom.js';
import { onSubmit, showErrors, whileSending } from '../kit/form.js';
import { hush, tell } from '../kit/notice.js';
import { callAsStaff } from '../kit/sign-in.js';
import { refuse } from '../kit/staff-door.js';
import { briefDate, writtenDate } from '../kit/words.js';

/** @typedef {{id: string, from: string, through: string, places: number, taken: number}} FreeOffer */

const PATH = '/api/staff/free-offers';
const form = /** @type {HTMLFormElement} */ (byId('offer'));
const dialog = /** @type {HTMLDialogElement} */ (byId('offer-dialog'));

keepDraft('offer', form);
onSubmit(form, byId('offer-summary'), confirm);
byId('offer-yes').addEventListener('click', () => whileSending(form, publish));
dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());

/** Reads the offers and shows them. */
export async function openOffers() {
  const result = await callAsStaff('GET', PATH);
  if (!result.ok) return refuse(result.problem, explainReading);
  const offers = /** @type {FreeOffer[]} */ (result.body.offers);
  fillRows(byId('offers'), offers.map(({ id, from, through, places, taken }) =>
    [id, briefDate(from), briefDate(through), String(places), String(taken)]));
  return show({ 'offers-section': true, offers: offers.length > 0, 'offers-none': offers.length === 0 });
}

function offer() {
  const data = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
  return { ...data, places: /^\d{1,5}$/.test(data.places) ? Number(data.places) : data.places };
}

/** An offer gives money away and is never changed: it is shown once more. */
async function confirm() {
  hush();
  const { id, from, through, places } = /** @type {any} */ (offer());
  const errors = Object.entries({ id, places, from, through })
    .filter(([, value]) => value === '')
    .map(([name]) => ({ pointer: `/${name}`, code: 'required', detail: 'Fill this in.' }));
  if (errors.length) return showErrors(form, byId('offer-summary'), errors);
  byId('offer-effect').textContent = `${id}: ${places} ${places === 1 ? 'place' : 'places'} free of charge, for enquiries from ${writtenDate(from)} through ${writtenDate(through)}. A published offer cannot be changed.`;
  return dialog.showModal();
}

async function publish() {
  const body = offer();
  const result = await callAsStaff('POST', PATH, { body, key: keyFor('offer', body) });
  dialog.close();
  if (!result.ok) {
    return result.problem.errors.length ? showErrors(form, byId('offer-summary'), result.problem.errors) : refuse(result.problem, explain);
  }
  finish('offer');
  form.reset();
  await openOffers();
  byId('status').focus();
  return tell('The offer is published.', 'good');
}
