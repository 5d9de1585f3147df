// The versions of the tariff for finance, and the draft of a new one. It is published only after its effect was shown.

import { explain, explainReading } from '../kit/api.js';
import { finish, keepDraft, keyFor } from '../kit/attempt.js';
import { byId, fillRows, make, show } from '../kit/dom.js';
import { clearErrors, onSubmit, showErrors, whileSending } from '../kit/form.js';
import { money } from '../kit/money.js';
import { hush, tell } from '../kit/notice.js';
import { callAsStaff } from '../kit/sign-in.js';
import { enter, refuse } from '../kit/staff-door.js';
import { openOffers } from './staff-offers.js';
import { openTaxes } from '../invoices/staff-taxes.js';
import { changeWords, draftOf, fieldsOf, isMoney, ruleFields } from './tariff-fields.js';
import { briefDate, writtenDate } from '../kit/words.js';

/**
 * @typedef {import('./fees.js').Tariff & {inForce: boolean}} Version
 * @typedef {{version: number, effective: string, changes: {name: string, before: string, after: string}[],
 *   keeps: {enquired: number, eligible: number}}} Preview
 */

const form = /** @type {HTMLFormElement} */ (byId('new'));
const dialog = /** @type {HTMLDialogElement} */ (byId('new-dialog'));
let etag = '';
let currency = 'EUR';
/** @type {import('./tariff-fields.js').Rule[]} */
let rules = [];
/** What was previewed, and is published if it is confirmed. @type {Record<string, unknown>} */
let previewed = {};

byId('new-open').addEventListener('click', () => {
  show({ new: true, 'new-open': false });
  byId('effective').focus();
});
byId('new-cancel').addEventListener('click', () => show({ new: false, 'new-open': true }));
onSubmit(form, byId('new-summary'), preview);
byId('new-yes').addEventListener('click', () => whileSending(form, publish));
dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
enter(() => Promise.all([open(), openOffers(), openTaxes()]), 'Sign in to see the tariffs.');

async function open() {
  byId('loading').hidden = !byId('tariffs').hidden;
  const result = await callAsStaff('GET', '/api/staff/tariffs');
  byId('loading').hidden = true;
  if (!result.ok) return refuse(result.problem, explainReading);
  return render(result.body, result.etag);
}

/** @param {{versions: Version[], rules: import('./tariff-fields.js').Rule[], today: string}} book @param {string} version */
function render({ versions, rules: known, today }, version) {
  const first = !etag;
  etag = version;
  const newest = versions.reduce((one, other) => (other.version > one.version ? other : one));
  currency = newest.currency;
  byId('new-currency').textContent = `in ${currency}`;
  fillRows(byId('versions'), versions.map((one) => cells(one, today)));
  show({ tariffs: true });
  if (first) {
    rules = known;
    byId('rule-fields').replaceChildren(...ruleFields(rules));
    fill(newest);
    keepDraft('tariff', form);
  }
}

/** @param {Version} version @param {string} today */
function cells(version, today) {
  return [
    String(version.version),
    briefDate(version.effective),
    stateOf(version, today),
    fees(version, 'single'),
    fees(version, 'programme'),
    make('ul', { class: 'bare' }, ...version.reductions.map(({ text }) => make('li', {}, text))),
  ];
}

/** @param {Version} version @param {string} today */
function stateOf({ inForce, effective }, today) {
  if (inForce) return make('span', { class: 'tag good' }, 'In force');
  return effective > today ? make('span', { class: 'tag wait' }, 'Announced') : 'Past';
}

/** @param {Version} version @param {string} scope */
function fees(version, scope) {
  const written = ['initial', 'recertification', 'rerun']
    .map((occasion) => version.fees.find((fee) => fee.scope === scope && fee.occasion === occasion)?.amount ?? '')
    .map((amount) => make('li', {}, money(amount, version.currency)));
  return make('ul', { class: 'bare' }, ...written);
}

/** @param {Version} newest */
function fill(newest) {
  for (const [name, value] of Object.entries(fieldsOf(newest))) {
    /** @type {HTMLInputElement} */ (byId(name)).value = value;
  }
}

async function preview() {
  hush();
  previewed = draftOf([...new FormData(form)]);
  const result = await callAsStaff('POST', '/api/staff/tariffs/preview', { body: previewed });
  if (!result.ok) return handle(result.problem);
  ask(result.body);
  return undefined;
}

/** @param {Preview} shown */
function ask({ version, effective, changes, keeps }) {
  byId('new-effect').textContent = `Version ${version} holds for cases enquired on ${writtenDate(effective)} or later.`;
  fillRows(byId('changes'), changes.length
    ? changes.map(({ name, before, after }) => [changeWords(name, rules), written(name, before), written(name, after)])
    : [['Nothing but the first day', '', '']]);
  byId('new-keeps').textContent = keepsWords(keeps);
  dialog.showModal();
}

/** @param {{enquired: number, eligible: number}} keeps */
function keepsWords({ enquired, eligible }) {
  if (!enquired && !eligible) return 'No case is open that would keep an older version.';
  return `Cases that are open keep the version of their enquiry: ${enquired} enquired and ${eligible} with a quote.`;
}

/** @param {string} name @param {string} value */
function written(name, value) {
  return make('span', { class: 'number' }, isMoney(name) ? money(value, currency) : String(value));
}

async function publish() {
  const key = keyFor('tariff', { ...previewed, etag });
  const result = await callAsStaff('POST', '/api/staff/tariffs', { body: previewed, key, etag });
  dialog.close();
  if (!result.ok) return handle(result.problem);
  finish('tariff');
  show({ new: false, 'new-open': true });
  await open();
  byId('status').focus();
  return tell('The new version is published.', 'good');
}

/** @param {import('../kit/api.js').Problem} problem */
async function handle(problem) {
  if (problem.errors.length) {
    showErrors(form, byId('new-summary'), problem.errors);
  } else if (problem.kind === 'stale' || problem.kind === 'conflict') {
    clearErrors(form, byId('new-summary'));
    await open();
    tell('Meanwhile another version was published. The versions were read again; what you wrote is kept. See once more what it would change.', 'wait');
  } else {
    refuse(problem, explain);
  }
}
