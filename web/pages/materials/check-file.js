// Says whether a file belongs to sealed material. The file is read here and never sent; its digest is asked for.

import { call, explainReading } from '../kit/api.js';
import { byId, show } from '../kit/dom.js';
import { onSubmit, showErrors } from '../kit/form.js';
import { say } from '../kit/say.js';
import { Digests } from './hasher.js';
import { hush, tell } from '../kit/notice.js';
import { writtenTime } from '../kit/words.js';

const form = /** @type {HTMLFormElement} */ (byId('check'));
const manifest = /** @type {HTMLInputElement} */ (byId('manifest'));
const chooser = /** @type {HTMLInputElement} */ (byId('file'));
const bar = /** @type {HTMLProgressElement} */ (byId('checking-bar'));

addEventListener('hashchange', take);
take();
onSubmit(form, byId('summary'), check);

function take() {
  if (/^#[0-9a-f]{64}$/i.test(location.hash)) manifest.value = location.hash.slice(1);
}

async function check() {
  hush();
  const seal = manifest.value.replaceAll(/\s/g, '').toLowerCase();
  const [file] = chooser.files ?? [];
  const missing = [];
  if (!/^[0-9a-f]{64}$/.test(seal)) missing.push({ pointer: '/manifest', code: 'form', detail: say('Write the 64 digits and letters from a to f.', 'Schreiben Sie die 64 Ziffern und Buchstaben von a bis f.') });
  if (!file) missing.push({ pointer: '/file', code: 'required', detail: say('Choose a file.', 'Wählen Sie eine Datei.') });
  if (missing.length) return showErrors(form, byId('summary'), missing);
  const digest = await digestOf(file);
  if (!digest) return tell(say('The file cannot be read. Choose it again.', 'Die Datei lässt sich nicht lesen. Wählen Sie sie noch einmal.'), 'bad');
  return answer(file.name, await call('GET', `/api/manifests/${seal}/files/${digest}`));
}

/** @param {File} file */
async function digestOf(file) {
  bar.value = 0;
  show({ checking: true });
  try {
    const digests = new Digests(file, () => {
      bar.value = file.size ? digests.hashed / file.size : 1;
    });
    return await digests.of(0);
  } catch {
    return '';
  } finally {
    show({ checking: false });
  }
}

/** @param {string} name @param {Awaited<ReturnType<typeof call>>} result */
function answer(name, result) {
  if (result.ok) {
    tell(say(`Yes: “${name}” belongs to the material that was sealed on ${writtenTime(result.body.sealedAt)}, as version ${result.body.version}.`, `Ja: „${name}“ gehört zu den Unterlagen, die am ${writtenTime(result.body.sealedAt)} versiegelt wurden, als Fassung ${result.body.version}.`), 'good');
  } else if (result.problem.status === 404) {
    tell(say(`No: “${name}” does not belong to the material with this manifest, or there is no such manifest.`, `Nein: „${name}“ gehört nicht zu den Unterlagen mit diesem Verzeichnis, oder es gibt kein solches Verzeichnis.`), 'bad');
  } else {
    tell(explainReading(result.problem), 'bad');
  }
  byId('status').focus();
}
