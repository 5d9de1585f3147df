// The enquiry form. Without this script it is a plain form; with it, what was typed is kept and errors stand by fields.

import { call, explain } from '../kit/api.js';
import { forgetDraft, keepDraft, keyFor } from '../kit/attempt.js';
import { countCharacters } from '../kit/counter.js';
import { byId, fillFacts, make, show } from '../kit/dom.js';
import { onSubmit, showErrors, whileSending } from '../kit/form.js';
import { hush, tell } from '../kit/notice.js';
import { say, to } from '../kit/say.js';

const form = /** @type {HTMLFormElement} */ (byId('enquiry'));
const summary = byId('summary');
/** What is for a browser without script, or sent in another shape. */
const NOT_SENT = ['idempotency-key', 'page', 'items'];
const review = /** @type {HTMLFormElement} */ (byId('review'));

keepDraft('enquiry', form);
takeCampaign();
showItems();
countCharacters(form);
form.addEventListener('change', showItems);
/** @type {HTMLElement} */ (form.querySelector('[type=submit]')).textContent = say('Check your answers', 'Angaben prüfen'); // without script there is nothing between
onSubmit(form, summary, async () => look());
review.addEventListener('submit', (event) => {
  event.preventDefault();
  if (!review.dataset.sending) whileSending(review, send);
});
byId('change').addEventListener('click', () => {
  back();
  byId('name').focus();
});

/** A link in a campaign names its code. */
function takeCampaign() {
  const code = new URLSearchParams(location.search).get('campaign');
  if (code) field('campaign').value = code;
}

/** Items belong to a programme only. Without script they always show. */
function showItems() {
  byId('items-field').hidden = field('quantity').value !== 'programme';
}

/** Shows the answers once more before they are sent. */
function look() {
  hush();
  fillFacts(byId('answers'), answers());
  show({ enquiry: false, review: true });
  byId('review-title').focus();
  scrollTo({ top: 0 });
}

function back() {
  show({ enquiry: true, review: false });
}

/** What was answered, by the questions' own words. @returns {[string, Node][]} */
function answers() {
  return [...form.querySelectorAll('fieldset, .field')]
    .filter((group) => group instanceof HTMLElement && !group.hidden)
    .map((group) => [labelOf(group), make('span', { class: 'written' }, valueOf(group))]);
}

/** @param {Element} group */
function labelOf(group) {
  return group.querySelector('legend, label')?.firstChild?.textContent?.trim() ?? '';
}

/** @param {Element} group */
function valueOf(group) {
  const chosen = group.querySelector('input:checked');
  if (chosen) return group.querySelector(`label[for="${chosen.id}"]`)?.textContent ?? '';
  const control = group.querySelector('input:not([type=radio]), textarea, select');
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.textContent?.trim() ?? '';
  const text = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.value.trim() : '';
  return text || '–';
}

async function send() {
  hush();
  const body = enquiry();
  const key = keyFor('enquiry', body);
  field('idempotency-key').value = key;
  const result = await call('POST', '/api/enquiries', { body, key });
  if (result.ok) return leave(result.body);
  const { problem } = result;
  back();
  if (problem.errors.length) showErrors(form, summary, problem.errors);
  else tell(explain(problem), 'bad');
}

/** What the form says, as the API takes it: what is left empty is left out. */
function enquiry() {
  const entries = [...new FormData(form)]
    .map(([name, value]) => [name, String(value).trim()])
    .filter(([name, value]) => value && !NOT_SENT.includes(name));
  const body = Object.fromEntries(entries);
  if (body.quantity === 'programme') body.items = lines(field('items').value);
  return body;
}

/** @param {string} text */
function lines(text) {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line);
}

/** @param {{reference: string, decisionDue: string}} receipt */
function leave(receipt) {
  forgetDraft('enquiry');
  sessionStorage.setItem('enquiry sent', JSON.stringify(receipt));
  location.assign(to(`/enquiry-sent?reference=${encodeURIComponent(receipt.reference)}`));
}

/** @param {string} name @returns {HTMLInputElement} */
function field(name) {
  return /** @type {HTMLInputElement} */ (form.elements.namedItem(name));
}
