// Waits for the network to come back, and between attempts ever longer.

const LONGEST = 30_000;

/**
 * Waits a moment after a failed attempt: longer after each, but no longer than until the network is back.
 * @param {number} failures how many attempts have failed so far
 * @param {AbortSignal} signal
 * @param {number} [least] in milliseconds
 * @returns {Promise<void>}
 */
export function patience(failures, signal, least = 0) {
  const wait = Math.max(least, Math.min(LONGEST, 500 * 2 ** failures) * (0.75 + Math.random() / 2));
  return new Promise((resolve, reject) => {
    const timer = navigator.onLine ? setTimeout(goOn, wait) : undefined;
    addEventListener('online', goOn);
    signal.addEventListener('abort', giveUp);
    if (signal.aborted) giveUp();

    function goOn() {
      clear();
      resolve();
    }
    function giveUp() {
      clear();
      reject(signal.reason);
    }
    function clear() {
      clearTimeout(timer);
      removeEventListener('online', goOn);
      signal.removeEventListener('abort', giveUp);
    }
  });
}
