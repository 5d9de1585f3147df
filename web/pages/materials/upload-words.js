// Says how far an upload is.

import { duration, size } from '../kit/bytes.js';
import { say } from '../kit/say.js';

/** @typedef {import('./upload.js').Upload} Upload */

/** What an upload does, in a word or two. @param {Upload} upload */
export function phaseWords({ phase, digests, file }) {
  switch (phase) {
    case 'hashing': return say('Being read', 'Wird gelesen');
    case 'sending': return digests.hashed < file.size ? say('Being read and sent', 'Wird gelesen und gesendet') : say('Being sent', 'Wird gesendet');
    case 'waiting': return navigator.onLine ? say('Trying again', 'Neuer Versuch') : say('No connection', 'Keine Verbindung');
    case 'paused': return say('Paused', 'Angehalten');
    case 'stuck': return say('Stopped', 'Unterbrochen');
    case 'stored': return say('Being checked', 'In Prüfung');
  }
}

/** What there is to say about it beyond its numbers. @param {Upload} upload */
export function phaseSentence({ phase, why }) {
  switch (phase) {
    case 'waiting': return navigator.onLine
      ? say('The connection failed. It is tried again, and goes on by itself.', 'Die Verbindung ist gescheitert. Es wird neu versucht und geht von selbst weiter.')
      : say('The connection is lost. It goes on by itself when the connection is back.', 'Die Verbindung ist weg. Es geht von selbst weiter, wenn sie wieder da ist.');
    case 'stuck': return why;
    default: return '';
  }
}

/** The numbers, for those who look; they are not read out. @param {Upload} upload */
export function numbers({ phase, digests, file, progress }) {
  const words = [];
  if (digests.hashed < file.size) words.push(say(`Read: ${percent(digests.hashed, file.size)}`, `Gelesen: ${percent(digests.hashed, file.size)}`));
  words.push(say(`Sent: ${size(progress.sent)} of ${size(file.size)} (${percent(progress.sent, file.size)})`, `Gesendet: ${size(progress.sent)} von ${size(file.size)} (${percent(progress.sent, file.size)})`));
  if (phase === 'sending' && progress.rate > 0) words.push(say(`${size(progress.rate)} a second`, `${size(progress.rate)} je Sekunde`));
  if (phase === 'sending' && progress.left !== undefined) words.push(say(`${duration(progress.left)} left`, `noch ${duration(progress.left)}`));
  return words.join(' · ');
}

/** What is told to a screen reader when a phase begins; empty for what is no news. @param {Upload} upload */
export function news(upload) {
  const { phase, before, file } = upload;
  switch (phase) {
    case 'sending': return before === 'waiting' ? say(`${file.name} goes on.`, `${file.name} geht weiter.`) : '';
    case 'waiting':
    case 'stuck': return `${file.name}: ${phaseSentence(upload)}`;
    case 'paused': return say(`${file.name} is paused.`, `${file.name} ist angehalten.`);
    case 'stored': return say(`${file.name} is sent. It is being checked.`, `${file.name} ist gesendet und wird geprüft.`);
    default: return '';
  }
}

/** @param {number} part @param {number} whole */
function percent(part, whole) {
  return `${Math.floor((100 * part) / whole)} %`;
}
