// The tax tables for finance, to read.

import { country } from '../kit/countries.js';
import { byId, make, show } from '../kit/dom.js';
import { callAsStaff } from '../kit/sign-in.js';
import { writtenDate } from '../kit/words.js';

/**
 * @typedef {{category: string, rate?: string}} Treatment
 * @typedef {{country?: string, withVatId: Treatment, withoutVatId: Treatment}} Rule
 * @typedef {{version: number, effective: string, homeCountry: string, rules: Rule[], elsewhere: Rule}} TaxTable
 */

/** Reads the tables and shows them; without them the page has one section less. */
export async function openTaxes() {
  const result = await callAsStaff('GET', '/api/staff/tax-tables');
  show({ 'taxes-section': result.ok });
  if (!result.ok) return;
  const { tables, inForce } = /** @type {{tables: TaxTable[], inForce: number}} */ (result.body);
  byId('taxes').replaceChildren(...tables.toReversed().map((table) => section(table, inForce)));
}

/** @param {TaxTable} table @param {number} inForce */
function section({ version, effective, homeCountry, rules, elsewhere }, inForce) {
  const now = version === inForce ? ', in force' : '';
  return make('details', {},
    make('summary', {}, `Version ${version}, from ${writtenDate(effective)}${now}; at home in ${country(homeCountry)}`),
    make('dl', { class: 'facts' }, ...[...rules, elsewhere].map(facts)));
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
