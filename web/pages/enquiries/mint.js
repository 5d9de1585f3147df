// Mints the secret of a link in the page, so that the portal only ever learns its digest.

import { sha256 } from '../kit/digest.js';

/** Crockford's base 32: as many as a byte has room for eight times, so that each is as likely. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 26;

/** @returns {Promise<{secret: string, hash: string}>} */
export async function mint() {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  const secret = Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return { secret, hash: await sha256(secret) };
}
