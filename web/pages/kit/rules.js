// The terms and the rules for the mark by their versions, which are their first days.

import { make } from './dom.js';
import { say, to } from './say.js';
import { writtenDate } from './words.js';

/** @typedef {{terms: string, mark: string}} RuleVersions */

/** What a version is called. @param {keyof RuleVersions} book @param {string} version */
export function ruleWords(book, version) {
  const day = writtenDate(version);
  return book === 'terms'
    ? say(`terms of ${day}`, `Bedingungen vom ${day}`)
    : say(`rules for the mark of ${day}`, `Regeln für das Zeichen vom ${day}`);
}

/** The versions that were accepted, each with a link to its text. @param {RuleVersions} rules */
export function rulesAccepted(rules) {
  return make('ul', {}, ...(/** @type {const} */ (['terms', 'mark'])).map((book) =>
    make('li', {}, make('a', { href: to(`/terms#${book}-${rules[book]}`) }, ruleWords(book, rules[book])))));
}
