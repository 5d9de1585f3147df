// The transfer of one file's bytes: what sending it in one piece and sending it in parts have in common.

import { explain, UNREACHABLE } from '../kit/api.js';
import { say } from '../kit/say.js';
import { patience } from './patience.js';

/** Why a transfer cannot go on by itself. Its message is for the person. */
export class Stuck extends Error {
  /** @param {string} message @param {import('../kit/api.js').Problem} [problem] */
  constructor(message, problem) {
    super(message);
    this.problem = problem;
  }
}

/**
 * What a transfer works with.
 * @typedef {{file: File, number: number, portal: import('./submission.js').Submission, digests: import('./hasher.js').Digests,
 *   slots: import('./slots.js').Slots, progress: import('./transfer-progress.js').TransferProgress, signal: AbortSignal,
 *   moved: () => void, waits: () => void}} Transfer
 */

/**
 * Asks the portal until it answers.
 * @param {Pick<Transfer, 'signal' | 'waits' | 'moved'>} transfer
 * @param {() => Promise<import('../kit/api.js').Answer | import('../kit/api.js').Refusal>} question
 * @returns {Promise<any>} the body
 */
export async function ask({ signal, waits, moved }, question) {
  for (let failures = 0; ; failures++) {
    signal.throwIfAborted();
    const result = await question();
    signal.throwIfAborted();
    if (result.ok) {
      moved();
      return result.body;
    }
    if (!passes(result.problem)) throw new Stuck(whyNot(result.problem), result.problem);
    waits();
    await patience(failures, signal, (result.problem.wait ?? 0) * 1000);
  }
}

/** Whether the same question may be answered later. @param {import('../kit/api.js').Problem} problem */
function passes({ kind, status }) {
  return kind === UNREACHABLE || status === 429 || status >= 500;
}

/** @param {import('../kit/api.js').Problem} problem */
function whyNot(problem) {
  return problem.errors.map((error) => error.detail).join(' ') || explain(problem);
}

/**
 * Sends bytes by a signed request until they are stored.
 * @param {Transfer} transfer
 * @param {number} part
 * @param {Blob} bytes
 * @param {() => Promise<import('./put.js').Signed>} sign answers with a fresh request each time
 * @param {typeof import('./put.js').put} put
 */
export async function send(transfer, part, bytes, sign, put) {
  const { signal, slots, progress, moved, waits, file } = transfer;
  let refusals = 0;
  for (let failures = 0; ; failures++) {
    const release = await slots.take(signal);
    try {
      const outcome = await put(await sign(), bytes, signal, (sent) => {
        progress.set(part, Math.min(sent, bytes.size));
        moved();
      });
      if (outcome === 'stored') {
        progress.set(part, bytes.size);
        return moved();
      }
      if (outcome === 'refused' && ++refusals > 2) {
        throw new Stuck(say('The storage refuses this file. If it was changed meanwhile, remove it here and add it again.', 'Der Speicher weist diese Datei ab. Wurde sie inzwischen geändert, entfernen Sie sie hier und fügen Sie sie neu hinzu.'));
      }
    } finally {
      release();
    }
    progress.set(part, 0);
    await file.slice(0, 1).arrayBuffer(); // fails if the file was changed: that is no matter of patience
    if (!refusals) waits();
    await patience(failures, signal);
  }
}
