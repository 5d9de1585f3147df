// Sends a large file in parts, of which any may be stored already, and declares it complete.

import { say } from '../kit/say.js';
import { PART_LENGTH } from './hasher.js';
import { put } from './put.js';
import { ask, send, Stuck } from './transfer.js';

/** @typedef {import('./transfer.js').Transfer} Transfer */

const LANES = 3;
const SIGNED_AT_ONCE = 6;
const SAFETY = 30_000;

/** Another file than the one that was begun. */
export const OTHER_FILE = say('This is another file than the one that was begun. Nothing of it was sent. Choose the right one, or remove this entry and add the file anew.', 'Das ist eine andere Datei als die begonnene. Nichts davon wurde gesendet. Wählen Sie die richtige, oder entfernen Sie diesen Eintrag und fügen Sie die Datei neu hinzu.');

/** @param {Transfer} given */
export async function sendParts(given) {
  const end = new AbortController();
  const transfer = { ...given, signal: AbortSignal.any([given.signal, end.signal]) };
  try {
    await sendAll(transfer);
  } catch (error) {
    end.abort(error); // one lane's failure ends the others
    throw error;
  }
}

/** @param {Transfer} transfer */
async function sendAll(transfer) {
  const { number, portal, digests } = transfer;
  let missing = await openParts(transfer);
  for (;;) {
    await sendThese(transfer, missing);
    const whole = await digests.of(0);
    const key = crypto.randomUUID();
    try {
      await ask(transfer, () => portal.complete(number, whole, key));
      return;
    } catch (error) {
      if (!(error instanceof Stuck) || error.problem?.kind !== 'conflict') throw error;
      missing = await openParts(transfer); // what was stored may have been lost, or somebody else has completed it
      if (!missing.length) throw error;
    }
  }
}

/** The parts that are not stored, after every known digest is seen to be this file's. @param {Transfer} transfer */
async function openParts(transfer) {
  const { number, portal, progress, file, digests } = transfer;
  const { count, parts } = await ask(transfer, () => portal.parts(number));
  const listed = new Map(/** @type {import('./submission.js').Part[]} */ (parts).map((part) => [part.number, part]));
  const open = [];
  progress.clear();
  for (let part = 1; part <= count; part++) {
    if (listed.get(part)?.stored) progress.found(part, lengthOf(file, part));
    else open.push(part);
  }
  for (const { number: part, sha256 } of listed.values()) {
    if (await digests.of(part) !== sha256) throw new Stuck(OTHER_FILE);
    transfer.signal.throwIfAborted();
  }
  return open;
}

/** @param {Transfer} transfer @param {number[]} parts */
async function sendThese(transfer, parts) {
  const open = [...parts];
  const signer = new Signer(transfer, open);
  const lane = async () => {
    for (let part = open.shift(); part; part = open.shift()) {
      await transfer.digests.of(part);
      const bytes = slice(transfer.file, part);
      const now = part;
      await send(transfer, part, bytes, () => signer.request(now), put);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}

/** @param {File} file @param {number} part */
function slice(file, part) {
  return file.slice((part - 1) * PART_LENGTH, part * PART_LENGTH);
}

/** @param {File} file @param {number} part */
function lengthOf(file, part) {
  return Math.min(PART_LENGTH, file.size - (part - 1) * PART_LENGTH);
}

/** Gets requests signed, a few at once, and each used once. */
class Signer {
  /** @type {Map<number, import('./put.js').Signed>} */
  #ready = new Map();
  #turn = Promise.resolve();
  #transfer;
  #open;

  /** @param {Transfer} transfer @param {number[]} open the parts that come next */
  constructor(transfer, open) {
    this.#transfer = transfer;
    this.#open = open;
  }

  /** @param {number} part @returns {Promise<import('./put.js').Signed>} */
  async request(part) {
    const turn = this.#turn.then(() => this.#taken(part));
    this.#turn = turn.then(() => {}, () => {});
    return turn;
  }

  /** @param {number} part */
  async #taken(part) {
    const ready = this.#ready.get(part);
    this.#ready.delete(part);
    if (ready && Date.parse(ready.expires) > Date.now() + SAFETY) return ready;
    await this.#sign([part, ...this.#open.filter((next) => this.#transfer.digests.known(next))].slice(0, SIGNED_AT_ONCE));
    const fresh = this.#ready.get(part);
    this.#ready.delete(part);
    if (!fresh) throw new Stuck('The portal signed no request for a part of this file.');
    return fresh;
  }

  /** @param {number[]} numbers */
  async #sign(numbers) {
    const { portal, number, digests } = this.#transfer;
    const parts = numbers.map((part) => ({ number: part, sha256: digests.known(part) ?? '' }));
    const { requests } = await ask(this.#transfer, () => portal.sign(number, parts));
    for (const request of requests) this.#ready.set(request.part, request);
  }
}
