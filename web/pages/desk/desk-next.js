// The way back to the tab of the desk from which a page was opened, and on to what waits there next.

import { make } from '../kit/dom.js';
import { say, to } from '../kit/say.js';
import { callAsStaff } from '../kit/sign-in.js';
import { lineAddress, lineTitle } from './desk-lines.js';
import { isTab, tabWord } from './desk-words.js';

/** The tab; none, if the address names none that there is. */
const from = [new URLSearchParams(location.search).get('from') ?? ''].find(isTab);

/** Leads a link back to the tab that this page was opened from. @param {HTMLElement} link */
export function leadBack(link) {
  if (!from) return;
  link.setAttribute('href', to(`/staff?${new URLSearchParams({ tab: from })}`));
  link.textContent = say(`Back to the desk: ${tabWord(from)}`, `Zurück zum Schreibtisch: ${tabWord(from)}`);
}

/**
 * A link to what waits next in that tab; none if nothing does, or the page was not opened from there. The desk follows a moment
 * after what was done, so that what was just done is passed over by its name.
 * @param {string} done the reference or number of what this page is about
 */
export async function nextOf(done) {
  if (!from) return undefined;
  const page = await callAsStaff('GET', `/api/staff/desk/${encodeURIComponent(from)}?limit=2`);
  if (!page.ok) return undefined;
  const lines = /** @type {import('./desk-lines.js').Line[]} */ (page.body.lines);
  const next = lines.find((line) => (line.of === 'case' ? line.reference : line.number) !== done);
  return next && make('p', {}, make('a', { class: 'button', href: lineAddress(next, from) }, say(`Open the next: ${lineTitle(next)}`, `Weiter zu: ${lineTitle(next)}`)));
}
