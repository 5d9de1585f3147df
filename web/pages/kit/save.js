// Saves a text as a file, as if it had been downloaded. Whatever was read with a secret or a token has no address of its own.

import { make } from './dom.js';

/**
 * @param {string} name
 * @param {string} type
 * @param {string | ArrayBuffer} text
 */
export function save(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = make('a', { href: address, download: name, hidden: '' });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // after the browser has taken it
}
