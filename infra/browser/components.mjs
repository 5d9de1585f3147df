// The part of the walk that is about the kit: the page that shows each of its components.

import { chartsAgree } from './charts.mjs';
import { loadOf } from './load.mjs';
import { textOf } from './people.mjs';
import { must } from './report.mjs';

/** @typedef {import('./walk.mjs').Walk} Walk */

/** @param {Walk} walk */
export async function walkComponents({ base, report, look, open }) {
  const page = await open();
  await page.goto(`${base}/components`, { waitUntil: 'networkidle' });
  await report.check('a table that says something else than its picture is found', async () => {
    await page.locator('#enquiries tbody data').nth(1).evaluate((data) => data.setAttribute('value', '99'));
    must(await rejected(chartsAgree(page)), 'nobody has seen it');
    await page.reload({ waitUntil: 'networkidle' });
    await chartsAgree(page);
  });
  await report.check('a page that takes too much is found', async () => {
    must(await rejected(loadOf(page)?.keepsTo({ requests: 3, bytes: 1_000_000 })), 'nobody has counted its requests');
    must(await rejected(loadOf(page)?.keepsTo({ requests: 100, bytes: 60_000 })), 'nobody has counted its bytes');
  });
  await report.check('a time names the zone of the settings', async () => {
    const shown = async (/** @type {string} */ zone) => {
      await page.route('**/components', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace(/data-zone="[^"]*"/, `data-zone="${zone}"`) });
      });
      await page.goto(`${base}/components`, { waitUntil: 'networkidle' });
      await page.unroute('**/components');
      return textOf(page.locator('#a-time'));
    };
    must(await shown('Europe/Vienna') === '27 Nov 2026, 10:30 CET', 'Vienna has another time');
    must(await shown('Asia/Tokyo') === '27 Nov 2026, 18:30 GMT+9', 'a script knows better than the settings');
  });
  await report.check('a field says what it understands of an amount', async () => {
    await page.getByRole('button', { name: /Record a payment/ }).click();
    for (const [typed, understood] of [['0,85', '= EUR 0.85'], ['4.900,00', '= EUR 4,900.00'], ['4.900', '= EUR 4,900.00'], ['4.9.0', '']]) {
      await page.getByLabel('Amount, gross').fill(typed);
      must(await textOf(page.locator('#amount-understood')) === understood, `${typed} is not ${understood}`);
    }
    await page.getByLabel('Day on which it arrived').focus();
    must((await textOf(page.locator('#amount-understood'))).startsWith('This is no number'), 'nobody says that it is none');
  });
  await look.at(page, 'components-sheet');
  await report.check('a sheet that is closed keeps what was typed, and gives the focus back', async () => {
    await page.keyboard.press('Escape');
    must(await page.evaluate(() => document.activeElement?.getAttribute('data-opens')) === 'payment', 'the focus is elsewhere');
    must(await page.locator('#amount').inputValue() === '4.9.0', 'the text is gone');
  });
  await report.check('a notice is gone when somebody goes elsewhere', async () => {
    await page.getByRole('button', { name: 'Show a notice' }).click();
    await page.getByText('The payment is recorded.').waitFor();
    await page.getByRole('link', { name: 'Overdue' }).click();
    must(await page.locator('#status').innerText() === '', 'it is still there');
  });
  await page.context().close();
}

/** @param {Promise<unknown> | undefined} promise */
async function rejected(promise) {
  return promise?.then(() => false, () => true);
}
