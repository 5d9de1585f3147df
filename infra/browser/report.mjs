// Counts what passed and what failed, and says so as it happens.

/** The checks of one walk. */
export class Report {
  passed = 0;
  failed = 0;

  /**
   * Runs one check. A check fails by throwing; the walk goes on.
   * @template T
   * @param {string} claim
   * @param {() => Promise<T>} check
   * @returns {Promise<T | undefined>}
   */
  async check(claim, check) {
    try {
      const result = await check();
      this.passed++;
      console.log(`ok    ${claim}`);
      return result;
    } catch (error) {
      this.failed++;
      console.log(`FAIL  ${claim}\n      ${String(error?.message ?? error).replaceAll('\n', '\n      ')}`);
      return undefined;
    }
  }

  /** Prints the sum. @returns {number} the exit code */
  end() {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0 ? 0 : 1;
  }
}

/** Fails the check unless the claim holds. @param {unknown} holds @param {string} claim */
export function must(holds, claim) {
  if (!holds) throw new Error(claim);
}

/**
 * Asks again until there is an answer, for a bounded time.
 * @template T
 * @param {string} what what is waited for
 * @param {() => Promise<T | undefined | null | false>} ask
 * @param {number} [seconds]
 * @returns {Promise<T>}
 */
export async function until(what, ask, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${seconds} s in vain for ${what}`);
    await new Promise((resume) => setTimeout(resume, 200));
  }
}
