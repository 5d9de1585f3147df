// Looks at every mail that the portal writes, with sample data, as narrow telephones and desks show it, by day and by
// night: node mails.mjs BASE [PICTURES]

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from './browser.mjs';
import { must, Report } from './report.mjs';

const base = (process.argv[2] ?? 'http://localhost:8080').replace(/\/$/, '');
const folder = process.argv[3] ?? 'target/pictures/mails';
const WIDTHS = [320, 600];

mkdirSync(folder, { recursive: true });
const report = new Report();
const browser = await startBrowser();
try {
  /** @type {{id: string, language: string}[]} */
  const samples = await (await fetch(`${base}/_local/letters`, { headers: { accept: 'application/json' } })).json();
  must(samples.length > 50, `only ${samples.length} mails`);
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const page = await (await browser.newContext({ colorScheme })).newPage();
    for (const { id } of samples) {
      await page.goto(`${base}/_local/letters/${id}/html`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 640 });
        await page.screenshot({ path: join(folder, `${id}-${width}${colorScheme === 'dark' ? '-dark' : ''}.png`), fullPage: true });
        await report.check(`${id} fits ${width} px (${colorScheme})`, async () => {
          const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          must(over <= 0, `the mail is ${over} px too wide`);
        });
      }
      await report.check(`${id} has one button at most`, async () => {
        const buttons = await page.locator('a').evaluateAll((links) =>
          links.filter((link) => getComputedStyle(link).backgroundColor !== 'rgba(0, 0, 0, 0)').length);
        must(buttons <= 1, `it has ${buttons}`);
      });
    }
  }
} catch (error) {
  await report.check('all mails are seen', () => Promise.reject(error));
} finally {
  await browser.close();
}
process.exitCode = report.end();
