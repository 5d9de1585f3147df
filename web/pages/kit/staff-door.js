// The way into every page for staff, and out of it: the menu, signing in and out, and what to say to whoever is refused.

import { byId, make } from './dom.js';
import { tell } from './notice.js';
import { say } from './say.js';
import { joinSignIn, signedIn, signIn, signOut } from './sign-in.js';
import { showMenu } from './staff-menu.js';

/**
 * Opens a page for whoever is signed in, and asks anyone else to sign in.
 * @param {() => unknown} open
 * @param {string} why for example "Sign in to open the case."
 */
export async function enter(open, why) {
  byId('sign-out').addEventListener('click', signOut);
  await joinSignIn();
  byId('sign-out-item').hidden = !signedIn();
  showMenu();
  if (signedIn()) open();
  else askToSignIn(why);
}

/**
 * Says why something was refused. Whoever's sign-in has ended can sign in again and comes back here.
 * @param {import('./api.js').Problem} problem
 * @param {(problem: import('./api.js').Problem) => string} words
 */
export function refuse(problem, words) {
  if (problem.status === 401) askToSignIn(say('Your sign-in has ended. What you wrote is kept.', 'Ihre Anmeldung ist abgelaufen. Was Sie geschrieben haben, bleibt.'));
  else tell(words(problem), 'bad');
}

/** @param {string} why */
function askToSignIn(why) {
  byId('sign-out-item').hidden = true;
  byId('staff-menu').hidden = true;
  const button = make('button', { type: 'button' }, say('Sign in', 'Anmelden'));
  button.addEventListener('click', signIn);
  tell(why, 'wait', button);
}
