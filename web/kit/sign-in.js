// Signs staff in by OpenID Connect (authorization code with PKCE) and calls the API in their name.

import { call } from './api.js';
import { isOwnPath } from './own-path.js';

/** @typedef {{access: string, refresh: string, until: number}} Tokens */

const TOKENS = 'staff tokens';
const PENDING = 'staff sign-in';

/** Whether someone is signed in. */
export function signedIn() {
  return tokens() !== null;
}

/** The account id of whoever is signed in; empty if nobody is. */
export function ownSubject() {
  return claims().sub ?? '';
}

/** The roles of whoever is signed in. What they may do is decided by the server, not here. @returns {string[]} */
export function ownRoles() {
  return claims()['cognito:groups'] ?? [];
}

function claims() {
  const payload = tokens()?.access.split('.')[1] ?? '';
  return payload ? JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) : {};
}

/**
 * Goes to the sign-in pages; afterwards the person is back where they were.
 * @returns {Promise<boolean>} false if the portal could not be reached
 */
export async function signIn() {
  const settings = await readSettings();
  if (!settings) return false;
  const verifier = randomText();
  const state = randomText();
  const back = location.pathname + location.search;
  sessionStorage.setItem(PENDING, JSON.stringify({ verifier, state, back }));
  location.assign(`${settings.authorize}?${new URLSearchParams({
    response_type: 'code',
    client_id: settings.clientId,
    redirect_uri: redirectUri(),
    scope: settings.scope,
    state,
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
  })}`);
  return true;
}

/**
 * Ends a sign-in that the sign-in pages have sent back here.
 * @returns {Promise<'none' | 'done' | 'failed'>} none: this is no way back from there
 */
export async function completeSignIn() {
  const query = new URLSearchParams(location.search);
  if (!query.has('state') || !(query.has('code') || query.has('error'))) return 'none';
  const pending = JSON.parse(sessionStorage.getItem(PENDING) ?? 'null');
  sessionStorage.removeItem(PENDING);
  history.replaceState(null, '', '/staff');
  const settings = await readSettings();
  const code = query.get('code');
  if (!settings || !code || query.get('state') !== pending?.state) return 'failed';
  const got = await askForTokens(settings, {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri(),
    code_verifier: pending.verifier,
  });
  if (got && pending.back !== '/staff' && isOwnPath(pending.back)) {
    location.replace(pending.back);
    await new Promise(() => {}); // this page ends here: it asks for nothing that the person may not see
  }
  return got ? 'done' : 'failed';
}

/** Forgets the tokens and ends the session of the sign-in pages too. */
export async function signOut() {
  sessionStorage.removeItem(TOKENS);
  const settings = await readSettings();
  location.assign(settings
    ? `${settings.logout}?${new URLSearchParams({ client_id: settings.clientId, logout_uri: redirectUri() })}`
    : '/staff');
}

/**
 * Calls the API as the person signed in. A token that has run out is renewed once.
 * @param {string} method
 * @param {string} path
 * @param {{body?: unknown, key?: string, etag?: string, accept?: string, exact?: boolean}} [options]
 */
export async function callAsStaff(method, path, options = {}) {
  if ((tokens()?.until ?? 0) < Date.now()) await renew();
  let result = await call(method, path, { ...options, authorization: bearer() });
  if (!result.ok && result.problem.status === 401 && await renew()) {
    result = await call(method, path, { ...options, authorization: bearer() });
  }
  if (!result.ok && result.problem.status === 401) sessionStorage.removeItem(TOKENS);
  return result;
}

function bearer() {
  const access = tokens()?.access;
  return access ? `Bearer ${access}` : '';
}

async function renew() {
  const refresh = tokens()?.refresh;
  const settings = refresh ? await readSettings() : null;
  return settings && refresh ? askForTokens(settings, { grant_type: 'refresh_token', refresh_token: refresh }) : false;
}

/**
 * @param {{token: string, clientId: string}} settings
 * @param {Record<string, string>} grant
 * @returns {Promise<boolean>}
 */
async function askForTokens(settings, grant) {
  try {
    const response = await fetch(settings.token, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ client_id: settings.clientId, ...grant }),
    });
    if (!response.ok) return false;
    keep(await response.json());
    return true;
  } catch {
    return false;
  }
}

/** @param {{access_token: string, refresh_token?: string, expires_in: number}} answer */
function keep(answer) {
  sessionStorage.setItem(TOKENS, JSON.stringify({
    access: answer.access_token,
    refresh: answer.refresh_token ?? tokens()?.refresh ?? '',
    until: Date.now() + (answer.expires_in - 30) * 1000,
  }));
}

/** @returns {Tokens | null} */
function tokens() {
  return JSON.parse(sessionStorage.getItem(TOKENS) ?? 'null');
}

/** @returns {Promise<{authorize: string, token: string, logout: string, clientId: string, scope: string} | null>} */
async function readSettings() {
  const result = await call('GET', '/api/sign-in');
  return result.ok ? result.body : null;
}

function redirectUri() {
  return `${location.origin}/staff`;
}

function randomText() {
  return base64Url(crypto.getRandomValues(new Uint8Array(32)));
}

/** @param {string} verifier */
async function challengeOf(verifier) {
  return base64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

/** @param {Uint8Array} bytes */
function base64Url(bytes) {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
