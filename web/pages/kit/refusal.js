// What is done when the portal refuses what a form sent: beside its fields, by reading again, or in words.

import { explain } from './api.js';
import { clearErrors, showErrors } from './form.js';
import { tell } from './notice.js';

/**
 * @typedef {import('./api.js').Problem} Problem
 * @typedef {{reread: () => Promise<unknown>, changed: () => string, refuse: (problem: Problem, words: (problem: Problem) => string) => void}} Page
 *   reread: shows again how things stand; changed: what to say when they stand otherwise; refuse: says all else
 */

/**
 * A form's handler of refusals.
 * @param {Page} page
 * @returns {(problem: Problem, form: HTMLFormElement, summary: HTMLElement) => Promise<void>}
 */
export function refusals({ reread, changed, refuse }) {
  return async (problem, form, summary) => {
    if (problem.errors.length) {
      showErrors(form, summary, problem.errors);
    } else if (problem.kind === 'stale' || problem.kind === 'conflict') {
      clearErrors(form, summary);
      await reread();
      tell(changed(), 'wait');
    } else {
      refuse(problem, explain);
    }
  };
}
