// The digests of a file: of each of its parts, and of the whole. They are worked out by a worker.

/** How long a part is, and so the longest file that goes in one piece. */
export const PART_LENGTH = 16 * 1024 * 1024;

/** @type {Worker | undefined} */
let worker;
/** @type {Map<number, Digests>} */
const asked = new Map();
let newest = 0;

/** The file could not be read: it was changed, moved or taken away. */
export class Unreadable extends Error {}

/** What is known of a file's digests so far. */
export class Digests {
  /** How many bytes are hashed so far. */
  hashed = 0;
  /** @type {Map<number, Promise<string>>} */
  #parts = new Map();
  /** @type {Map<number, string>} */
  #known = new Map();
  /** @type {Map<number, {resolve: (digest: string) => void, reject: (reason: Error) => void}>} */
  #settlers = new Map();
  #id = ++newest;
  /** @type {() => void} */
  #moved;

  /**
   * Begins to hash.
   * @param {File} file
   * @param {() => void} [moved] called whenever more of it is hashed
   */
  constructor(file, moved = () => {}) {
    this.#moved = moved;
    asked.set(this.#id, this);
    started().postMessage({ id: this.#id, file, partLength: PART_LENGTH });
  }

  /** The digest of a part; part 0 is the whole. @param {number} number @returns {Promise<string>} */
  of(number) {
    return this.#slot(number);
  }

  /** The digest of a part if it is worked out already. @param {number} number */
  known(number) {
    return this.#known.get(number);
  }

  stop() {
    if (asked.delete(this.#id)) worker?.postMessage({ id: this.#id });
  }

  /** @param {{part?: number, digest?: string, hashed?: number, whole?: string, failed?: boolean}} news */
  hear({ part, digest, hashed, whole, failed }) {
    if (failed) return this.#fail();
    if (part && digest) {
      this.#settle(part, digest);
      this.hashed = hashed ?? 0;
    }
    if (whole) {
      this.#settle(0, whole);
      asked.delete(this.#id);
    }
    return this.#moved();
  }

  /** @param {number} number */
  #slot(number) {
    if (!this.#parts.has(number)) {
      const slot = new Promise((resolve, reject) => this.#settlers.set(number, { resolve, reject }));
      slot.catch(() => {}); // whoever waits for it hears of the failure
      this.#parts.set(number, slot);
    }
    return /** @type {Promise<string>} */ (this.#parts.get(number));
  }

  /** @param {number} number @param {string} digest */
  #settle(number, digest) {
    this.#slot(number);
    this.#known.set(number, digest);
    this.#settlers.get(number)?.resolve(digest);
  }

  #fail() {
    asked.delete(this.#id);
    this.#slot(0);
    for (const { reject } of this.#settlers.values()) reject(new Unreadable());
    this.of = () => Promise.reject(new Unreadable());
    this.#moved();
  }
}

function started() {
  if (!worker) {
    worker = new Worker(new URL('./hash-worker.js', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }) => asked.get(data.id)?.hear(data));
  }
  return worker;
}
