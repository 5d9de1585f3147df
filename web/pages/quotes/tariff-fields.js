// The fields of a tariff's draft, and their words. Those of the rules come from the API.

import { amountOf } from '../kit/amount-fields.js';
import { make } from '../kit/dom.js';
import { say } from '../kit/say.js';

/** @type {Record<string, string>} */
const WORDS = {
  singleInitial: say('Single, first time', 'Einzeln, erstmals'),
  singleRecertification: say('Single, re-certification', 'Einzeln, Neuzertifizierung'),
  singleRerun: say('Single, rerun', 'Einzeln, zweiter Versuch'),
  programmeInitial: say('Programme, first time', 'Programm, erstmals'),
  programmeRecertification: say('Programme, re-certification', 'Programm, Neuzertifizierung'),
  programmeRerun: say('Programme, rerun', 'Programm, zweiter Versuch'),
  rerunMonths: say('Rerun within, in months', 'Zweiter Versuch binnen, in Monaten'),
  opensMonths: say('Re-certification opens, in months before', 'Neuzertifizierung möglich, in Monaten davor'),
  reducedMonths: say('Reduced fee until, in months after', 'Ermäßigter Preis bis, in Monaten danach'),
  quoteDays: say('A quote holds, in days', 'Ein Angebot gilt, in Tagen'),
  paymentDays: say('An invoice is due within, in days', 'Eine Rechnung ist fällig binnen, in Tagen'),
};

const WHOLE_NUMBERS = new Set(['rerunMonths', 'opensMonths', 'reducedMonths', 'quoteDays', 'paymentDays']);

/**
 * @typedef {{name: string, label: string, least: number, most: number}} Figure
 * @typedef {{rule: string, title: string, figures: Figure[]}} Rule
 */

/** The words for a field. @param {string} name @param {Rule[]} rules */
export function changeWords(name, rules) {
  const figures = rules.flatMap(({ rule, figures: all }) => all.map((figure) => ({ field: figureField(rule, figure), ...figure })));
  return WORDS[name] ?? figures.find(({ field }) => field === name)?.label ?? name;
}

/** The field of a rule's figure: where a draft has it. @param {string} rule @param {{name: string}} figure */
function figureField(rule, { name }) {
  return `reductions/${rule}/${name}`;
}

/** The fields of the rules. @param {Rule[]} rules @returns {HTMLElement[]} */
export function ruleFields(rules) {
  return rules.flatMap(({ rule, figures }) => figures.map((figure) => {
    const field = figureField(rule, figure);
    return make('div', { class: 'field' }, make('label', { for: field }, figure.label),
      make('input', { id: field, type: 'text', name: field, class: 'few', inputmode: 'numeric', autocomplete: 'off' }));
  }));
}

/**
 * What the fields say, as a draft is sent. Numbers are read; what is none goes as it is, so that the answer says so at its
 * field. A rule whose fields are all empty is left out.
 * @param {[string, FormDataEntryValue][]} entries
 */
export function draftOf(entries) {
  /** @type {Record<string, Record<string, unknown>>} */
  const reductions = {};
  /** @type {Record<string, unknown>} */
  const draft = { reductions };
  for (const [name, value] of entries) {
    const text = String(value).trim();
    const [, rule, figure] = name.match(/^reductions\/(.*)\/(.*)$/) ?? [];
    const said = (rule || WHOLE_NUMBERS.has(name)) && /^\d{1,6}$/.test(text) ? Number(text) : isMoney(name) ? amountOf(text) : text;
    if (!rule) draft[name] = said;
    else if (text) reductions[rule] = { ...reductions[rule], [figure]: said };
  }
  return draft;
}

/** Whether a field holds an amount. @param {string} name */
export function isMoney(name) {
  return name in WORDS && !WHOLE_NUMBERS.has(name);
}

/**
 * A version as the draft's fields have it.
 * @param {import('./fees.js').Tariff} version
 * @returns {Record<string, string>}
 */
export function fieldsOf({ fees, reductions, windows, days }) {
  const amounts = fees.map(({ scope, occasion, amount }) => [`${scope}${occasion[0].toUpperCase()}${occasion.slice(1)}`, amount]);
  return {
    ...Object.fromEntries(amounts),
    ...Object.fromEntries(reductions.flatMap(({ rule, figures }) =>
      Object.entries(figures).map(([name, value]) => [figureField(rule, { name }), String(value)]))),
    rerunMonths: String(windows.rerunMonths),
    opensMonths: String(windows.opensMonths),
    reducedMonths: String(windows.reducedMonths),
    quoteDays: String(days.quote),
    paymentDays: String(days.payment),
  };
}
