// Reads again every now and then while something is expected, unless nobody looks.

const SOON = 2_000;
const LATER = 10_000;
const PATIENCE = 60_000;

export class Poll {
  #read;
  #since = 0;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {() => unknown} read */
  constructor(read) {
    this.#read = read;
    document.addEventListener('visibilitychange', () => {
      if (this.#since && !document.hidden) this.#plan(0);
    });
  }

  /** @param {boolean} expecting whether something is expected to change by itself */
  watch(expecting) {
    clearTimeout(this.#timer);
    if (!expecting) this.#since = 0;
    if (!expecting) return;
    this.#since ||= Date.now();
    if (!document.hidden) this.#plan(Date.now() - this.#since < PATIENCE ? SOON : LATER);
  }

  /** @param {number} wait */
  #plan(wait) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#read, wait);
  }
}
