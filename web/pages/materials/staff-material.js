// The staff's part of a case that is about its material: the invitation, the files as the manifest knows them, what was sealed.

import { countOfFiles, size } from '../kit/bytes.js';
import { byId, fillFacts, fillRows, make, show } from '../kit/dom.js';
import { say } from '../kit/say.js';
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
    [say('Invitation', 'Einladung'), invitationWords(material.invitation)],
    [say('Submission', 'Einreichung'), submissionWords(material)],
    [say('Deletion', 'Löschung'), erasure && `${erasure.requested ? 'Asked for by the applicant, on' : 'On'} ${writtenDate(erasure.on)}`],
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
    case 'open': return say(`Code ${invitation.issue} can be used until ${invitation.lastDay && writtenDate(invitation.lastDay)}`, `Code ${invitation.issue} gilt bis ${invitation.lastDay && writtenDate(invitation.lastDay)}`);
    case 'redeemed': return say(`Code ${invitation.issue} was used${invitation.redeemedAt ? ` on ${writtenDay(invitation.redeemedAt)}` : ''}`, `Code ${invitation.issue} wurde${invitation.redeemedAt ? ` am ${writtenDay(invitation.redeemedAt)}` : ''} eingelöst`);
    case 'revoked': return say(`Code ${invitation.issue} is revoked`, `Code ${invitation.issue} ist widerrufen`);
    default: return say('No code was issued', 'Kein Code wurde ausgestellt');
  }
}

/** @param {Material} material */
function submissionWords({ state, files = [], caseStatus, seals = [] }) {
  switch (state) {
    case 'sealed': return caseStatus === 'complete' ? say('Sealed and complete', 'Versiegelt und vollständig') : say('Sealed; it is to be seen whether it is complete', 'Versiegelt; zu sehen ist, ob es vollständig ist');
    case 'closed': return say('Closed', 'Geschlossen');
    case 'erased': return say('The files were deleted; the manifests are kept', 'Die Dateien wurden gelöscht; die Verzeichnisse bleiben');
    case 'open': return say(`${seals.length ? 'Reopened' : 'Open'}, with ${countOfFiles(files.length)}`, `${seals.length ? 'Wieder offen' : 'Offen'}, mit ${countOfFiles(files.length)}`);
    default: return say('Not begun', 'Nicht begonnen');
  }
}

/** @param {Material['reopened']} reopened */
function showReopened(reopened) {
  const panel = byId('material-reopened');
  panel.hidden = !reopened;
  if (!reopened) return;
  panel.replaceChildren(
    make('p', {}, make('strong', {}, say(`Reopened on ${writtenDay(reopened.at)}`, `Wieder geöffnet am ${writtenDay(reopened.at)}`))),
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
    confidential ? say('Confidential', 'Vertraulich') : say('Publishable', 'Öffentlich'),
    make('span', {}, make('span', { class: `tag ${tone(`file-${state}`)}` }, word(`file-${state}`)), reason ? ` ${reason.text}` : ''),
    fingerprint(sha256),
    content(file),
  ];
}

/** @param {import('./submission.js').DeclaredFile} file */
function content({ number, name, confidential, state }) {
  if (state !== 'released') return '–';
  if (confidential) return make('span', { class: 'note' }, say('Assigned directors only', 'Nur zugeteilte Vorstände'));
  const button = make('button', { type: 'button', class: 'plain small' }, say('Open', 'Öffnen'), make('span', { class: 'unseen' }, ` ${name}`));
  button.addEventListener('click', () => open(number));
  return button;
}

/** @param {import('./submission.js').Seal} seal */
function sealRow({ version, sealedAt, files, bytes, sha256 }) {
  const button = make('button', { type: 'button', class: 'plain small' }, say('Save', 'Speichern'), make('span', { class: 'unseen' }, say(` the manifest of version ${version}`, ` des Verzeichnisses der Fassung ${version}`)));
  button.addEventListener('click', () => keep(version));
  return [String(version), briefTime(sealedAt), `${countOfFiles(files)}, ${size(bytes)}`, fingerprint(sha256), button];
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
  return tell(say(`The manifest of version ${version} is saved.`, `Das Verzeichnis der Fassung ${version} ist gespeichert.`), 'good');
}
