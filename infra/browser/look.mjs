// Looks at a page as it stands: on a telephone and on a desk, by day and by night, and as assistive technology does.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { must } from './report.mjs';

const WIDTHS = [360, 1280];
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
      await this.report.check(`${name} is accessible at ${width} px`, () => accessible(page));
    }
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

/** @param {import('playwright-core').Page} page */
async function accessible(page) {
  await page.evaluate(axe.source); // through the debugger, which the page's policy does not bind
  const results = await page.evaluate(() => globalThis.axe.run(document, { rules: { 'target-size': { enabled: true } } }));
  const bad = results.violations.filter((violation) => SERIOUS.has(violation.impact));
  must(bad.length === 0, bad.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`).join('\n'));
}
