// The campaign that brought an enquiry: the secretary sets right what came, however far the case is.

import { finish, keyFor } from '../kit/attempt.js';
import { byId, make, show } from '../kit/dom.js';
import { onSubmit } from '../kit/form.js';
import { hush } from '../kit/notice.js';
import { say } from '../kit/say.js';
import { callAsStaff, ownRoles } from '../kit/sign-in.js';

/**
 * @typedef {{path: string, reference: string, version: () => string, settle: (words: string) => Promise<unknown>,
 *   handle: (problem: import('../kit/api.js').Problem, form: HTMLFormElement, summary: HTMLElement) => Promise<void>}} Page
 */

const form = /** @type {HTMLFormElement} */ (byId('campaign-form'));
const field = /** @type {HTMLInputElement} */ (byId('campaign'));

/** Makes the form ready. @param {Page} page */
export function prepareCampaign(page) {
  onSubmit(form, byId('campaign-summary'), () => send(page));
}

/** Shows what is wrong, and the form to whoever may mend it. @param {import('../kit/case-view.js').Case} shown */
export function showCampaign({ campaign, campaignUnknown }) {
  const unknown = byId('campaign-unknown');
  unknown.textContent = say(`Campaign code ${campaign} is unknown: no campaign had it when the enquiry came. Set the right one, or this one once its campaign is opened.`, `Der Kampagnencode ${campaign} ist unbekannt: Keine Kampagne hatte ihn, als die Anfrage kam. Halten Sie den richtigen fest, oder diesen, sobald es seine Kampagne gibt.`);
  field.value = campaign ?? '';
  show({ 'campaign-unknown': campaignUnknown === true, 'campaign-section': ownRoles().includes('secretary') });
  /** @type {HTMLDetailsElement} */ (byId('campaign-section')).open = campaignUnknown === true;
}

/** The code as one of the facts. @param {import('../kit/case-view.js').Case} shown @returns {string | Node | undefined} */
export function campaignFact({ campaign, campaignUnknown }) {
  return campaign && campaignUnknown ? make('span', {}, campaign, ' ', make('span', { class: 'tag wait' }, say('Unknown', 'Unbekannt'))) : campaign;
}

/** @param {Page} page */
async function send(page) {
  hush();
  const body = { campaign: field.value.trim() || undefined };
  const name = `campaign ${page.reference}`;
  const result = await callAsStaff('POST', `${page.path}/campaign`, { body, key: keyFor(name, { ...body, etag: page.version() }), etag: page.version() });
  if (!result.ok) return page.handle(result.problem, form, byId('campaign-summary'));
  finish(name);
  return page.settle(say('The campaign is set.', 'Die Kampagne ist festgehalten.'));
}
