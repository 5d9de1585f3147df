// Names who did something, from the actor codes of the API, which hold account ids and never names.

import { say } from './say.js';
import { ownSubject } from './sign-in.js';

/**
 * @param {string} actor `visitor`, `applicant`, or `staff:` and an account id
 * @returns {string}
 */
export function actorName(actor) {
  if (!actor.startsWith('staff:')) return actor;
  const subject = actor.slice('staff:'.length);
  return subject === ownSubject() ? 'you' : say(`staff, account ${subject.slice(0, 8)}`, `Büro, Konto ${subject.slice(0, 8)}`);
}
