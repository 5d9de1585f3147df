// The upload of one file, from its choice until the portal has it: it hashes, declares and sends, pauses and goes on.

import { say } from '../kit/say.js';
import { Digests, PART_LENGTH, Unreadable } from './hasher.js';
import { OTHER_FILE, sendParts } from './send-parts.js';
import { sendWhole } from './send-whole.js';
import { Slots } from './slots.js';
import { ask, Stuck } from './transfer.js';
import { TransferProgress } from './transfer-progress.js';

/** So many requests with bytes are under way at once, over all files. */
const slots = new Slots(3);

/** @typedef {'hashing' | 'sending' | 'waiting' | 'paused' | 'stored' | 'stuck'} Phase */
/** @typedef {{item: string, confidential: boolean, type: string}} Marking */

export class Upload {
  /** @type {Phase} */
  phase = 'hashing';
  /** The phase before. @type {Phase} */
  before = 'hashing';
  /** Why it is stuck. */
  why = '';
  /** The number the portal gave it. @type {number | undefined} */
  number;
  /** The digest under which it was declared, if it is known. @type {string | undefined} */
  expected;
  /** What the portal said when it refused it. @type {import('../kit/api.js').Problem | undefined} */
  problem;
  #portal;
  #changed;
  #key = crypto.randomUUID();
  #stop = new AbortController();

  /**
   * @param {File} file
   * @param {Marking} marking
   * @param {import('./submission.js').Submission} portal
   * @param {(upload: Upload, news: Phase | 'declared' | 'progress') => void} changed
   */
  constructor(file, marking, portal, changed) {
    this.file = file;
    this.marking = marking;
    this.#portal = portal;
    this.#changed = changed;
    this.progress = new TransferProgress(file.size);
    this.digests = new Digests(file, () => changed(this, 'progress'));
  }

  /** Whether leaving the page would cut it off. */
  get active() {
    return this.phase === 'hashing' || this.phase === 'sending' || this.phase === 'waiting';
  }

  get large() {
    return this.file.size > PART_LENGTH;
  }

  /** Begins, or goes on after a pause. */
  async go() {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.#enter('hashing');
    try {
      await this.#work(signal);
      this.#enter('stored');
    } catch (error) {
      if (!signal.aborted) this.#stick(error);
    }
  }

  pause() {
    if (!this.active) return;
    this.#stop.abort();
    this.progress.restart();
    this.#enter('paused');
  }

  /** The network is lost; requests that are under way may not know it yet. */
  lose() {
    if (this.active) this.#enter('waiting');
  }

  /** Ends it for good. */
  cancel() {
    this.#stop.abort();
    this.digests.stop();
    this.phase = 'paused';
  }

  /** @param {AbortSignal} signal */
  async #work(signal) {
    const flow = { signal, waits: () => this.#enter('waiting'), moved: () => this.#moves() };
    if (this.number === undefined) await this.#declare(flow);
    else if (this.expected && await this.digests.of(0) !== this.expected) throw new Stuck(OTHER_FILE);
    const transfer = { ...flow, file: this.file, number: this.number ?? 0, portal: this.#portal, digests: this.digests, slots, progress: this.progress };
    await (this.large ? sendParts(transfer) : sendWhole(transfer));
  }

  /** @param {{signal: AbortSignal, waits: () => void, moved: () => void}} flow */
  async #declare(flow) {
    const { name, size: length } = this.file;
    const sha256 = this.large ? undefined : await this.digests.of(0);
    const { number } = await ask(flow, () => this.#portal.declare({ name, length, ...this.marking, sha256 }, this.#key));
    this.number = number;
    this.#changed(this, 'declared');
  }

  #moves() {
    const goesOn = this.phase === 'hashing' || (this.phase === 'waiting' && navigator.onLine);
    if (goesOn) this.#enter('sending');
    else this.#changed(this, 'progress');
  }

  /** @param {Phase} phase */
  #enter(phase) {
    if (this.phase === phase) return;
    this.before = this.phase;
    this.phase = phase;
    this.#changed(this, phase);
  }

  /** @param {unknown} error */
  #stick(error) {
    this.digests.stop();
    const gone = error instanceof Unreadable || (error instanceof DOMException && error.name === 'NotReadableError');
    if (!gone && !(error instanceof Stuck)) console.error(error);
    this.why = error instanceof Stuck ? error.message
      : gone ? say('The file cannot be read any more: it was changed, moved or taken away. Choose it again to go on.', 'Die Datei lässt sich nicht mehr lesen: Sie wurde geändert, verschoben oder entfernt. Wählen Sie sie neu, um weiterzumachen.')
        : say('Something failed on this page. Choose the file again to go on.', 'Auf dieser Seite ist etwas fehlgeschlagen. Wählen Sie die Datei neu, um weiterzumachen.');
    this.problem = error instanceof Stuck ? error.problem : undefined;
    this.#enter('stuck');
  }
}
