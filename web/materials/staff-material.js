// The staff's part of a case that is about its material: the invitation, the files as the manifest knows them, what was sealed.

import { plural, size } from '../kit/bytes.js';
import { byId, fillFacts, fillRows, make, show } from '../kit/dom.js';
import { fingerprint } from './fingerprint.js';
import { tell } from '../kit/notice.js';
import { save } from '../kit/save.js';
import { explain } from '../kit/api.js';
import { callAsStaff, ownRoles } from '../kit/sign-in.js';
import { refuse } from '../kit/staff-door.js';
import { prepareCompleteness } from './staff-completeness.js';
import { prepareInvitation } from './staff-invitation.js';
import { briefTime, tone, word, writtenDate, writtenDay } from '../kit/words.js';

/**
 * @typedef {import('./submission.js').Shown & {invitation?: {issue: number, state: 'open' | 'redeemed' | 'revoked' | 'none',
 *   lastDay?: string, redeemedAt?: string}}} Material
 * @typedef {{path: string, version: () => string, done: (text: string) => Promise<void>,
 *   handle: (problem: import('../kit/api.js').Problem, form: HTMLFormElement, summary: HTMLElement) => Promise<void>}} Page
 */

/** @type {Page} */
let page;
/** Of the submission; the case has another. */
let etag = '';

/** @param {Page} around */
export function prepareMaterial(around) {
  page = around;
  prepareCompleteness({ ...around, version: () => etag });
  prepareInvitation(around);
}

/** Reads the material of a case and shows it. There is none before the case has terms. @param {import('../kit/case-view.js').Case} ofCase */
export async function readMaterial({ terms }) {
  if (!terms) return;
  const result = await callAsStaff('GET', `${page.path}/submission`);
  show({ material: result.ok });
  if (result.ok) render(result.body, result.etag);
}

/** Of a code that nobody has used yet, there is only the invitation. @param {Material} material @param {string} version */
function render(material, version) {
  etag = version;
  const { files = [], seals = [], reopened, state, caseStatus, erasure } = material;
  fillFacts(byId('material-facts'), [
    ['Invitation', invitationWords(material.invitation)],
    ['Submission', submissionWords(material)],
    ['Deletion', erasure && `${erasure.requested ? 'Asked for by the applicant, on' : 'On'} ${writtenDate(erasure.on)}`],
  ]);
  showReopened(reopened);
  fillRows(byId('material-files'), files.map((file) => fileRow(file, material)));
  fillRows(byId('material-seals'), seals.map(sealRow));
  const secretary = ownRoles().includes('secretary');
  show({
    'material-files': files.length > 0,
    'material-none': files.length === 0 && state === 'open',
    'material-seals': seals.length > 0,
    completeness: secretary && state === 'sealed' && caseStatus === 'submitted',
    'invitation-change': secretary && (caseStatus === 'eligible' || caseStatus === 'commissioned'),
  });
}

/** @param {Material['invitation']} invitation */
function invitationWords(invitation) {
  switch (invitation?.state) {
    case 'open': return `Code ${invitation.issue} can be used until ${invitation.lastDay && writtenDate(invitation.lastDay)}`;
    case 'redeemed': return `Code ${invitation.issue} was used${invitation.redeemedAt ? ` on ${writtenDay(invitation.redeemedAt)}` : ''}`;
    case 'revoked': return `Code ${invitation.issue} is revoked`;
    default: return 'No code was issued';
  }
}

/** @param {Material} material */
function submissionWords({ state, files = [], caseStatus, seals = [] }) {
  switch (state) {
    case 'sealed': return caseStatus === 'complete' ? 'Sealed and complete' : 'Sealed; it is to be seen whether it is complete';
    case 'closed': return 'Closed';
    case 'erased': return 'The files were deleted; the manifests are kept';
    case 'open': return `${seals.length ? 'Reopened' : 'Open'}, with ${plural(files.length, 'file')}`;
    default: return 'Not begun';
  }
}

/** @param {Material['reopened']} reopened */
function showReopened(reopened) {
  const panel = byId('material-reopened');
  panel.hidden = !reopened;
  if (!reopened) return;
  panel.replaceChildren(
    make('p', {}, make('strong', {}, `Reopened on ${writtenDay(reopened.at)}`)),
    make('p', { class: 'written' }, reopened.reason),
    make('ul', {}, ...reopened.missing.map((text) => make('li', {}, text))));
}

/** @param {import('./submission.js').DeclaredFile} file @param {Material} material */
function fileRow(file, { checklist }) {
  const { name, item, length, confidential, state, reason, sha256 = '' } = file;
  return [
    make('span', { class: 'free' }, name),
    checklist.items.find(({ id }) => id === item)?.title ?? item,
    make('span', { class: 'unbroken' }, size(length)),
    confidential ? 'Confidential' : 'Publishable',
    make('span', {}, make('span', { class: `tag ${tone(`file-${state}`)}` }, word(`file-${state}`)), reason ? ` ${reason.text}` : ''),
    fingerprint(sha256),
    content(file),
  ];
}

/** @param {import('./submission.js').DeclaredFile} file */
function content({ number, name, confidential, state }) {
  if (state !== 'released') return '–';
  if (confidential) return make('span', { class: 'note' }, 'Assigned directors only');
  const button = make('button', { type: 'button', class: 'plain small' }, 'Open', make('span', { class: 'unseen' }, ` ${name}`));
  button.addEventListener('click', () => open(number));
  return button;
}

/** @param {import('./submission.js').Seal} seal */
function sealRow({ version, sealedAt, files, bytes, sha256 }) {
  const button = make('button', { type: 'button', class: 'plain small' }, 'Save', make('span', { class: 'unseen' }, ` the manifest of version ${version}`));
  button.addEventListener('click', () => keep(version));
  return [String(version), briefTime(sealedAt), `${plural(files, 'file')}, ${size(bytes)}`, fingerprint(sha256), button];
}

/** Every reading is logged; so it is asked for by a request and not by an address. @param {number} number */
async function open(number) {
  const result = await callAsStaff('POST', `${page.path}/files/${number}/reading`, { body: {}, key: crypto.randomUUID() });
  if (result.ok) location.assign(result.body.url);
  else refuse(result.problem, explain);
}

/** @param {number} version */
async function keep(version) {
  const result = await callAsStaff('GET', `${page.path}/submission/manifests/${version}`, { exact: true });
  if (!result.ok) return refuse(result.problem, explain);
  save(`${page.path.split('/').at(-1)}-manifest-${version}.json`, 'application/json', result.body);
  return tell(`The manifest of version ${version} is saved.`, 'good');
}
