// The tax tables for finance: to read, and to withdraw what has not begun.

import { bookOf } from '../kit/book.js';
import { country } from '../kit/countries.js';
import { make, show } from '../kit/dom.js';
import { briefDate } from '../kit/words.js';

/**
 * @typedef {{category: string, rate?: string}} Treatment
 * @typedef {{country?: string, withVatId: Treatment, withoutVatId: Treatment}} Rule
 * @typedef {import('../kit/book.js').Edition & {homeCountry: string, rules: Rule[], elsewhere: Rule}} TaxTable
 */

/** Reads the tables and shows them. */
export const openTaxes = bookOf({
  path: '/api/staff/tax-tables',
  noun: 'tax table',
  table: 'taxes',
  cells,
  seen: () => show({ 'taxes-section': true }),
});

/** @param {TaxTable} table @param {Node} state */
function cells({ version, effective, homeCountry, rules, elsewhere }, state) {
  const all = make('details', {},
    make('summary', {}, `${rules.length} countries; at home in ${country(homeCountry)}`),
    make('dl', { class: 'facts' }, ...[...rules, elsewhere].map(facts)));
  return [String(version), briefDate(effective), state, all];
}

/** @param {Rule} rule */
function facts(rule) {
  const given = treatment(rule.withVatId);
  const missing = treatment(rule.withoutVatId);
  return make('div', {},
    make('dt', {}, rule.country ? country(rule.country) : 'All other countries'),
    make('dd', {}, given === missing ? `${given}, with a VAT id or without` : `${given} with a VAT id, ${missing} without`));
}

/** @param {Treatment} given */
function treatment({ category, rate }) {
  switch (category) {
    case 'AE': return 'reverse charge';
    case 'O': return 'outside the scope of VAT';
    default: return `${Number(rate ?? 0)} %`;
  }
}
