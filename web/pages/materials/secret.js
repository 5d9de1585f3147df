// Invitation codes: 26 characters of Crockford's base 32 that people can read out and type.

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 26;

/** What somebody typed: spaces and hyphens are skipped, case and look-alikes forgiven. @param {string} typed */
export function plainCode(typed) {
  return typed.replaceAll(/[\s\-‐-―]|%20/g, '').toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

/** @param {string} code */
export function hasForm(code) {
  return code.length === LENGTH && [...code].every((character) => ALPHABET.includes(character));
}

/** The characters in groups of five. @param {string} code */
export function groupedCode(code) {
  return code.replaceAll(/(.{5})(?=.)/g, '$1-');
}
