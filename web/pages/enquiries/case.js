// The applicant's page of a case: where it stands, its messages, the answer and the withdrawal.

import { call, explain, explainReading } from '../kit/api.js';
import { finish, keepDraft, keyFor } from '../kit/attempt.js';
import { enquiryFacts, showCase } from '../kit/case-view.js';
import { countCharacters } from '../kit/counter.js';
import { byId, fillFacts, show } from '../kit/dom.js';
import { clearErrors, onSubmit, showErrors } from '../kit/form.js';
import { Link } from '../kit/link.js';
import { hush, tell } from '../kit/notice.js';
import { say } from '../kit/say.js';
import { prepareConsents, showTerms } from '../quotes/case-terms.js';
import { writtenDate, writtenDay } from '../kit/words.js';

const link = new Link('case');
const NAMES = { applicant: say('You', 'Sie'), institute: say('The institute', 'Das Institut') };
const answer = /** @type {HTMLFormElement} */ (byId('answer'));
const withdrawal = /** @type {HTMLFormElement} */ (byId('withdrawal'));
const dialog = /** @type {HTMLDialogElement} */ (byId('withdraw-dialog'));
let etag = '';
let reference = '';

addEventListener('hashchange', () => {
  link.take();
  location.reload(); // another case begins with nothing of this one
});
prepareConsents({ link, version: () => etag, settle, handle });
onSubmit(answer, byId('summary'), sendAnswer);
onSubmit(withdrawal, byId('withdrawal-summary'), sendWithdrawal);
byId('withdraw-open').addEventListener('click', () => dialog.showModal());
dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
open();

/** Reads the case and shows it. @returns {Promise<boolean>} whether it could be read */
async function open() {
  if (!link.authorization()) {
    show({ loading: false, case: false, closed: true });
    return false;
  }
  byId('loading').hidden = !byId('case').hidden;
  const result = await call('GET', '/api/case', { authorization: link.authorization() });
  byId('loading').hidden = true;
  if (result.ok) render(result.body, result.etag);
  else refuse(result.problem, explainReading);
  return result.ok;
}

/** @param {import('../kit/case-view.js').Case} shown @param {string} version */
function render(shown, version) {
  etag = version;
  if (!reference) {
    reference = shown.reference;
    keepDraft(`answer ${reference}`, answer);
    countCharacters(answer);
  }
  byId('withdraw-effect').textContent = withdrawalEffect(shown);
  showCase(shown, stateOf(shown), NAMES);
  showTerms(shown);
  fillFacts(byId('facts'), enquiryFacts(shown));
  show({
    closed: false,
    case: true,
    answer: shown.may.includes('answer'),
    withdraw: shown.may.includes('withdraw'),
    material: ['eligible', 'commissioned', 'submitted', 'complete'].includes(shown.status),
  });
}

/** @param {import('../kit/case-view.js').Case} shown */
function stateOf(shown) {
  switch (shown.status) {
    case 'enquired':
      return shown.waitingFor === 'applicant'
        ? say('The institute has asked you a question. Please answer it below.', 'Das Institut hat Ihnen eine Frage gestellt. Bitte antworten Sie unten.')
        : say(`The board decides by ${writtenDate(shown.decisionDue)}. You are told by mail.`, `Der Vorstand entscheidet bis ${writtenDate(shown.decisionDue)}. Sie erfahren es per E-Mail.`);
    case 'eligible': return say('It can be certified. The mail with the decision holds your quote and your invitation code; keep it.', 'Es kann zertifiziert werden. Die E-Mail mit der Entscheidung enthält Ihr Angebot und Ihren Einladungscode; heben Sie sie auf.');
    case 'commissioned': return say('The terms are settled. Hand in your material with the invitation code from the mail with the decision.', 'Die Bedingungen stehen fest. Reichen Sie Ihre Unterlagen mit dem Einladungscode aus der E-Mail mit der Entscheidung ein.');
    case 'submitted': return say('Your material is submitted. The institute looks whether anything is missing, and tells you by mail.', 'Ihre Unterlagen sind eingereicht. Das Institut sieht nach, ob etwas fehlt, und sagt es Ihnen per E-Mail.');
    case 'complete': return say('Your material is complete. Next comes the review: the institute agrees on a day with you.', 'Ihre Unterlagen sind vollständig. Als Nächstes kommt die Prüfung: Das Institut vereinbart mit Ihnen einen Tag.');
    case 'declined': return say('It cannot be certified. The reason is below.', 'Es kann nicht zertifiziert werden. Der Grund steht unten.');
    case 'quote-refused': return say(`You refused the quote${closing(shown)}. Nothing more happens to this case.`, `Sie haben das Angebot${closing(shown)} abgelehnt. Mit diesem Fall geschieht nichts mehr.`);
    case 'quote-lapsed': return say(`The quote was not accepted while it held, so the case was closed${closing(shown)}. To go on, send a new enquiry.`, `Das Angebot wurde nicht angenommen, solange es galt; der Fall wurde${closing(shown)} geschlossen. Um weiterzumachen, fragen Sie neu an.`);
    case 'withdrawn': return say(`You withdrew this case${closing(shown)}. Nothing more happens to it.`, `Sie haben diesen Fall${closing(shown)} zurückgezogen. Es geschieht nichts mehr damit.`);
    default: return '';
  }
}

/** What withdrawing means for fee and files. @param {import('../kit/case-view.js').Case} shown */
function withdrawalEffect({ status }) {
  switch (status) {
    case 'enquired': return say('You owe nothing.', 'Sie schulden nichts.');
    case 'eligible': return say('You owe nothing: the quote and your invitation code end with the case.', 'Sie schulden nichts: Angebot und Einladungscode enden mit dem Fall.');
    default: return say('What was billed stays owed. Your files are deleted some time afterwards, or sooner when you ask on the page of your material.', 'Was verrechnet wurde, bleibt geschuldet. Ihre Dateien werden einige Zeit danach gelöscht, oder früher, wenn Sie es auf der Seite Ihrer Unterlagen verlangen.');
  }
}

/** @param {import('../kit/case-view.js').Case} shown */
function closing({ closedAt }) {
  return closedAt ? say(` on ${writtenDay(closedAt)}`, ` am ${writtenDay(closedAt)}`) : '';
}

/**
 * @param {import('../kit/api.js').Problem} problem
 * @param {(problem: import('../kit/api.js').Problem) => string} words
 */
function refuse(problem, words) {
  if (problem.status !== 401) {
    tell(words(problem), 'bad');
    return;
  }
  link.drop();
  show({ case: false, closed: true });
  byId('closed-why').textContent = say('This link is not valid, or no longer valid. A fresh one takes a minute.', 'Dieser Link gilt nicht oder nicht mehr. Einen neuen haben Sie in einer Minute.');
}

async function sendAnswer() {
  hush();
  const body = { text: text(answer, 'text') };
  const result = await call('POST', '/api/case/messages', { body, key: keyFor(`answer ${reference}`, body), authorization: link.authorization() });
  if (result.ok) {
    finish(`answer ${reference}`);
    answer.reset();
    await open();
    tell(say('Your message was sent.', 'Ihre Nachricht ist gesendet.'), 'good');
  } else {
    await handle(result.problem, answer, byId('summary'));
  }
}

async function sendWithdrawal() {
  hush();
  const reason = text(withdrawal, 'reason');
  const body = reason ? { reason } : {};
  const key = keyFor('withdrawal', { ...body, etag });
  const result = await call('POST', '/api/case/withdrawal', { body, key, etag, authorization: link.authorization() });
  if (result.ok) {
    finish('withdrawal');
    dialog.close();
    await settle(say('Your case is withdrawn.', 'Ihr Fall ist zurückgezogen.'));
  } else {
    if (!result.problem.errors.length) dialog.close();
    await handle(result.problem, withdrawal, byId('withdrawal-summary'));
  }
}

/** Reads the case again after a change, and says what was done. @param {string} text */
async function settle(text) {
  await open();
  tell(text, 'good');
  byId('status').focus();
}

/**
 * @param {import('../kit/api.js').Problem} problem
 * @param {HTMLFormElement} form
 * @param {HTMLElement} summary
 */
async function handle(problem, form, summary) {
  if (problem.errors.length) {
    showErrors(form, summary, problem.errors);
  } else if (problem.kind === 'stale' || problem.kind === 'conflict') {
    clearErrors(form, summary);
    await open();
    tell(say('Meanwhile the case has changed. This is how it stands now; please look at it and try again.', 'Inzwischen hat sich der Fall geändert. So steht er jetzt; sehen Sie ihn bitte an und versuchen Sie es noch einmal.'), 'wait');
  } else {
    refuse(problem, explain);
  }
}

/** @param {HTMLFormElement} form @param {string} name */
function text(form, name) {
  return String(new FormData(form).get(name) ?? '').trim();
}
