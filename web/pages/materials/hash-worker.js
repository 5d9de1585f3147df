// Reads files and says their digests, off the page's thread, a part at a time: a file is never in memory as a whole.

import { sha256 } from '../kit/vendor/noble-hashes/sha2.js';
import { hex } from '../kit/digest.js';

/** @typedef {{id: number, file: File, partLength: number}} Task */

/** @type {Task[]} */
const waiting = [];
/** @type {Set<number>} */
const stopped = new Set();
let busy = false;

addEventListener('message', ({ data }) => {
  if (data.file) waiting.push(/** @type {Task} */ (data));
  else stopped.add(data.id);
  if (!busy) work();
});

/** One file after another: two at once would only make the disk seek. */
async function work() {
  busy = true;
  for (let task = waiting.shift(); task; task = waiting.shift()) {
    try {
      await hash(task);
    } catch {
      postMessage({ id: task.id, failed: true }); // the file was changed, moved or taken away meanwhile
    }
  }
  busy = false;
}

/** @param {Task} task */
async function hash({ id, file, partLength }) {
  const whole = sha256.create();
  const parts = Math.max(1, Math.ceil(file.size / partLength));
  for (let part = 1; part <= parts; part++) {
    if (stopped.has(id)) return;
    const bytes = await file.slice((part - 1) * partLength, part * partLength).arrayBuffer();
    const digest = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    whole.update(new Uint8Array(bytes));
    postMessage({ id, part, digest, hashed: Math.min(part * partLength, file.size) });
  }
  postMessage({ id, whole: hex(whole.digest()) });
}
