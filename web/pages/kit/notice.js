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
  byId('status').replaceChildren();
}
