// A bounded number of things at once. Whoever comes later waits.

/** @typedef {() => void} Release */

export class Slots {
  #free;
  /** @type {(() => void)[]} */
  #queue = [];

  /** @param {number} most */
  constructor(most) {
    this.#free = most;
  }

  /**
   * Waits for a slot. The slot is given back by calling what is answered.
   * @param {AbortSignal} signal whoever gives up gives up the place in the queue too
   * @returns {Promise<Release>}
   */
  async take(signal) {
    if (this.#free > 0) this.#free--;
    else await new Promise((resolve) => this.#queue.push(() => resolve(undefined)));
    let held = true;
    const release = () => {
      if (held) this.#give();
      held = false;
    };
    if (signal.aborted) {
      release();
      signal.throwIfAborted();
    }
    return release;
  }

  #give() {
    const next = this.#queue.shift();
    if (next) next();
    else this.#free++;
  }
}
