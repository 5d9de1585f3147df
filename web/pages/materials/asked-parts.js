// How many of the parts that the checklist asks for are there.

import { say } from '../kit/say.js';

/** @typedef {Pick<import('./submission.js').Shown, 'checklist' | 'state'>} Shown */

/** @param {Shown} shown */
export function askedParts({ checklist }) {
  const asked = checklist.items.filter(({ required }) => required);
  return { asked: asked.length, done: asked.filter(({ files }) => files > 0).length };
}

/** The same in words. @param {Shown} shown */
export function partsWords(shown) {
  const { asked, done } = askedParts(shown);
  switch (shown.state) {
    case 'sealed': return say('Submitted for review.', 'Zur Prüfung eingereicht.');
    case 'erased': return say('The files were deleted.', 'Die Dateien wurden gelöscht.');
    default: return say(`${done} of ${asked} asked parts done`, `${done} von ${asked} verlangten Teilen erledigt`);
  }
}
