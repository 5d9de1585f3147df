// The applicant's page of a case: the steps, what is to be done now, and a card for each of its parts.

import { call, explainReading } from '../kit/api.js';
import { finish, keepDraft, keyFor } from '../kit/attempt.js';
import { enquiryFacts, showCase } from '../kit/case-view.js';
import { askToConfirm, confirmationOf, missingConfirmation } from '../kit/confirmation.js';
import { countCharacters } from '../kit/counter.js';
import { byId, fillFacts, show } from '../kit/dom.js';
import { onSubmit, showErrors } from '../kit/form.js';
import { Link } from '../kit/link.js';
import { hush, tell } from '../kit/notice.js';
import { refusals } from '../kit/refusal.js';
import { say } from '../kit/say.js';
import { readInvoices } from '../invoices/case-invoices.js';
import { prepareMaterial, readMaterial } from '../materials/case-material.js';
import { readQuote } from '../quotes/case-quote.js';
import { prepareConsents, showTerms } from '../quotes/case-terms.js';
import { goTo, showNext } from './case-next.js';
import { showSteps } from './case-steps.js';

const link = new Link('case');
const NAMES = { applicant: say('You', 'Sie'), institute: say('The institute', 'Das Institut') };
const answer = /** @type {HTMLFormElement} */ (byId('answer'));
const withdrawal = /** @type {HTMLFormElement} */ (byId('withdrawal'));
const dialog = /** @type {HTMLDialogElement} */ (byId('withdraw-dialog'));
let etag = '';
let reference = '';

/** Where a mailed link may lead on this page, by its word. @type {Record<string, string>} */
const PLACES = { quote: 'terms-title', material: 'material-title', invoices: 'invoices-title', messages: 'thread-title' };
const handle = refusals({
  reread: open,
  changed: () => say('Meanwhile the case has changed. This is how it stands now; please look at it and try again.', 'Inzwischen hat sich der Fall geändert. So steht er jetzt; sehen Sie ihn bitte an und versuchen Sie es noch einmal.'),
  refuse,
});

link.reloadForAnother();
byId('to-portal').hidden = !new Link('portal').secret(); // by then the address holds no secret to be taken
askToConfirm(withdrawal, link, { seen: () => etag, moved: (version) => { etag = version; }, reread: open });
prepareMaterial(link);
prepareConsents({ link, version: () => etag, settle, handle });
onSubmit(answer, byId('summary'), sendAnswer);
onSubmit(withdrawal, byId('withdrawal-summary'), sendWithdrawal);
byId('withdraw-open').addEventListener('click', () => dialog.showModal());
dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
start();

/** A mailed link may lead to one of the cards; they are there once all is read. */
async function start() {
  if (await open()) goTo(PLACES[link.takePlace()] ?? '');
}

/** Reads the case and shows it. @returns {Promise<boolean>} whether it could be read */
async function open() {
  if (!link.authorization()) {
    show({ loading: false, case: false, closed: true });
    return false;
  }
  byId('loading').hidden = !byId('case').hidden;
  const result = await call('GET', '/api/case', { authorization: link.authorization() });
  byId('loading').hidden = true;
  if (result.ok) await render(result.body, result.etag);
  else refuse(result.problem, explainReading);
  return result.ok;
}

/** @param {import('../kit/case-view.js').Case} shown @param {string} version */
async function render(shown, version) {
  etag = version;
  if (!reference) {
    reference = shown.reference;
    keepDraft(`answer ${reference}`, answer);
    countCharacters(answer);
  }
  byId('withdraw-effect').textContent = withdrawalEffect(shown);
  showCase(shown, '', NAMES);
  showSteps(shown.steps ?? []);
  showNext(shown);
  showTerms(shown);
  fillFacts(byId('facts'), enquiryFacts(shown));
  show({
    closed: false,
    case: true,
    unopened: false,
    answer: shown.may.includes('answer'),
    withdraw: shown.may.includes('withdraw'),
  });
  await Promise.all([readQuote(shown, link), readMaterial(shown, link), readInvoices(shown, link)]);
}

/** What withdrawing means for fee and files. @param {import('../kit/case-view.js').Case} shown */
function withdrawalEffect({ status }) {
  switch (status) {
    case 'enquired': return say('You owe nothing.', 'Sie schulden nichts.');
    case 'eligible': return say('You owe nothing: the quote and your invitation code end with the case.', 'Sie schulden nichts: Angebot und Einladungscode enden mit dem Fall.');
    default: return say('What was billed stays owed. Your files are deleted some time afterwards, or sooner when you ask on the page of your material.', 'Was verrechnet wurde, bleibt geschuldet. Ihre Dateien werden einige Zeit danach gelöscht, oder früher, wenn Sie es auf der Seite Ihrer Unterlagen verlangen.');
  }
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
  show({ case: false, unopened: true, closed: true });
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
  const missing = missingConfirmation(withdrawal);
  if (missing.length) return showErrors(withdrawal, byId('withdrawal-summary'), missing);
  const reason = text(withdrawal, 'reason');
  const body = { ...(reason ? { reason } : {}), confirmation: confirmationOf(withdrawal) };
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
  return undefined;
}

/** Reads the case again after a change, and says what was done. @param {string} text */
async function settle(text) {
  await open();
  tell(text, 'good');
  byId('status').focus();
}

/** @param {HTMLFormElement} form @param {string} name */
function text(form, name) {
  return String(new FormData(form).get(name) ?? '').trim();
}
