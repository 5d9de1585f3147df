// What the portal takes as a file, checked before anything is sent. The portal checks all of it again.

import { size } from '../kit/bytes.js';
import { say } from '../kit/say.js';

/** @typedef {import('./submission.js').Limits} Limits */

/** Characters that are not seen, or that turn the order of what is read. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

/** What systems hide or drop at either end of a name. */
const EDGE = /^[\s.]|[\s.]$/;

/**
 * What is wrong with a file.
 * @param {File} file
 * @param {Limits} limits
 * @returns {string} a sentence, empty if nothing is wrong
 */
export function wrongWith({ name, size: length }, limits) {
  if (length === 0) return say('It is empty: it has 0 bytes.', 'Sie ist leer: Sie hat 0 Bytes.');
  if (length > limits.longestFile) return say(`It is too long: it has ${size(length)}, and a file may have ${size(limits.longestFile)}.`, `Sie ist zu groß: Sie hat ${size(length)}, und eine Datei darf ${size(limits.longestFile)} haben.`);
  if (new TextEncoder().encode(name).length > limits.longestName) return say('Its name is too long. Give it a shorter one.', 'Ihr Name ist zu lang. Geben Sie ihr einen kürzeren.');
  if (HIDDEN.test(name)) return say('Its name holds characters that cannot be seen. Give it another one.', 'In ihrem Namen sind unsichtbare Zeichen. Geben Sie ihr einen anderen.');
  if (/[/\\]/.test(name)) return say('Its name holds a slash. Give it another one.', 'In ihrem Namen ist ein Schrägstrich. Geben Sie ihr einen anderen.');
  if (EDGE.test(name)) return say('Its name begins or ends with a dot or a space. Give it another one.', 'Ihr Name beginnt oder endet mit einem Punkt oder Leerzeichen. Geben Sie ihr einen anderen.');
  if (!typeOf(name, limits)) return say(`Files of this kind are not taken. It should end in one of: ${endings(limits)}.`, `Dateien dieser Art werden nicht angenommen. Sie sollte enden auf: ${endings(limits)}.`);
  return '';
}

/**
 * The type that the ending of a name stands for.
 * @param {string} name
 * @param {Limits} limits
 */
export function typeOf(name, { types }) {
  const ending = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
  return types.find(({ extensions }) => extensions.includes(ending))?.type;
}

/** Every ending that is taken. @param {Limits} limits */
export function endings({ types }) {
  return types.flatMap(({ extensions }) => extensions).map((ending) => `.${ending}`).join(', ');
}

/**
 * Whether a chosen file can be the one that was declared.
 * @param {File} chosen
 * @param {{name: string, length: number}} declared
 */
export function mayBe(chosen, { name, length }) {
  return chosen.size === length && chosen.name.normalize('NFC') === name.normalize('NFC');
}
