// The way of a case in seven steps: what is done, where it stands, and what comes.

import { byId, make } from '../kit/dom.js';
import { say } from '../kit/say.js';
import { briefDate } from '../kit/words.js';

/** @typedef {{step: string, state: 'done' | 'now' | 'next' | 'stopped', on?: string}} Step */

/** @type {Record<string, string>} */
const NAMES = {
  enquiry: say('Enquiry', 'Anfrage'),
  eligibility: say('Eligibility', 'Zulassung'),
  quote: say('Quote', 'Angebot'),
  material: say('Material', 'Unterlagen'),
  review: say('Review', 'Prüfung'),
  outcome: say('Outcome', 'Ergebnis'),
  certificate: say('Certificate', 'Zertifikat'),
};

/** @type {Record<Step['state'], string>} */
const STATES = {
  done: say('Done', 'Erledigt'),
  now: say('Now', 'Jetzt'),
  next: say('To come', 'Später'),
  stopped: say('Ended', 'Beendet'),
};

/** @param {Step[]} steps */
export function showSteps(steps) {
  const list = byId('steps');
  list.hidden = steps.length === 0;
  list.replaceChildren(...steps.map((one) => entry(one)));
  const position = steps.findIndex(({ state }) => state === 'now' || state === 'stopped');
  byId('steps-brief').textContent = position < 0 ? '' : say(`Step ${position + 1} of ${steps.length}: ${NAMES[steps[position].step]}`, `Schritt ${position + 1} von ${steps.length}: ${NAMES[steps[position].step]}`);
}

/** @param {Step} step */
function entry({ step, state, on }) {
  const when = on && state !== 'next' ? make('span', { class: 'step-day' }, briefDate(on)) : '';
  return make('li', state === 'now' ? { class: state, 'aria-current': 'step' } : { class: state },
    make('span', { class: 'step-name' }, NAMES[step] ?? step), ' ',
    make('span', { class: 'step-state' }, STATES[state]), ' ', when);
}
