// The staff's page of a case: all facts, the thread, a question, the decision, what happened and which mails went out.

import { actorName } from '../kit/actors.js';
import { explain, explainReading } from '../kit/api.js';
import { finish, keepDraft, keyFor } from '../kit/attempt.js';
import { enquiryFacts, showCase } from '../kit/case-view.js';
import { deciderWords } from '../kit/decider.js';
import { byId, fillFacts, fillRows, make, show } from '../kit/dom.js';
import { onSubmit, showErrors, whileSending } from '../kit/form.js';
import { hush, tell } from '../kit/notice.js';
import { refusals } from '../kit/refusal.js';
import { say } from '../kit/say.js';
import { callAsStaff } from '../kit/sign-in.js';
import { campaignFact, prepareCampaign, showCampaign } from './staff-campaign-code.js';
import { prepareReply, showReply } from './staff-reply.js';
import { prepareShare, showStaffTerms } from '../quotes/staff-case-terms.js';
import { enter, refuse } from '../kit/staff-door.js';
import { leadBack, nextOf } from '../desk/desk-next.js';
import { prepareMaterial, readMaterial } from '../materials/staff-material.js';
import { briefTime, tone, word, writtenDate, writtenDay } from '../kit/words.js';

/**
 * @typedef {{version: number, type: string, at: string, actor: string}} CaseEvent
 * @typedef {{mail: string, notice: string, to: string, state: string, queuedAt: string, sentAt?: string, attempts: number,
 *   may: string[]}} Mail
 */

const NAMES = { applicant: say('Applicant', 'Bewerbung'), institute: say('Institute', 'Institut') };
const reference = new URLSearchParams(location.search).get('reference') ?? '';
const path = `/api/staff/cases/${encodeURIComponent(reference)}`;
const ask = /** @type {HTMLFormElement} */ (byId('ask'));
const decide = /** @type {HTMLFormElement} */ (byId('decide'));
const dialog = /** @type {HTMLDialogElement} */ (byId('decide-dialog'));
let etag = '';
const handle = refusals({
  reread: open,
  changed: () => say('Meanwhile the case has changed. It was read again: please look at it before you go on. What you wrote is kept.', 'Inzwischen hat sich der Fall geändert. Er wurde neu gelesen: Sehen Sie ihn bitte an, bevor Sie weitermachen. Was Sie geschrieben haben, bleibt.'),
  refuse,
});

keepDraft(`ask ${reference}`, ask);
keepDraft(`decide ${reference}`, decide);
onSubmit(ask, byId('ask-summary'), sendQuestion);
onSubmit(decide, byId('decide-summary'), confirmDecision);
byId('decide-yes').addEventListener('click', () => whileSending(decide, sendDecision));
dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
byId('reload').addEventListener('click', readTrail);
prepareReply({ path, reference, settle, handle });
prepareCampaign({ path, reference, version: () => etag, settle, handle });
prepareShare({ path, version: () => etag, settle, handle });
prepareMaterial({ path, version: () => etag, done: settle, handle });
leadBack(byId('back'));
enter(open, say('Sign in to open the case.', 'Melden Sie sich an, um den Fall zu öffnen.'));

/** Reads the case and shows it. */
async function open() {
  byId('loading').hidden = !byId('case').hidden;
  const result = await callAsStaff('GET', path);
  byId('loading').hidden = true;
  if (!result.ok) return refuse(result.problem, explainReading);
  render(result.body, result.etag);
  return Promise.all([readTrail(), readMaterial(result.body)]);
}

/** @param {import('../kit/case-view.js').Case} shown @param {string} version */
function render(shown, version) {
  etag = version;
  showCase(shown, stateOf(shown), NAMES);
  showStaffTerms(shown, path);
  showReply();
  showCampaign(shown);
  fillFacts(byId('facts'), [
    [say('Applicant', 'Bewerbung'), shown.name],
    [say('Email', 'E-Mail'), shown.email],
    ['Organisation', shown.organisation],
    ...enquiryFacts(shown),
    [say('Campaign', 'Kampagne'), campaignFact(shown)],
    [say('Mails in', 'E-Mails auf'), shown.language && word(shown.language)],
  ]);
  show({ case: true, ask: shown.may.includes('ask'), 'decide-section': shown.may.includes('decide') });
}

/** @param {import('../kit/case-view.js').Case} shown */
function stateOf(shown) {
  if (shown.closedAt) {
    const reason = shown.closingReason ? say(` The applicant's reason: ${shown.closingReason}`, ` Der genannte Grund: ${shown.closingReason}`) : '';
    const by = shown.closedBy ? say(` by ${deciderWords(shown.closedBy)}`, ` von ${deciderWords(shown.closedBy)}`) : '';
    return say(`Closed on ${writtenDay(shown.closedAt)}${by}.${reason}`, `Geschlossen am ${writtenDay(shown.closedAt)}${by}.${reason}`);
  }
  if (shown.status === 'commissioned') return say('The terms are settled. The material is awaited.', 'Die Bedingungen stehen fest. Die Unterlagen werden erwartet.');
  if (shown.status === 'submitted') return say('The material is sealed. The secretary says whether it is complete.', 'Die Unterlagen sind versiegelt. Das Sekretariat sagt, ob sie vollständig sind.');
  if (shown.status === 'complete') return say('The material is complete. The review comes next.', 'Die Unterlagen sind vollständig. Als Nächstes kommt die Prüfung.');
  if (shown.status === 'eligible' && shown.terms?.lastDay) {
    return say(`The quote waits for the applicant until ${writtenDate(shown.terms.lastDay)}.`, `Das Angebot wartet bis ${writtenDate(shown.terms.lastDay)} auf eine Antwort.`);
  }
  if (shown.status !== 'enquired') return '';
  const due = say(`To be decided by ${writtenDate(shown.decisionDue)}.${shown.overdue ? ' This is overdue.' : ''}`, `Zu entscheiden bis ${writtenDate(shown.decisionDue)}.${shown.overdue ? ' Das ist überfällig.' : ''}`);
  return shown.waitingFor === 'applicant' ? say(`${due} The applicant has been asked and has not answered yet.`, `${due} Eine Frage ist gestellt und noch nicht beantwortet.`) : due;
}

/** The events and the mails, which go on changing after the case itself has been read. */
async function readTrail() {
  const [events, mails] = await Promise.all([
    callAsStaff('GET', `${path}/events`),
    callAsStaff('GET', `${path}/mails`),
  ]);
  if (events.ok) fillRows(byId('events'), events.body.events.map(eventRow));
  if (mails.ok) {
    fillRows(byId('mails'), mails.body.mails.map(mailRow));
    show({ mails: mails.body.mails.length > 0, 'mails-none': mails.body.mails.length === 0 });
  }
}

/** @param {CaseEvent} event */
function eventRow(event) {
  return [String(event.version), word(event.type), briefTime(event.at), actorName(event.actor)];
}

/** @param {Mail} mail */
function mailRow(mail) {
  return [
    word(mail.notice),
    word(mail.to),
    make('span', { class: `tag ${tone(mail.state)}` }, word(mail.state)),
    briefTime(mail.queuedAt),
    mail.sentAt ? briefTime(mail.sentAt) : '–',
    String(mail.attempts),
    mail.may.includes('resend') ? resendButton(mail) : '',
  ];
}

/** @param {Mail} mail */
function resendButton(mail) {
  const button = make('button', { type: 'button', class: 'plain' }, say('Send again', 'Noch einmal senden'));
  button.setAttribute('aria-label', say(`Send again: ${word(mail.notice)}, to ${word(mail.to)}`, `Noch einmal senden: ${word(mail.notice)}, an ${word(mail.to)}`));
  button.addEventListener('click', () => resend(mail, /** @type {HTMLButtonElement} */ (button)));
  return button;
}

/** @param {Mail} mail @param {HTMLButtonElement} button */
async function resend(mail, button) {
  hush();
  button.disabled = true;
  const name = `resend ${reference} ${mail.mail} ${mail.attempts}`;
  const result = await callAsStaff('POST', `${path}/mails/${mail.mail}/resend`, { body: {}, key: keyFor(name, {}) });
  await readTrail();
  if (!result.ok) return refuse(result.problem, explain);
  finish(name);
  return tell(say('The mail goes out again within a minute or two.', 'Die E-Mail geht in ein, zwei Minuten noch einmal hinaus.'), 'good');
}

async function sendQuestion() {
  hush();
  const body = { text: value(ask, 'text') };
  const name = `ask ${reference}`;
  const result = await callAsStaff('POST', `${path}/messages`, { body, key: keyFor(name, body) });
  if (!result.ok) return handle(result.problem, ask, byId('ask-summary'));
  finish(name);
  ask.reset();
  await open();
  return tell(say('The question is on its way to the applicant.', 'Die Frage ist unterwegs.'), 'good');
}

/** A decision is final: it is shown once more before it is recorded. */
async function confirmDecision() {
  hush();
  const { outcome, reason } = decision();
  const errors = [];
  if (!outcome) errors.push({ pointer: '/outcome', code: 'required', detail: say('Choose one.', 'Wählen Sie eines.') });
  if (!reason) errors.push({ pointer: '/reason', code: 'required', detail: say('Write the reason.', 'Schreiben Sie den Grund.') });
  if (errors.length) {
    showErrors(decide, byId('decide-summary'), errors);
    return;
  }
  byId('decide-question').textContent = say(`Record as ${word(outcome).toLowerCase()}?`, `Als ${word(outcome).toLowerCase()} festhalten?`);
  byId('decide-reason').textContent = reason;
  dialog.showModal();
}

async function sendDecision() {
  const body = decision();
  const name = `decide ${reference}`;
  const result = await callAsStaff('POST', `${path}/decision`, { body, key: keyFor(name, { ...body, etag }), etag });
  dialog.close();
  if (!result.ok) return handle(result.problem, decide, byId('decide-summary'));
  finish(name);
  decide.reset();
  return settle(say('The decision is recorded. The applicant is told by mail.', 'Die Entscheidung ist festgehalten und geht per E-Mail hinaus.'));
}

/** Reads the case again after a change, and says what was done. @param {string | (() => string)} words */
async function settle(words) {
  await open();
  tell(typeof words === 'string' ? words : words(), 'good', await nextOf(reference));
  byId('status').focus();
}

function decision() {
  return { outcome: value(decide, 'outcome'), reason: value(decide, 'reason') };
}

/** @param {HTMLFormElement} form @param {string} name */
function value(form, name) {
  return String(new FormData(form).get(name) ?? '').trim();
}
