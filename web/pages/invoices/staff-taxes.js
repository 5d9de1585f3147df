// The tax tables for finance: to read, and to withdraw what has not begun.

import { bookOf } from '../kit/book.js';
import { country } from '../kit/countries.js';
import { make, show } from '../kit/dom.js';
import { say } from '../kit/say.js';
import { briefDate } from '../kit/words.js';

/**
 * @typedef {{category: string, rate?: string}} Treatment
 * @typedef {{country?: string, withVatId: Treatment, withoutVatId: Treatment}} Rule
 * @typedef {import('../kit/book.js').Edition & {homeCountry: string, rules: Rule[], elsewhere: Rule}} TaxTable
 */

/** Reads the tables and shows them. */
export const openTaxes = bookOf({
  path: '/api/staff/tax-tables',
  noun: say('tax table', 'Steuertabelle'),
  table: 'taxes',
  cells,
  seen: () => show({ 'taxes-section': true }),
});

/** @param {TaxTable} table @param {Node} state */
function cells({ version, effective, homeCountry, rules, elsewhere }, state) {
  const all = make('details', {},
    make('summary', {}, say(`${rules.length} countries; at home in ${country(homeCountry)}`, `${rules.length} Länder; zu Hause in ${country(homeCountry)}`)),
    make('dl', { class: 'facts' }, ...[...rules, elsewhere].map(facts)));
  return [String(version), briefDate(effective), state, all];
}

/** @param {Rule} rule */
function facts(rule) {
  const given = treatment(rule.withVatId);
  const missing = treatment(rule.withoutVatId);
  return make('div', {},
    make('dt', {}, rule.country ? country(rule.country) : say('All other countries', 'Alle anderen Länder')),
    make('dd', {}, given === missing ? say(`${given}, with a VAT id or without`, `${given}, mit USt-IdNr. oder ohne`) : say(`${given} with a VAT id, ${missing} without`, `${given} mit USt-IdNr., ${missing} ohne`)));
}

/** @param {Treatment} given */
function treatment({ category, rate }) {
  switch (category) {
    case 'AE': return say('reverse charge', 'Übergang der Steuerschuld');
    case 'O': return say('outside the scope of VAT', 'nicht steuerbar');
    default: return `${Number(rate ?? 0)} %`;
  }
}
