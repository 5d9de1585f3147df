// Who decided for the applicant, as they named themselves.

/** @typedef {{name: string, function: string}} Decider */

/** @param {Decider} decider */
export function deciderWords({ name, function: capacity }) {
  return `${name}, ${capacity}`;
}
