// The tax tables for finance, to read.

import { byId, make, show } from './dom.js';
import { callAsStaff } from './sign-in.js';
import { country } from './countries.js';
import { writtenDate } from './words.js';

/** Reads the tables and shows them; without them the page has one section less. */
export async function openTaxes() {
  const result = await callAsStaff('GET', '/api/staff/tax-tables');
  show({ 'taxes-section': result.ok });
  if (!result.ok) return;
  byId('taxes').replaceChildren(...result.body.versions.toReversed().map(table));
}

/** @param {any} version */
function table(version) {
  const head = `Version ${version.version}, from ${writtenDate(version.effective)}`;
  const rules = make('dl', { class: 'facts' }, ...(version.rules ?? []).map(ruleOf));
  return make('details', {}, make('summary', {}, head), rules);
}

/** @param {any} rule */
function ruleOf(rule) {
  return make('div', {},
    make('dt', {}, rule.country ? country(rule.country) : 'All other countries'),
    make('dd', {}, `With a VAT id ${treatment(rule.withVatId)}, without ${treatment(rule.withoutVatId)}.`));
}

/** @param {{category: string, rate?: string} | undefined} given */
function treatment(given) {
  switch (given?.category) {
    case 'S': return `${Number(given.rate)} %`;
    case 'AE': return 'reverse charge';
    case 'O': return 'outside the scope of VAT';
    default: return 'not stated';
  }
}
