// Says how far an upload is.

import { duration, size } from '../kit/bytes.js';

/** @typedef {import('./upload.js').Upload} Upload */

/** What an upload does, in a word or two. @param {Upload} upload */
export function phaseWords({ phase, digests, file }) {
  switch (phase) {
    case 'hashing': return 'Being read';
    case 'sending': return digests.hashed < file.size ? 'Being read and sent' : 'Being sent';
    case 'waiting': return navigator.onLine ? 'Trying again' : 'No connection';
    case 'paused': return 'Paused';
    case 'stuck': return 'Stopped';
    case 'stored': return 'Being checked';
  }
}

/** What there is to say about it beyond its numbers. @param {Upload} upload */
export function phaseSentence({ phase, why }) {
  switch (phase) {
    case 'waiting': return navigator.onLine
      ? 'The connection failed. It is tried again, and goes on by itself.'
      : 'The connection is lost. It goes on by itself when the connection is back.';
    case 'stuck': return why;
    default: return '';
  }
}

/** The numbers, for those who look; they are not read out. @param {Upload} upload */
export function numbers({ phase, digests, file, progress }) {
  const words = [];
  if (digests.hashed < file.size) words.push(`Read: ${percent(digests.hashed, file.size)}`);
  words.push(`Sent: ${size(progress.sent)} of ${size(file.size)} (${percent(progress.sent, file.size)})`);
  if (phase === 'sending' && progress.rate > 0) words.push(`${size(progress.rate)} a second`);
  if (phase === 'sending' && progress.left !== undefined) words.push(`${duration(progress.left)} left`);
  return words.join(' · ');
}

/** What is told to a screen reader when a phase begins; empty for what is no news. @param {Upload} upload */
export function news(upload) {
  const { phase, before, file } = upload;
  switch (phase) {
    case 'sending': return before === 'waiting' ? `${file.name} goes on.` : '';
    case 'waiting':
    case 'stuck': return `${file.name}: ${phaseSentence(upload)}`;
    case 'paused': return `${file.name} is paused.`;
    case 'stored': return `${file.name} is sent. It is being checked.`;
    default: return '';
  }
}

/** @param {number} part @param {number} whole */
function percent(part, whole) {
  return `${Math.floor((100 * part) / whole)} %`;
}
