// Sends bytes by a signed request. XMLHttpRequest does it, because it tells how far it is.

/** @typedef {{url: string, method: string, headers: Record<string, string>, expires: string, part?: number}} Signed */
/** stored: it is there; refused: the request is no longer good, or was never; lost: nobody knows. @typedef {'stored' | 'refused' | 'lost'} Outcome */

/**
 * @param {Signed} request
 * @param {Blob} bytes
 * @param {AbortSignal} signal
 * @param {(sent: number) => void} progress
 * @returns {Promise<Outcome>}
 */
export function put({ url, method, headers }, bytes, signal, progress) {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    const stop = () => sending.abort();
    sending.open(method, url);
    for (const [name, value] of Object.entries(headers)) sending.setRequestHeader(name, value);
    sending.upload.addEventListener('progress', ({ loaded }) => progress(loaded));
    sending.addEventListener('abort', () => reject(signal.reason));
    sending.addEventListener('loadend', () => {
      signal.removeEventListener('abort', stop);
      resolve(outcomeOf(sending.status));
    });
    signal.throwIfAborted();
    signal.addEventListener('abort', stop);
    sending.send(bytes);
  });
}

/** What is there already is as good as sent: the digest is part of what was signed. @param {number} status @returns {Outcome} */
function outcomeOf(status) {
  if ((status >= 200 && status < 300) || status === 412) return 'stored';
  return status >= 400 && status < 500 && status !== 408 && status !== 429 ? 'refused' : 'lost';
}
