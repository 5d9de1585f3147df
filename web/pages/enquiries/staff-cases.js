// The staff's list of cases. Its filters and its page are its address, so that Back and bookmarks work.

import { explainReading } from '../kit/api.js';
import { byId, fillRows, make, show } from '../kit/dom.js';
import { tell } from '../kit/notice.js';
import { say, to } from '../kit/say.js';
import { callAsStaff } from '../kit/sign-in.js';
import { enter, refuse } from '../kit/staff-door.js';
import { briefDate, briefDay, tone, word } from '../kit/words.js';

/**
 * @typedef {{reference: string, status: string, waitingFor: string, organisation: string, kind: string, title: string,
 *   quantity: string, enquiredAt: string, decisionDue: string, overdue: boolean}} Summary
 */

enter(list, say('Sign in to see the cases.', 'Melden Sie sich an, um die Fälle zu sehen.'));

async function list() {
  show({ 'signed-in': true });
  const query = filters();
  fillFilters(query);
  const result = await callAsStaff('GET', `/api/staff/cases?${query}`);
  byId('loading').hidden = true;
  if (result.ok) render(result.body, query);
  else lost(result.problem);
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
  byId(id).setAttribute('href', target.size ? `/staff-cases?${target}` : '/staff-cases');
}

/** @param {import('../kit/api.js').Problem} problem */
function lost(problem) {
  if (problem.kind !== 'invalid-cursor' && problem.kind !== 'invalid-query') {
    if (problem.status === 401 || problem.status === 403) show({ 'signed-in': false });
    return refuse(problem, explainReading);
  }
  const back = make('p', {}, make('a', { href: to('/staff-cases') }, say('Show all cases from the first page', 'Alle Fälle ab der ersten Seite zeigen')));
  return tell(say('This page of the list is no longer there.', 'Diese Seite der Liste gibt es nicht mehr.'), 'bad', back);
}
