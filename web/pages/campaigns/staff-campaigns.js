// The officer's list of campaigns, and the form that opens one.

import { readAmounts } from '../kit/amount-fields.js';
import { explain, explainReading } from '../kit/api.js';
import { finish, keepDraft, keyFor } from '../kit/attempt.js';
import { say, to } from '../kit/say.js';
import { planOf, writtenCount, writtenDays } from './campaign-plan.js';
import { byId, fillRows, make, show } from '../kit/dom.js';
import { onSubmit, showErrors } from '../kit/form.js';
import { money } from '../kit/money.js';
import { hush, tell } from '../kit/notice.js';
import { callAsStaff, ownRoles } from '../kit/sign-in.js';
import { enter, refuse } from '../kit/staff-door.js';

/** @typedef {import('./campaign-plan.js').Figures} Figures */

const DRAFT = 'open campaign';
const form = /** @type {HTMLFormElement} */ (byId('open'));

keepDraft(DRAFT, form);
readAmounts(form);
onSubmit(form, byId('open-summary'), openCampaign);
enter(list, say('Sign in to see the campaigns.', 'Melden Sie sich an, um die Kampagnen zu sehen.'));

async function list() {
  show({ loading: true });
  const cursor = new URLSearchParams(location.search).get('cursor');
  const query = cursor ? `?${new URLSearchParams({ cursor })}` : '';
  const result = await callAsStaff('GET', `/api/staff/campaigns${query}`);
  show({ loading: false });
  if (result.ok) render(result.body, Boolean(cursor));
  else if (result.problem.kind === 'invalid-cursor') loseThePage();
  else refuse(result.problem, explainReading);
}

/** @param {{campaigns: Figures[], next?: string}} page @param {boolean} isLater */
function render(page, isLater) {
  const filled = page.campaigns.length > 0;
  const next = page.next ?? '';
  show({ list: true, campaigns: filled, none: !filled, first: isLater, next: Boolean(next), pages: isLater || Boolean(next), 'open-section': ownRoles().includes('cx-officer') });
  fillRows(byId('campaigns'), page.campaigns.map(rowOf));
  byId('next').setAttribute('href', to(`/staff-campaigns?${new URLSearchParams({ cursor: next })}`));
}

/** @param {Figures} campaign */
function rowOf(campaign) {
  return [
    make('a', { href: addressOf(campaign.code) }, campaign.code),
    make('span', { class: 'free' }, campaign.goal),
    make('span', { class: 'number' }, writtenCount(campaign.quantity)),
    make('span', { class: 'number' }, money(campaign.totalCost, campaign.currency)),
    writtenDays(campaign.plannedFirst, campaign.plannedLast),
    writtenDays(campaign.actualFirst, campaign.actualLast),
  ];
}

async function openCampaign() {
  hush();
  const body = planOf(form);
  const result = await callAsStaff('POST', '/api/staff/campaigns', { body, key: keyFor(DRAFT, body) });
  if (result.ok) {
    finish(DRAFT);
    location.assign(addressOf(result.body.code));
  } else if (result.problem.errors.length) {
    showErrors(form, byId('open-summary'), result.problem.errors);
  } else if (result.problem.kind === 'conflict') {
    showErrors(form, byId('open-summary'), [{ pointer: '/code', code: 'taken', detail: result.problem.detail }]);
  } else {
    refuse(result.problem, explain);
  }
}

/** @param {string} code */
function addressOf(code) {
  return `/staff-campaign?${new URLSearchParams({ code })}`;
}

function loseThePage() {
  const back = make('p', {}, make('a', { href: to('/staff-campaigns') }, say('Show the campaigns from the first page', 'Kampagnen ab der ersten Seite zeigen')));
  tell(say('This page of the list is no longer there.', 'Diese Seite der Liste gibt es nicht mehr.'), 'bad', back);
}
