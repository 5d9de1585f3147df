// The mails that the running portal has sent, as its mailbox page tells them to programs.

import { until } from './report.mjs';

/** The six digits by which a case's contact confirms, in either language. */
export const CONFIRMATION = /(?:Confirmation code|Bestätigungscode)\D{0,10}(\d{6})/;

/** @typedef {{id: string, to: string[], subject: string, sentAt: string}} Line */
/** @typedef {{subject: string, text: string, html: string}} Mail */

/** What came in, one address at a time and each mail once. */
export class Mailbox {
  #base;
  #read = new Set();

  /** @param {string} base */
  constructor(base) {
    this.#base = base;
  }

  /**
   * Waits for the next mail to an address whose text has this pattern.
   * @param {string} address
   * @param {RegExp} pattern
   * @returns {Promise<{mail: Mail, match: RegExpMatchArray}>}
   */
  next(address, pattern) {
    return until(`a mail to ${address} with ${pattern}`, () => this.#find(address, pattern));
  }

  /**
   * Waits until as many mails have come as a case has brought that stands so, and takes the newest with this pattern.
   * @param {string} address
   * @param {RegExp} pattern
   * @param {string} given
   * @returns {Promise<{mail: Mail, match: RegExpMatchArray}>}
   */
  last(address, pattern, given) {
    const count = { enquired: 1, asked: 2, eligible: 2, ordered: 4 }[given] ?? 1;
    return until(`${count} mails to ${address}, one with ${pattern}`, async () => {
      const lines = await this.all(address);
      if (lines.length < count) return undefined;
      for (const line of lines) {
        const mail = /** @type {Mail} */ (await this.#get(`/_local/mails/${line.id}`));
        const match = mail.text.match(pattern);
        if (match) return { mail, match };
      }
      return undefined;
    });
  }

  /**
   * Every mail to an address so far.
   * @param {string} address
   */
  async all(address) {
    const lines = /** @type {Line[]} */ ([]);
    let page;
    do {
      page = /** @type {Line[]} */ (await this.#get(`/_local/mails?before=${lines.at(-1)?.id ?? ''}`));
      lines.push(...page);
    } while (page.length);
    return lines.filter((line) => line.to.some((to) => to.includes(address)));
  }

  /** @param {string} address @param {RegExp} pattern */
  async #find(address, pattern) {
    for (const line of (await this.all(address)).reverse()) {
      if (this.#read.has(line.id)) continue;
      const mail = /** @type {Mail} */ (await this.#get(`/_local/mails/${line.id}`));
      const match = mail.text.match(pattern);
      if (!match) continue;
      this.#read.add(line.id);
      return { mail, match };
    }
    return undefined;
  }

  /** @param {string} path @returns {Promise<any>} */
  async #get(path) {
    const response = await fetch(this.#base + path, { headers: { Accept: 'application/json' } });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.json();
  }
}
