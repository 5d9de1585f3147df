// Tells the person what came of something, in the page's live region.

import { byId, make } from './dom.js';

/**
 * @param {string} text
 * @param {'good' | 'wait' | 'bad'} feeling
 * @param {Node} [more] for example a link or a button
 */
export function tell(text, feeling, more) {
  const panel = make('div', { class: `panel ${feeling}` }, make('p', {}, text));
  if (more) panel.append(more);
  byId('status').replaceChildren(panel);
  byId('status').scrollIntoView({ block: 'nearest' });
}

/** Takes away what was told before. */
export function hush() {
  document.getElementById('status')?.replaceChildren();
}

// Whoever goes elsewhere, or comes back by the browser's history, finds nothing that was said of something else.
for (const going of ['pagehide', 'popstate', 'hashchange']) window.addEventListener(going, hush);
