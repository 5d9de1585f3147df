// What was sealed: each version with its time and digest, and its manifest to save.

import { countOfFiles, size } from '../kit/bytes.js';
import { sha256 } from '../kit/digest.js';
import { byId, make } from '../kit/dom.js';
import { tell } from '../kit/notice.js';
import { save } from '../kit/save.js';
import { say, to } from '../kit/say.js';
import { writtenTime } from '../kit/words.js';

/** @typedef {import('./submission.js').Seal} Seal @typedef {import('./submission.js').Shown} Shown */

/** @type {import('./materials-submit.js').Page} */
let page;

/** @param {import('./materials-submit.js').Page} around */
export function prepareSeals(around) {
  page = around;
}

/** @param {Shown} shown */
export function showSeals({ seals, state }) {
  byId('seals').hidden = seals.length === 0;
  if (byId('seal-list').childElementCount === seals.length) return; // a seal never changes
  /** @type {HTMLDetailsElement} */ (byId('seals-more')).open = state !== 'open'; // whoever is to add something needs room for that
  byId('seal-list').replaceChildren(...[...seals].reverse().map(sealed));
}

/** @param {Seal} seal */
function sealed(seal) {
  const { version, sealedAt, sha256: digest, files, bytes } = seal;
  const button = make('button', { type: 'button', class: 'plain small' }, say('Save the manifest', 'Verzeichnis speichern'), make('span', { class: 'unseen' }, say(` of version ${version}`, ` der Fassung ${version}`)));
  button.addEventListener('click', () => keep(seal));
  return make('li', { class: 'seal' },
    make('h3', {}, say(`Version ${version}`, `Fassung ${version}`)),
    make('p', {}, say(`Sealed on ${writtenTime(sealedAt)}: ${countOfFiles(files)}, ${size(bytes)}.`, `Versiegelt am ${writtenTime(sealedAt)}: ${countOfFiles(files)}, ${size(bytes)}.`)),
    make('p', {}, say('SHA-256 of the manifest: ', 'SHA-256 des Verzeichnisses: '), make('code', {}, digest)),
    make('div', { class: 'file-acts' }, button, make('a', { href: to(`/check-file#${digest}`) }, say('Check a file against it', 'Eine Datei damit prüfen'))));
}

/** The manifest is what was sealed only if its digest is the seal: that is looked at here. @param {Seal} seal */
async function keep({ version, sha256: digest }) {
  const result = await page.portal.manifest(version);
  if (!result.ok) return page.handle(result.problem);
  if (await sha256(result.body) !== digest) return tell(say('What the portal sent is not what was sealed. Tell the institute.', 'Was das Portal gesendet hat, ist nicht, was versiegelt wurde. Sagen Sie es dem Institut.'), 'bad');
  save(`${page.shown()?.reference}-manifest-${version}.json`, 'application/json', result.body);
  return tell(say(`The manifest of version ${version} is saved. Its SHA-256 was worked out here and is the one that was sealed.`, `Das Verzeichnis der Fassung ${version} ist gespeichert. Sein SHA-256 wurde hier errechnet und ist der versiegelte.`), 'good');
}
