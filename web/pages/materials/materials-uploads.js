// The uploads of this page: begins, pauses and ends them, and tells what became of the files.

import { size } from '../kit/bytes.js';
import { byId, make } from '../kit/dom.js';
import { say } from '../kit/say.js';
import { mayBe, typeOf } from './file-rules.js';
import { hush, tell } from '../kit/notice.js';
import { Upload } from './upload.js';
import { news } from './upload-words.js';

/**
 * @typedef {import('./submission.js').Shown} Shown
 * @typedef {import('./submission.js').DeclaredFile} DeclaredFile
 * @typedef {import('./file-row.js').View} View
 * @typedef {{moved: (upload: Upload) => void, reread: () => Promise<void>, redraw: () => void, shown: () => Shown | undefined,
 *   changeable: () => boolean, handle: (problem: import('../kit/api.js').Problem) => Promise<void>}} Page
 */

const again = /** @type {HTMLInputElement} */ (byId('again'));
const dialog = /** @type {HTMLDialogElement} */ (byId('remove-dialog'));

export class Uploads {
  /** @type {Upload[]} */
  all = [];
  /** What is stored of files that are awaited, in words, by number. @type {Map<number, string>} */
  stored = new Map();
  #portal;
  #page;
  /** @type {View | undefined} */
  #meant;

  /** @param {import('./submission.js').Submission} portal @param {Page} page */
  constructor(portal, page) {
    this.#portal = portal;
    this.#page = page;
    again.addEventListener('change', () => this.#resume());
    addEventListener('offline', () => this.all.forEach((upload) => upload.lose()));
    byId('remove-yes').addEventListener('click', () => this.#remove());
    dialog.querySelector('[data-close]')?.addEventListener('click', () => dialog.close());
  }

  /** Whether leaving the page would cut one off. */
  get active() {
    return this.all.some((upload) => upload.active);
  }

  /** @param {import('./materials-add.js').Chosen[]} chosen */
  begin(chosen) {
    hush();
    const begun = chosen.map(({ file, ...marking }) => this.#upload(file, marking));
    this.all.push(...begun);
    this.#page.redraw();
    begun.forEach((upload) => upload.go());
  }

  /** Ends all of them, without a word to the portal. */
  stop() {
    this.all.forEach((upload) => upload.cancel());
    this.all = [];
  }

  /** Whether the portal will have something new by itself: a file that is sent is about to be checked. @param {Shown} shown */
  expecting({ files }) {
    return files.some(({ number, state }) => state === 'awaited' && this.all.some((one) => one.number === number && one.phase === 'stored'));
  }

  /**
   * Tells what has changed, and asks what is stored of files that somebody began.
   * @param {Shown | undefined} before
   * @param {Shown} now
   */
  follow(before, now) {
    this.all = this.all.filter(({ number }) => number === undefined || now.files.some((file) => file.number === number) || !before?.files.some((file) => file.number === number));
    for (const file of now.files) {
      const old = before?.files.find(({ number }) => number === file.number);
      if (old && old.state !== file.state) announce(outcome(file));
      if (file.state === 'awaited' && file.multipart && !this.stored.has(file.number)) this.#ask(file);
    }
  }

  /** @type {(act: import('./file-row.js').Act, view: View) => Promise<void>} */
  act = async (act, view) => {
    hush();
    this.#meant = view;
    switch (act) {
      case 'pause': return view.upload?.pause();
      case 'go': return view.upload?.go();
      case 'again': return again.click();
      case 'open': return this.#open(view);
      case 'remove': return this.#askToRemove(view);
    }
  };

  /** @type {(confidential: boolean, view: View) => Promise<void>} */
  mark = async (confidential, { declared, upload }) => {
    if (upload) upload.marking.confidential = confidential;
    if (!declared) return;
    const result = await this.#portal.mark(declared.number, { confidential, item: declared.item });
    if (!result.ok) return this.#page.handle(result.problem);
    announce(say(`${declared.name} is marked as ${confidential ? 'confidential' : 'publishable'}.`, `${declared.name} ist als ${confidential ? 'vertraulich' : 'öffentlich'} gekennzeichnet.`));
    await this.#page.reread();
  };

  /** @param {File} file @param {import('./upload.js').Marking} marking */
  #upload(file, marking) {
    return new Upload(file, marking, this.#portal, (upload, what) => {
      this.#page.moved(upload);
      if (what === 'progress') return;
      if (what === 'declared' || what === 'stored') this.#page.reread();
      else if (what === 'stuck') this.#afterRefusal(upload);
      announce(what === 'declared' ? '' : news(upload));
    });
  }

  /** What was refused may be so because something has changed meanwhile. @param {Upload} upload */
  async #afterRefusal(upload) {
    const declared = this.#page.shown()?.files.find(({ number }) => number === upload.number);
    if (declared?.ranOut) await this.#anew(upload.file, declared);
    else if (upload.problem?.status === 401) await this.#page.handle(upload.problem);
    else await this.#page.reread();
  }

  /** The same file is chosen again. */
  async #resume() {
    const [file] = again.files ?? [];
    const view = this.#meant;
    again.value = '';
    if (!file || !view) return;
    const { name, length, declared } = view;
    if (!mayBe(file, { name, length })) {
      tell(say(`That is another file: “${file.name}” with ${size(file.size)}. What was begun is “${name}” with ${size(length)}.`, `Das ist eine andere Datei: „${file.name}“ mit ${size(file.size)}. Begonnen wurde „${name}“ mit ${size(length)}.`), 'bad');
      return;
    }
    const shown = this.#page.shown();
    if (declared?.ranOut) {
      await this.#anew(file, declared);
      return;
    }
    const type = declared?.type ?? (shown && typeOf(name, shown.limits)) ?? '';
    const upload = this.#upload(file, { item: declared?.item ?? view.upload?.marking.item ?? '', confidential: view.confidential, type });
    upload.number = declared?.number;
    upload.expected = declared?.sha256;
    this.all = [...this.all.filter((one) => one !== view.upload), upload];
    this.#page.redraw();
    upload.go();
  }

  /** Its parts are gone: it is declared once more and sent from its beginning. @param {File} file @param {DeclaredFile} declared */
  async #anew(file, { number, item, confidential, type }) {
    const result = await this.#portal.remove(number);
    if (!result.ok) {
      await this.#page.handle(result.problem);
      return;
    }
    this.all = this.all.filter((one) => one.number !== number);
    await this.#page.reread();
    this.begin([{ file, item, confidential, type }]);
  }

  /** @param {DeclaredFile} file */
  async #ask({ number }) {
    if (this.all.some((upload) => upload.number === number)) return;
    this.stored.set(number, '');
    const result = await this.#portal.parts(number);
    if (!result.ok) return;
    const stored = result.body.parts.filter((/** @type {import('./submission.js').Part} */ part) => part.stored).length;
    this.stored.set(number, say(`${stored} of ${result.body.count} parts are stored.`, `${stored} von ${result.body.count} Teilen sind gespeichert.`));
    await this.#page.reread();
  }

  /** @param {View} view */
  async #open({ declared }) {
    if (!declared) return;
    const result = await this.#portal.open(declared.number);
    if (result.ok) follow(result.body.url, this.active);
    else await this.#page.handle(result.problem);
  }

  /** @param {View} view */
  #askToRemove({ name, upload, declared }) {
    byId('remove-question').textContent = say(`Remove ${name}?`, `${name} entfernen?`);
    byId('remove-effect').textContent = upload && !declared ? say('Nothing of it is kept.', 'Nichts davon bleibt.') : say('What has been sent of it is deleted.', 'Was davon gesendet wurde, wird gelöscht.');
    dialog.showModal();
  }

  async #remove() {
    dialog.close();
    const view = this.#meant;
    if (!view) return;
    view.upload?.cancel();
    const number = view.declared?.number ?? view.upload?.number;
    this.all = this.all.filter((upload) => upload !== view.upload);
    const result = number === undefined ? undefined : await this.#portal.remove(number);
    if (result && !result.ok) await this.#page.handle(result.problem);
    else announce(say(`${view.name} is removed.`, `${view.name} ist entfernt.`));
    await this.#page.reread();
    byId('files-title').focus();
  }
}

/** @param {DeclaredFile} file */
function outcome({ name, state, reason }) {
  switch (state) {
    case 'released': return say(`${name} has passed the check.`, `${name} ist geprüft und in Ordnung.`);
    case 'rejected': return say(`${name} was rejected. ${reason?.text ?? ''}`, `${name} wurde zurückgewiesen. ${reason?.text ?? ''}`);
    default: return '';
  }
}

/** Opens what a signed address leads to; beside this page if leaving it would cut something off. @param {string} href @param {boolean} beside */
function follow(href, beside) {
  make('a', { href, target: beside ? '_blank' : '_self', rel: 'noreferrer' }).click();
}

/** Tells it to whoever listens; the others see it in the row. @param {string} text */
function announce(text) {
  if (text) byId('news').textContent = text;
}
