// The API of a submission, as the holder of its link calls it.

import { call } from '../kit/api.js';

/**
 * @typedef {{id: string, title: string, hint: string, required: boolean, files: number}} Item
 * @typedef {{mostFiles: number, longestFile: number, longestName: number, partLength: number,
 *   types: {type: string, extensions: string[]}[]}} Limits
 * @typedef {{number: number, name: string, length: number, type: string, item: string, confidential: boolean, sha256?: string,
 *   multipart: boolean, state: 'awaited' | 'checking' | 'released' | 'rejected' | 'erased', reason?: {code: string, text: string},
 *   declaredAt: string, ranOut?: boolean}} DeclaredFile
 * @typedef {{promised: number, publishable: number, files: number, percent: number, short: boolean}} Share
 * @typedef {{version: number, sealedAt: string, sha256: string, files: number, bytes: number}} Seal
 * @typedef {{reference: string, title: string, kind: string, caseStatus: string, state: 'open' | 'sealed' | 'closed' | 'erased',
 *   mayUpload: boolean, submit: {allowed: boolean, because: string[]}, checklist: {version: number, items: Item[]},
 *   limits: Limits, files: DeclaredFile[], seals: Seal[], reopened?: {reason: string, missing: string[], at: string},
 *   share?: Share, erasure?: {on: string, requested: boolean, cancellable: boolean}}} Shown
 * @typedef {{name: string, length: number, type: string, item: string, confidential: boolean, sha256?: string}} Declaration
 * @typedef {{number: number, sha256: string, stored?: boolean}} Part
 */

const PATH = '/api/submission';

/** What the link opens. */
export class Submission {
  #link;

  /** @param {import('../kit/link.js').Link} link */
  constructor(link) {
    this.#link = link;
  }

  read() {
    return this.#call('GET', '');
  }

  /** @param {Declaration} body @param {string} key */
  declare(body, key) {
    return this.#call('POST', '/files', { body, key });
  }

  /** Signed requests to send a small file, or parts of a large one. @param {number} number @param {Part[]} [parts] */
  sign(number, parts) {
    return this.#call('POST', `/files/${number}/uploads`, { body: parts ? { parts } : {} });
  }

  /** @param {number} number */
  parts(number) {
    return this.#call('GET', `/files/${number}/parts`);
  }

  /** @param {number} number @param {string} sha256 @param {string} key */
  complete(number, sha256, key) {
    return this.#call('POST', `/files/${number}/completion`, { body: { sha256 }, key });
  }

  /** @param {number} number */
  remove(number) {
    return this.#act(`/files/${number}/removal`);
  }

  /** @param {number} number @param {{confidential: boolean, item: string}} body */
  mark(number, body) {
    return this.#act(`/files/${number}/marking`, body);
  }

  /** @param {number} number */
  open(number) {
    return this.#act(`/files/${number}/reading`);
  }

  /** @param {string} etag @param {string} key */
  seal(etag, key) {
    return this.#call('POST', '/sealing', { body: {}, key, etag });
  }

  /** The sealed bytes. @param {number} version */
  manifest(version) {
    return this.#call('GET', `/manifests/${version}`, { exact: true });
  }

  /** @param {string} etag @param {string} key */
  requestErasure(etag, key) {
    return this.#call('POST', '/erasure', { body: {}, key, etag });
  }

  /** @param {string} etag @param {string} key */
  cancelErasure(etag, key) {
    return this.#call('POST', '/erasure/cancellation', { body: {}, key, etag });
  }

  /** @param {string} path @param {unknown} [body] */
  #act(path, body = {}) {
    return this.#call('POST', path, { body, key: crypto.randomUUID() });
  }

  /** @param {string} method @param {string} path @param {Parameters<typeof call>[2]} [options] */
  #call(method, path, options = {}) {
    return call(method, PATH + path, { ...options, authorization: this.#link.authorization() });
  }
}
