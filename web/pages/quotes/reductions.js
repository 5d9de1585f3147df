// What lowers a price: when it is earned, what it asks beside the consents, and how it is said. Everything that differs from
// rule to rule comes from the API, so that a new rule needs nothing here.

import { make } from '../kit/dom.js';
import { say } from '../kit/say.js';

/**
 * @typedef {{kind: string, moreThan?: number, fact?: string, question?: string}} Need
 * @typedef {{rule: string, title: string, figures: Record<string, number>, text: string, condition: string, effect: string,
 *   occasions: string[], needs: Need[]}} Reduction
 * @typedef {{published?: boolean, sharedShare?: number, declared: string[]}} Answers
 */

/** @type {Record<string, string>} */
const OCCASIONS = { initial: say('a first certification', 'einer Erstzertifizierung'), recertification: say('a re-certification', 'einer Neuzertifizierung'), rerun: say('a rerun', 'einem zweiten Versuch') };

/** Whether the answers earn it. @param {Reduction} reduction @param {Answers} answers */
export function isEarned({ needs }, { published, sharedShare = 0, declared }) {
  return needs.every(({ kind, moreThan, fact }) => {
    switch (kind) {
      case 'published': return published === true;
      case 'share': return sharedShare > Number(moreThan);
      case 'declared': return declared.includes(String(fact));
      default: return false;
    }
  });
}

/** Whether it stays, whatever becomes of the consents. @param {Reduction} reduction */
export function isLasting({ needs }) {
  return needs.every(({ kind }) => kind === 'declared');
}

/** What somebody would pay, without a full stop. @param {Reduction} reduction */
export function offerWords({ condition, effect }) {
  return say(`If ${condition}, you pay ${effect}`, `Wenn ${condition}, zahlen Sie ${effect}`);
}

/** What is offered, as a rule. @param {Reduction} reduction */
export function ruleWords(reduction) {
  const holds = reduction.occasions.map((occasion) => OCCASIONS[occasion] ?? occasion).join(say(' and for ', ' und bei '));
  return say(`${offerWords(reduction)} of the fee. This holds for ${holds}.`, `${offerWords(reduction)} des Preises. Das gilt bei ${holds}.`);
}

/**
 * Puts a question for each fact that a reduction asks for into a form, unless they are there already.
 * @param {HTMLElement} place
 * @param {Reduction[]} reductions
 */
export function askDeclared(place, reductions) {
  if (place.childElementCount) return;
  const asked = reductions.flatMap(({ needs }) => needs.filter(({ kind }) => kind === 'declared'));
  place.replaceChildren(...asked.map(({ fact = '', question = '' }) => make('div', { class: 'choice' },
    make('input', { type: 'checkbox', id: `declared-${fact}`, name: 'declared', value: fact }),
    make('label', { for: `declared-${fact}` }, question))));
}

/** The facts that a form's answers declare. @param {HTMLFormElement} form @returns {string[]} */
export function declaredOf(form) {
  return new FormData(form).getAll('declared').map(String);
}
