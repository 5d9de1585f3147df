// How far a file's way to the portal is, how fast it goes, and how long it will still take.

const WINDOW = 8_000;

export class TransferProgress {
  /** @type {Map<number, number>} */
  #sent = new Map();
  /** @type {{at: number, sent: number}[]} */
  #samples = [];

  /** @param {number} total in bytes */
  constructor(total) {
    this.total = total;
  }

  get sent() {
    let sum = 0;
    for (const bytes of this.#sent.values()) sum += bytes;
    return Math.min(sum, this.total);
  }

  /** So much of a part is sent. @param {number} part @param {number} bytes */
  set(part, bytes) {
    this.#sent.set(part, bytes);
    const now = performance.now();
    this.#samples.push({ at: now, sent: this.sent });
    while (this.#samples.length > 2 && now - this.#samples[0].at > WINDOW) this.#samples.shift();
  }

  /** A part was there before: it counts as sent, and not as speed. @param {number} part @param {number} bytes */
  found(part, bytes) {
    this.#sent.set(part, bytes);
    this.restart();
  }

  /** Forgets what was sent: what of it is stored is asked for. */
  clear() {
    this.#sent.clear();
    this.restart();
  }

  /** What was measured before a pause says nothing about the speed after it. */
  restart() {
    this.#samples = [];
  }

  /** In bytes a second; 0 as long as it is not known. */
  get rate() {
    const [first, last] = [this.#samples[0], this.#samples.at(-1)];
    if (!first || !last || last.at - first.at < 1000) return 0;
    return Math.max(0, ((last.sent - first.sent) * 1000) / (last.at - first.at));
  }

  /** In seconds; undefined as long as it is not known. */
  get left() {
    const rate = this.rate;
    return rate > 0 ? (this.total - this.sent) / rate : undefined;
  }
}
