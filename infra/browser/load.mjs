// What a page has loaded since it was opened, as the browser saw it, without what it then asked of the API.

import { readFileSync } from 'node:fs';
import { must } from './report.mjs';

const BUDGETS = readFileSync(new URL('../acceptance/src/test/java/portal/acceptance/site/BudgetTest.java', import.meta.url), 'utf8');
const BUDGET = /(ANYBODY|STAFF) = new Budget\((\d+), ([\d_]+)\)/g;
const NOT_MODIFIED = 304;
const ASKED = /^\/(api|_local)\//;

/** @typedef {{requests: number, bytes: number}} Budget */

/** @type {Map<string, Budget>} */
const budgets = new Map([...BUDGETS.matchAll(BUDGET)].map(([, whose, requests, bytes]) => [whose, { requests: Number(requests), bytes: Number(bytes.replaceAll('_', '')) }]));

/** @type {WeakMap<import('playwright-core').Page, Load>} */
const loads = new WeakMap();

/** What a page may take, as BudgetTest has it. @param {string} name @returns {Budget} */
export function budgetOf(name) {
  const budget = budgets.get(name.startsWith('staff') ? 'STAFF' : 'ANYBODY');
  must(budget, 'BudgetTest declares its budgets in another way');
  return /** @type {Budget} */ (budget);
}

/** Counts what the page loads from now on. @param {import('playwright-core').Page} page */
export function countLoad(page) {
  loads.set(page, new Load(page));
}

/** @param {import('playwright-core').Page} page */
export function loadOf(page) {
  return loads.get(page);
}

/** The files of one page, each with its bytes as they are stored. What the browser kept from before counts as if it came, unless it was asked for anew in vain. */
class Load {
  /** @type {Map<string, import('playwright-core').Request>} */
  #files = new Map();
  /** Those of a page that is on its way; a download begins like one and never comes. @type {Map<string, import('playwright-core').Request>} */
  #coming = new Map();

  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    page.on('request', (request) => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) this.#coming = new Map();
    });
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame() || this.#coming === this.#files) return;
      this.#files = this.#coming;
    });
    page.on('download', () => {
      this.#coming = this.#files;
    });
    page.on('requestfinished', (request) => {
      const { protocol, pathname } = new URL(request.url());
      if (!protocol.startsWith('http') || ASKED.test(pathname) || request.method() !== 'GET') return;
      (request.isNavigationRequest() ? this.#coming : this.#files).set(pathname, request);
    });
  }

  /** @param {Budget} budget */
  async keepsTo(budget) {
    const files = await Promise.all([...this.#files].map(async ([name, request]) => ({ name, size: await sizeOf(request) })));
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const largest = files.sort((one, other) => other.size - one.size).slice(0, 3).map(({ name, size }) => `${name} ${size}`).join(', ');
    must(files.length > 0, 'nothing was counted');
    must(files.length <= budget.requests && bytes <= budget.bytes, `${files.length} requests (of ${budget.requests}) and ${bytes} bytes (of ${budget.bytes}), most of them ${largest}`);
    return { requests: files.length, bytes };
  }
}

/** @param {import('playwright-core').Request} request */
async function sizeOf(request) {
  const response = await request.response();
  return !response || response.status() === NOT_MODIFIED ? 0 : (await response.body()).length;
}
