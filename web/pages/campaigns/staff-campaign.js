// The officer's page of a campaign: what was entered, what it returns and why, what would be if, and the form to change it.

import { readAmounts } from '../kit/amount-fields.js';
import { explain, explainReading } from '../kit/api.js';
import { finish, keepDraft, keyFor } from '../kit/attempt.js';
import { say } from '../kit/say.js';
import { fillPlan, planOf, writtenCount, writtenDays } from './campaign-plan.js';
import { fillReturns } from './campaign-returns.js';
import { compareWith } from './campaign-what-if.js';
import { byId, fillFacts, show } from '../kit/dom.js';
import { clearErrors, onSubmit, showErrors } from '../kit/form.js';
import { money, number } from '../kit/money.js';
import { hush, tell } from '../kit/notice.js';
import { callAsStaff, ownRoles } from '../kit/sign-in.js';
import { enter, refuse } from '../kit/staff-door.js';
import { writtenDay } from '../kit/words.js';

/**
 * @typedef {import('./campaign-plan.js').Figures & {enquiries: number, returns: import('./campaign-returns.js').Returns}} Campaign
 */

const code = (new URLSearchParams(location.search).get('code') ?? '').trim();
const path = `/api/staff/campaigns/${encodeURIComponent(code)}`;
const draft = `change campaign ${code}`;
const form = /** @type {HTMLFormElement} */ (byId('change'));
let etag = '';

readAmounts(form);
onSubmit(form, byId('change-summary'), save);
enter(start, say('Sign in to open the campaign.', 'Melden Sie sich an, um die Kampagne zu öffnen.'));

async function start() {
  if (!code) return tell(say('Which campaign? Choose one from the list of all campaigns.', 'Welche Kampagne? Wählen Sie eine aus der Liste aller Kampagnen.'), 'wait');
  const found = await open();
  if (!found) return undefined;
  fillPlan(form, found);
  return keepDraft(draft, form);
}

/** Reads the campaign and shows it, but leaves the form alone. @returns {Promise<Campaign | undefined>} */
async function open() {
  byId('loading').hidden = !byId('campaign').hidden;
  const result = await callAsStaff('GET', path);
  show({ loading: false });
  if (!result.ok) {
    refuse(result.problem, wordsFor(explainReading));
    return undefined;
  }
  etag = result.etag;
  render(result.body);
  return result.body;
}

/** @param {Campaign} shown */
function render(shown) {
  document.title = document.title.replace(/^Campaign\b[^–]*/, say(`Campaign ${shown.code} `, `Kampagne ${shown.code} `));
  byId('title').textContent = shown.code;
  byId('shown-goal').textContent = shown.goal;
  fillFacts(byId('facts'), [
    [say('Enquiries', 'Anfragen'), writtenCount(shown.enquiries)],
    [say('Quantity', 'Menge'), shown.quantity === 1 ? say('A single unit', 'Eine einzelne Einheit') : writtenCount(shown.quantity)],
    [say('Unit cost', 'Stückkosten'), shown.quantity === 1 ? undefined : money(shown.unitCost, shown.currency)],
    [say('Total cost', 'Gesamtkosten'), money(shown.totalCost, shown.currency)],
    [say('Cost of goods', 'Wareneinsatz'), `${number(shown.costOfGoods)} %`],
    [say('Planned', 'Geplant'), writtenDays(shown.plannedFirst, shown.plannedLast)],
    [say('Actual', 'Tatsächlich'), writtenDays(shown.actualFirst, shown.actualLast)],
    [say('Opened', 'Angelegt'), writtenDay(shown.openedAt)],
  ]);
  show({ campaign: true, 'change-section': ownRoles().includes('cx-officer') });
  fillReturns(shown.currency, shown.returns, shown.returns);
  compareWith(path, shown);
}

async function save() {
  hush();
  const body = planOf(form);
  const result = await callAsStaff('POST', path, { body, key: keyFor(draft, { ...body, etag }), etag });
  if (!result.ok) return handle(result.problem);
  finish(draft);
  const saved = await open();
  if (saved) fillPlan(form, saved);
  tell(say('The changes are saved.', 'Die Änderungen sind gespeichert.'), 'good');
  return byId('status').focus();
}

/** @param {import('../kit/api.js').Problem} problem */
async function handle(problem) {
  if (problem.errors.length) {
    showErrors(form, byId('change-summary'), problem.errors);
  } else if (problem.kind === 'stale' || problem.kind === 'conflict') {
    clearErrors(form, byId('change-summary'));
    await open();
    tell(say('Meanwhile the campaign has changed. It was read again: please look at it before you save. What you wrote is kept.', 'Inzwischen hat sich die Kampagne geändert. Sie wurde neu gelesen: Sehen Sie sie bitte an, bevor Sie speichern. Was Sie geschrieben haben, bleibt.'), 'wait');
  } else {
    refuse(problem, wordsFor(explain));
  }
}

/**
 * @param {(problem: import('../kit/api.js').Problem) => string} others what is said of other problems
 * @returns {(problem: import('../kit/api.js').Problem) => string}
 */
function wordsFor(others) {
  return (problem) => (problem.kind === 'not-found' ? say(`There is no campaign with the code ${code}.`, `Es gibt keine Kampagne mit dem Code ${code}.`) : others(problem));
}
