// Does something once a person has paused, and lets only the newest answer count.

const PAUSE = 350;

/**
 * Work that is done a moment after the last call. What an earlier call still waits for is dropped when a later one comes.
 * @template T
 * @param {() => Promise<T>} ask
 * @param {(answer: T) => void} then
 * @returns {() => void}
 */
export function later(ask, then) {
  let newest = 0;
  return () => {
    const mine = ++newest;
    setTimeout(async () => {
      if (mine !== newest) return;
      const answer = await ask();
      if (mine === newest) then(answer);
    }, PAUSE);
  };
}
