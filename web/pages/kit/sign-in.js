// Signs staff in by OpenID Connect (authorization code with PKCE) and calls the API in their name.

import { call } from './api.js';
import { isOwnPath } from './own-path.js';
import { to } from './say.js';

/** @typedef {{access: string, refresh: string, name: string, until: number}} Tokens */

const TOKENS = 'staff tokens';
const PENDING = 'staff sign-in';

/** How long another tab may take to answer. */
const ANSWER_WITHIN = 250;

/** One sign-in for all tabs: they give each other the tokens, which so lie nowhere but in the tabs themselves. */
const TABS = new BroadcastChannel('staff sign-in');
TABS.addEventListener('message', ({ data }) => {
  switch (data.kind) {
    case 'asked':
      if (tokens()) TABS.postMessage({ kind: 'given', tokens: tokens() });
      break;
    case 'given':
      sessionStorage.setItem(TOKENS, JSON.stringify(data.tokens));
      break;
    case 'ended':
      if (!tokens()) return;
      sessionStorage.removeItem(TOKENS);
      location.reload();
      break;
    default:
  }
});

/** Takes over the sign-in of another tab, if there is one and none here. */
export async function joinSignIn() {
  if (tokens()) return;
  TABS.postMessage({ kind: 'asked' });
  for (let waited = 0; waited < ANSWER_WITHIN && !tokens(); waited += 10) {
    await new Promise((resolve) => { setTimeout(resolve, 10); });
  }
}

/** Whether someone is signed in. */
export function signedIn() {
  return tokens() !== null;
}

/** How whoever is signed in is called: by name, else by address; empty where the sign-in pages say neither. */
export function ownName() {
  return tokens()?.name ?? '';
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
  return claimsOf(tokens()?.access ?? '');
}

/** What a token says; it is only shown, and looked at by the server. @param {string} token @returns {Record<string, any>} */
function claimsOf(token) {
  const payload = token.split('.')[1] ?? '';
  if (!payload) return {};
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
  return JSON.parse(new TextDecoder().decode(bytes));
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
  if (got && pending.back !== location.pathname && isOwnPath(pending.back)) {
    location.replace(pending.back);
    await new Promise(() => {}); // this page ends here: it asks for nothing that the person may not see
  }
  return got ? 'done' : 'failed';
}

/** Forgets the tokens and ends the session of the sign-in pages too. */
export async function signOut() {
  sessionStorage.removeItem(TOKENS);
  TABS.postMessage({ kind: 'ended' });
  const settings = await readSettings();
  location.assign(settings
    ? `${settings.logout}?${new URLSearchParams({ client_id: settings.clientId, logout_uri: redirectUri() })}`
    : to('/staff'));
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

/** @param {{access_token: string, refresh_token?: string, id_token?: string, expires_in: number}} answer */
function keep(answer) {
  const { name, email } = claimsOf(answer.id_token ?? '');
  sessionStorage.setItem(TOKENS, JSON.stringify({
    access: answer.access_token,
    refresh: answer.refresh_token ?? tokens()?.refresh ?? '',
    name: name ?? email ?? tokens()?.name ?? '',
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
