// The staff's list of cases. Its filters and its page are its address, so that Back and bookmarks work.

import { explainReading } from '../kit/api.js';
import { byId, fillRows, make, show } from '../kit/dom.js';
import { hush, tell } from '../kit/notice.js';
import { say, to } from '../kit/say.js';
import { callAsStaff, completeSignIn, joinSignIn, signedIn, signIn, signOut } from '../kit/sign-in.js';
import { firstPage, hasPages, leadsTo, showMenu } from '../kit/staff-menu.js';
import { briefDate, briefDay, tone, word } from '../kit/words.js';

/**
 * @typedef {{reference: string, status: string, waitingFor: string, organisation: string, kind: string, title: string,
 *   quantity: string, enquiredAt: string, decisionDue: string, overdue: boolean}} Summary
 */

byId('sign-in').addEventListener('click', begin);
byId('sign-out').addEventListener('click', signOut);
start();

async function start() {
  const outcome = await completeSignIn();
  if (outcome === 'failed') tell(say('The sign-in did not work. Please try again.', 'Die Anmeldung hat nicht geklappt. Bitte versuchen Sie es noch einmal.'), 'bad');
  await joinSignIn();
  if (signedIn() && hasPages() && !leadsTo('/staff')) return location.replace(firstPage());
  showMenu();
  const canList = signedIn() && leadsTo('/staff');
  show({ 'signed-in': canList, 'signed-out': !signedIn(), 'no-pages': signedIn() && !hasPages(), 'sign-out-item': signedIn() });
  if (canList) await list();
}

async function begin() {
  hush();
  if (!await signIn()) tell(say('The portal could not be reached. Check your connection and try again.', 'Das Portal ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.'), 'bad');
}

async function list() {
  const query = filters();
  fillFilters(query);
  const result = await callAsStaff('GET', `/api/staff/cases?${query}`);
  byId('loading').hidden = true;
  if (result.ok) render(result.body, query);
  else if (result.problem.status === 401) end();
  else refuse(result.problem);
}

/** The part of the address that the list is asked with. An empty choice is no filter. */
function filters() {
  const given = new URLSearchParams(location.search);
  const query = new URLSearchParams();
  for (const name of ['status', 'kind', 'cursor']) {
    const values = given.getAll(name).filter((value) => value);
    if (values.length) query.set(name, values.join(','));
  }
  return query;
}

/** @param {URLSearchParams} query */
function fillFilters(query) {
  const chosen = (query.get('status') ?? '').split(',');
  document.querySelectorAll('input[name=status]').forEach((box) => {
    const checkbox = /** @type {HTMLInputElement} */ (box);
    checkbox.checked = chosen.includes(checkbox.value);
  });
  /** @type {HTMLSelectElement} */ (byId('kind')).value = query.get('kind') ?? '';
}

/**
 * @param {{cases: Summary[], next?: string}} page
 * @param {URLSearchParams} query
 */
function render(page, query) {
  const filled = page.cases.length > 0;
  show({ cases: filled, none: !filled, first: query.has('cursor'), next: Boolean(page.next), pages: query.has('cursor') || Boolean(page.next) });
  fillRows(byId('cases'), page.cases.map(rowOf));
  link('first', query, null);
  if (page.next) link('next', query, page.next);
}

/** @param {Summary} summary */
function rowOf(summary) {
  const href = `/staff-case?reference=${encodeURIComponent(summary.reference)}`;
  return [
    make('a', { href }, summary.reference),
    make('span', { class: 'free' }, summary.title),
    make('span', { class: 'free' }, summary.organisation),
    word(summary.kind),
    make('span', {}, make('span', { class: `tag ${tone(summary.status)}` }, word(summary.status)), waiting(summary)),
    make('span', { class: 'unbroken' }, briefDay(summary.enquiredAt)),
    due(summary),
  ];
}

/** @param {Summary} summary */
function waiting(summary) {
  return summary.waitingFor === 'applicant' && summary.status === 'enquired' ? say(' waits for the applicant', ' wartet auf Antwort') : '';
}

/** @param {Summary} summary */
function due(summary) {
  if (summary.status !== 'enquired') return '–';
  const date = briefDate(summary.decisionDue);
  return summary.overdue ? make('span', {}, date, ' ', make('span', { class: 'tag bad' }, say('Overdue', 'Überfällig'))) : date;
}

/** @param {string} id @param {URLSearchParams} query @param {string | null} cursor */
function link(id, query, cursor) {
  const target = new URLSearchParams(query);
  target.delete('cursor');
  if (cursor) target.set('cursor', cursor);
  byId(id).setAttribute('href', target.size ? `/staff?${target}` : '/staff');
}

/** @param {import('../kit/api.js').Problem} problem */
function refuse(problem) {
  const back = make('p', {}, make('a', { href: to('/staff') }, say('Show all cases from the first page', 'Alle Fälle ab der ersten Seite zeigen')));
  const lost = problem.kind === 'invalid-cursor' || problem.kind === 'invalid-query';
  tell(lost ? say('This page of the list is no longer there.', 'Diese Seite der Liste gibt es nicht mehr.') : explainReading(problem), 'bad', lost ? back : undefined);
}

function end() {
  show({ 'signed-in': false, 'signed-out': true, 'sign-out-item': false });
  tell(say('Your sign-in has ended. Please sign in again.', 'Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich neu an.'), 'wait');
}
