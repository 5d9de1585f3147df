// A digest on a page: shortened to read, in full to copy.

import { make } from '../kit/dom.js';

/** @param {string} sha256 in hexadecimal */
export function fingerprint(sha256) {
  if (!sha256) return '–';
  return make('details', { class: 'fingerprint' },
    make('summary', {}, make('code', {}, `${sha256.slice(0, 12)}…`)),
    make('code', {}, sha256));
}
