// The staff's start page: what waits for them, tab by tab, or what they search for. Tab, search and page are its address, so
// that Back and bookmarks work.

import { explainReading } from '../kit/api.js';
import { badge } from '../kit/desk.js';
import { byId, make, show } from '../kit/dom.js';
import { hush, tell } from '../kit/notice.js';
import { say, to } from '../kit/say.js';
import { callAsStaff, completeSignIn, joinSignIn, signedIn, signIn, signOut } from '../kit/sign-in.js';
import { firstPage, hasPages, leadsTo, showMenu } from '../kit/staff-menu.js';
import { lineOf } from './desk-lines.js';
import { emptyWords, tabWord } from './desk-words.js';

/** @typedef {{tab: string, waiting: number, overdue?: number}} Counted */

/** A page of a search may be empty though more follow: so many are turned before anybody is asked to. */
const MOST_EMPTY = 5;

const given = new URLSearchParams(location.search);
const typed = given.get('q')?.trim() ?? '';

byId('sign-in').addEventListener('click', begin);
byId('sign-out').addEventListener('click', signOut);
start();

async function start() {
  const outcome = await completeSignIn();
  if (outcome === 'failed') tell(say('The sign-in did not work. Please try again.', 'Die Anmeldung hat nicht geklappt. Bitte versuchen Sie es noch einmal.'), 'bad');
  await joinSignIn();
  if (signedIn() && hasPages() && !leadsTo('/staff')) return location.replace(firstPage());
  showMenu();
  const hasDesk = signedIn() && leadsTo('/staff');
  show({ 'signed-in': hasDesk, 'signed-out': !signedIn(), 'no-pages': signedIn() && !hasPages(), 'sign-out-item': signedIn() });
  if (hasDesk) await (typed ? find() : open());
}

async function begin() {
  hush();
  if (!await signIn()) tell(say('The portal could not be reached. Check your connection and try again.', 'Das Portal ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.'), 'bad');
}

/** Shows the tabs, and the one that was chosen or the first in which something waits. */
async function open() {
  const counts = await callAsStaff('GET', '/api/staff/desk');
  if (!counts.ok) return lost(counts.problem);
  const tabs = /** @type {Counted[]} */ (counts.body.tabs);
  const chosen = tabs.find(({ tab }) => tab === given.get('tab')) ?? tabs.find(({ waiting }) => waiting > 0) ?? tabs[0];
  const overdue = given.get('overdue') === 'true';
  byId('tabs').replaceChildren(make('ul', {}, ...tabs.map((one) => make('li', {}, tabLink(one, one === chosen)))));
  show({ tabs: true });
  showChips(chosen, overdue);
  const query = new URLSearchParams({ ...(overdue ? { overdue: 'true' } : {}), ...cursor() });
  const page = await callAsStaff('GET', `/api/staff/desk/${chosen.tab}?${query}`);
  if (!page.ok) return lost(page.problem);
  return list(page.body, { today: page.body.today, from: chosen.tab }, emptyWords(chosen.tab), { tab: chosen.tab, ...(overdue ? { overdue: 'true' } : {}) });
}

/** @param {Counted} counted @param {boolean} isChosen */
function tabLink({ tab, waiting, overdue = 0 }, isChosen) {
  const late = overdue > 0 ? [' ', badge(overdue, true)] : [];
  return make('a', { href: to(`/staff?${new URLSearchParams({ tab })}`), ...(isChosen ? { 'aria-current': 'page' } : {}) },
    tabWord(tab), ' ', badge(waiting), ...late);
}

/** What of the tab is late can be shown alone. @param {Counted} counted @param {boolean} isOn */
function showChips({ tab, overdue = 0 }, isOn) {
  byId('chips').hidden = !isOn && !overdue;
  const query = new URLSearchParams({ tab, ...(isOn ? {} : { overdue: 'true' }) });
  byId('chips').replaceChildren(make('a', { class: 'chip', href: to(`/staff?${query}`), ...(isOn ? { 'aria-current': 'true' } : {}) },
    isOn ? say('Only what is late: show all', 'Nur Überfälliges: alles zeigen') : say('Only what is late', 'Nur Überfälliges')));
}

/** Shows what was searched for. */
async function find() {
  /** @type {HTMLInputElement} */ (byId('q')).value = typed;
  byId('desk-title').textContent = say(`Found by “${typed}”`, `Gefunden zu „${typed}“`);
  byId('chips').hidden = false;
  byId('chips').replaceChildren(make('a', { class: 'chip', href: to('/staff') }, say('Back to what waits', 'Zurück zu dem, was wartet')));
  let page = await search(cursor());
  for (let on = 0; page.ok && page.body.next && !page.body.lines.length && on < MOST_EMPTY; on++) page = await search({ cursor: page.body.next });
  if (!page.ok) return lost(page.problem);
  return list(page.body, {}, say('Nothing was found. Try the beginning of a name, of a title or of a number.', 'Nichts gefunden. Versuchen Sie den Anfang eines Namens, eines Titels oder einer Nummer.'), { q: typed });
}

/** @param {Record<string, string>} place */
function search(place) {
  return callAsStaff('GET', `/api/staff/search?${new URLSearchParams({ q: typed, ...place })}`);
}

/** @returns {Record<string, string>} */
function cursor() {
  const place = given.get('cursor');
  return place ? { cursor: place } : {};
}

/**
 * @param {{lines: import('./desk-lines.js').Line[], next?: string}} page
 * @param {{today?: string, from?: string}} around
 * @param {string} nothing what to say if there is nothing
 * @param {Record<string, string>} address of the list's first page
 */
function list({ lines, next }, around, nothing, address) {
  const later = given.has('cursor');
  byId('lines').replaceChildren(...lines.map((line) => lineOf(line, around)));
  byId('none-words').textContent = nothing;
  show({ loading: false, lines: lines.length > 0, none: lines.length === 0 && !next, pages: later || Boolean(next), first: later, next: Boolean(next) });
  byId('first').setAttribute('href', to(`/staff?${new URLSearchParams(address)}`));
  if (next) byId('next').setAttribute('href', to(`/staff?${new URLSearchParams({ ...address, cursor: next })}`));
}

/** @param {import('../kit/api.js').Problem} problem */
function lost(problem) {
  byId('loading').hidden = true;
  if (problem.status === 401) {
    show({ 'signed-in': false, 'signed-out': true, 'sign-out-item': false });
    tell(say('Your sign-in has ended. Please sign in again.', 'Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich neu an.'), 'wait');
    return;
  }
  const gone = problem.kind === 'invalid-cursor' || problem.kind === 'invalid-query' || problem.status === 404;
  const back = make('p', {}, make('a', { href: to('/staff') }, say('Show what waits', 'Zeigen, was wartet')));
  tell(gone ? say('This page of the list is no longer there.', 'Diese Seite der Liste gibt es nicht mehr.') : explainReading(problem), 'bad', gone ? back : undefined);
}
