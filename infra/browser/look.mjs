// Looks at a page as it stands: on a telephone and on a desk, by day and by night, and as assistive technology does.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { chartsAgree } from './charts.mjs';
import { budgetOf, loadOf } from './load.mjs';
import { must } from './report.mjs';

const DESK = 1280;
const WIDTHS = [360, DESK];
const HIGHEST = 2400;

// Staff pages may be higher for now: their lists and forms stand below one another until they are redesigned. Each is
// named, so that a new one is not exempt by chance, and goes from here when it has been redesigned.
// The API's description is a reference that its tool makes: it is searched, not read from top to bottom.
const EXEMPT_FROM_HEIGHT = new Set([
  'api-description',
  'staff-cases',
  'staff-campaign',
  'staff-campaigns',
  'staff-case',
  'staff-checklists',
  'staff-invoice',
  'staff-invoices',
  'staff-tariffs',
]);
// CloudFront compresses it to a tenth, as BudgetTest counts it; the embedded run does not.
const IS_REFERENCE = new Set(['api-description']);
const SERIOUS = new Set(['serious', 'critical']);

/** Where the pictures go and who counts. */
export class Look {
  /** @type {Set<string>} */
  #seen = new Set();

  /**
   * @param {import('./report.mjs').Report} report
   * @param {string} folder
   */
  constructor(report, folder) {
    this.report = report;
    this.folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /**
   * Checks the page at every width and keeps a picture of each.
   * @param {import('playwright-core').Page} page
   * @param {string} name
   * @param {{dark?: boolean}} [options] dark: also by night; another language needs it no second time
   */
  async at(page, name, { dark = true } = {}) {
    must(!this.#seen.has(name), `two pictures are called ${name}`);
    this.#seen.add(name);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.screenshot({ path: join(this.folder, `${name}-${width}.png`), fullPage: true, timeout: 90_000 });
      await this.report.check(`${name} fits ${width} px`, () => fits(page));
      if (width === DESK && !EXEMPT_FROM_HEIGHT.has(nameOf(page.url()))) {
        await this.report.check(`${name} is at most ${HIGHEST} px high`, () => low(page));
      }
      await this.report.check(`${name} is accessible at ${width} px`, () => accessible(page));
    }
    const load = loadOf(page);
    if (load && !IS_REFERENCE.has(nameOf(page.url()))) await this.report.check(`${name} takes no more than it may`, () => load.keepsTo(budgetOf(nameOf(page.url()))));
    if (await page.locator('.chart').count() && !await page.locator('dialog[open]').count()) await this.report.check(`${name} says the same in pictures, tables and files`, () => chartsAgree(page));
    if (!dark) return;
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    await this.report.check(`${name} is accessible in the dark`, () => accessible(page));
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: null });
  }
}

/** @param {import('playwright-core').Page} page */
async function fits(page) {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  must(over <= 0, `the page is ${over} px too wide`);
}

/**
 * What the page is called in its address, in any language.
 * @param {string} url
 */
function nameOf(url) {
  return new URL(url).pathname.replace(/^.*\//, '').replace(/\.html$/, '');
}

/** What is wrong stands beside each field, on whatever form was sent. @param {import('playwright-core').Page} page */
async function low(page) {
  if (await page.locator('.error-summary').filter({ visible: true }).count()) return;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  must(height <= HIGHEST, `the page is ${height} px high`);
}

/** @param {import('playwright-core').Page} page */
async function accessible(page) {
  await page.evaluate(axe.source); // through the debugger, which the page's policy does not bind
  const results = await page.evaluate(() => globalThis.axe.run(document, { rules: { 'target-size': { enabled: true } } }));
  const bad = results.violations.filter((violation) => SERIOUS.has(violation.impact));
  must(bad.length === 0, bad.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`).join('\n'));
}
