// Calls the portal's API and says what came of it: an answer, a problem, or no answer at all.

import { language, say } from './say.js';

/**
 * @typedef {{pointer: string, code: string, detail: string}} FieldError
 * @typedef {{kind: string, status: number, detail: string, instance?: string, errors: FieldError[], wait?: number,
 *   body?: any}} Problem wait: for how many seconds to ask nothing more; body: the whole problem
 * @typedef {{ok: true, body: any, etag: string}} Answer
 * @typedef {{ok: false, problem: Problem}} Refusal
 */

/** A problem's kind when no answer came: nobody knows whether the request arrived. */
export const UNREACHABLE = 'unreachable';

/**
 * Sends a request.
 * @param {string} method
 * @param {string} path
 * @param {{body?: unknown, key?: string, etag?: string, authorization?: string, accept?: string, exact?: boolean}} [options]
 *   exact: the body of an answer is wanted as the bytes that were sent
 * @returns {Promise<Answer | Refusal>}
 */
export async function call(method, path, { body, key, etag, authorization, accept = 'application/json', exact = false } = {}) {
  /** @type {Record<string, string>} */
  const headers = { Accept: `${accept}, application/problem+json`, 'Accept-Language': language };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (key) headers['Idempotency-Key'] = key;
  if (etag) headers['If-Match'] = etag;
  if (authorization) headers.Authorization = authorization;
  try {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const response = await fetch(path, { method, headers, body: payload, cache: 'no-store' });
    return response.ok ? await answerOf(response, exact) : { ok: false, problem: await problemOf(response) };
  } catch {
    return { ok: false, problem: { kind: UNREACHABLE, status: 0, detail: '', errors: [] } };
  }
}

/**
 * The body is a value if it is JSON, and text if it is not.
 * @param {Response} response
 * @param {boolean} exact
 * @returns {Promise<Answer>}
 */
async function answerOf(response, exact) {
  const json = (response.headers.get('Content-Type') ?? '').startsWith('application/json');
  const body = exact ? await response.arrayBuffer() : await (json ? response.json() : response.text());
  return { ok: true, body, etag: response.headers.get('ETag') ?? '' };
}

/** @param {Response} response @returns {Promise<Problem>} */
async function problemOf(response) {
  const type = response.headers.get('Content-Type') ?? '';
  if (!type.startsWith('application/problem+json')) {
    return { kind: kindOfStatus(response.status), status: response.status, detail: '', errors: [], wait: waitOf(response) };
  }
  const body = await response.json();
  return {
    kind: String(body.type).replace('/problems#', ''),
    status: response.status,
    detail: body.detail ?? '',
    instance: body.instance,
    errors: body.errors ?? [],
    wait: waitOf(response),
    body,
  };
}

/** @param {Response} response */
function waitOf(response) {
  const seconds = Number(response.headers.get('Retry-After') ?? '');
  return seconds > 0 ? seconds : undefined;
}

/** What the HTTP API itself refuses carries a status only. @param {number} status */
function kindOfStatus(status) {
  switch (status) {
    case 401: return 'unauthorized';
    case 403: return 'not-allowed';
    case 404: return 'not-found';
    case 413: return 'body-too-large';
    case 429: return 'too-many-requests';
    default: return 'unexpected';
  }
}

/**
 * What to tell the person for whom something could not be read.
 * @param {Problem} problem
 * @returns {string}
 */
export function explainReading(problem) {
  switch (problem.kind) {
    case UNREACHABLE:
      return say('The portal could not be reached. Check your connection, then load this page again.', 'Das Portal ist nicht erreichbar. Prüfen Sie Ihre Verbindung, dann laden Sie diese Seite neu.');
    case 'too-many-requests':
      return say('There were too many requests just now. Wait a minute, then load this page again.', 'Gerade waren es zu viele Anfragen. Warten Sie eine Minute, dann laden Sie diese Seite neu.');
    case 'unexpected':
      return say('Something failed on our side. Load this page again in a minute.', 'Bei uns ist etwas fehlgeschlagen. Laden Sie diese Seite in einer Minute neu.');
    default:
      return explain(problem);
  }
}

/**
 * What to tell the person whose request was refused.
 * @param {Problem} problem
 * @returns {string}
 */
export function explain(problem) {
  switch (problem.kind) {
    case UNREACHABLE:
      return say('The portal could not be reached. What you wrote is kept on this page. Check your connection, then send it again: it will not be recorded twice.', 'Das Portal ist nicht erreichbar. Was Sie geschrieben haben, bleibt auf dieser Seite. Prüfen Sie Ihre Verbindung, dann senden Sie noch einmal: Es wird nicht doppelt festgehalten.');
    case 'too-many-requests':
      return say(`There were too many requests just now. What you wrote is kept on this page. Wait ${minutes(problem.wait)}, then send it again.`, `Gerade waren es zu viele Anfragen. Was Sie geschrieben haben, bleibt auf dieser Seite. Warten Sie ${minutes(problem.wait)}, dann senden Sie noch einmal.`);
    case 'unexpected':
      return say(`Something failed on our side. What you wrote is kept on this page. Send it again in a minute: it will not be recorded twice.${problem.instance ? ` If it fails again, tell us this number: ${problem.instance}` : ''}`, `Bei uns ist etwas fehlgeschlagen. Was Sie geschrieben haben, bleibt auf dieser Seite. Senden Sie in einer Minute noch einmal: Es wird nicht doppelt festgehalten.${problem.instance ? ` Schlägt es wieder fehl, nennen Sie uns diese Nummer: ${problem.instance}` : ''}`);
    case 'not-found':
      return say('There is nothing under this number or reference. Check it.', 'Unter dieser Nummer ist nichts. Bitte prüfen Sie sie.');
    case 'not-allowed':
      return say('You are signed in, but your role does not allow this.', 'Sie sind angemeldet, aber Ihre Rolle erlaubt das nicht.');
    default:
      return problem.detail || say('This was refused.', 'Das wurde abgewiesen.');
  }
}

/** @param {number | undefined} seconds */
function minutes(seconds = 60) {
  return seconds > 60 ? say(`${Math.ceil(seconds / 60)} minutes`, `${Math.ceil(seconds / 60)} Minuten`) : say('a minute', 'eine Minute');
}
