// The part of the walk that belongs to campaigns: the officer opens one, reads what it returns, asks what if, changes it.

import { openPage } from './browser.mjs';
import { chooseRole, fillEnquiry, sendEnquiry, textOf } from './people.mjs';
import { must, until } from './report.mjs';

/** @typedef {import('playwright-core').Page} Page */

/** What the walk of the campaigns needs of the whole walk. */
export class Campaigns {
  /**
   * @param {{browser: import('playwright-core').Browser, base: string, complaints: string[],
   *   report: import('./report.mjs').Report, look: import('./look.mjs').Look, run: string}} walk
   */
  constructor({ browser, base, complaints, report, look, run }) {
    Object.assign(this, { browser, base, complaints, report, look });
    this.code = `WALK-${run}`.toUpperCase();
  }

  async walk() {
    const officer = await this.#page(/\/api\/staff\/campaigns.* 4(09|12|22)/);
    await this.#opens(officer);
    await this.#countsAnEnquiry(officer);
    await this.#asksWhatIf(officer);
    await this.#changes(officer);
    await officer.context().close();
    await this.#refusals();
  }

  /** @param {RegExp} provoked */
  #page(provoked) {
    return openPage(this.browser, this.complaints, { provoked });
  }

  /** @param {Page} page */
  async #opens(page) {
    await this.report.check('the officer signs in on the page of campaigns', async () => {
      await page.goto(`${this.base}/staff-campaigns`);
      await chooseRole(page, 'Customer-experience officer');
      await page.locator('#campaigns, #none').and(page.locator(':visible')).first().waitFor();
    });
    await this.look.at(page, 'campaigns-list');
    await this.report.check('a campaign that is filled in badly is not opened, and every field says why', async () => {
      await page.getByLabel('Code').fill('-');
      await page.getByLabel('Quantity').fill('many');
      await page.getByLabel('Unit cost in EUR').fill('1,00,0');
      await page.getByRole('button', { name: 'Open the campaign' }).click();
      await page.getByRole('heading', { name: 'Please check' }).waitFor();
      for (const id of ['code', 'goal', 'quantity', 'unitCost', 'costOfGoods', 'plannedFirst', 'plannedLast']) {
        must(await page.locator(`#${id}-error`).isVisible(), `${id} has no text`);
      }
    });
    await this.look.at(page, 'campaigns-errors');
    await this.report.check('a campaign is opened', async () => {
      await this.#fill(page);
      await page.getByRole('button', { name: 'Open the campaign' }).click();
      await page.waitForURL(/\/staff-campaign\?code=/);
      await page.getByRole('heading', { name: this.code }).waitFor();
      must((await page.locator('#facts').innerText()).match(/EUR\s3,400\.00/), 'the total cost is not shown');
      const rows = await page.locator('#returns').innerText();
      must(rows.includes('no value: there are no orders'), 'nobody says why there is no average');
    });
    await this.look.at(page, 'campaign-opened');
    await this.report.check('a code is taken once', async () => {
      await page.getByRole('link', { name: 'All campaigns' }).click();
      await page.getByRole('link', { name: this.code }).waitFor();
      await this.#fill(page);
      await page.getByRole('button', { name: 'Open the campaign' }).click();
      await page.locator('#code-error').waitFor();
    });
    await this.look.at(page, 'campaigns-taken');
  }

  /** @param {Page} page */
  async #fill(page) {
    await page.getByLabel('Code').fill(this.code.toLowerCase());
    await page.getByLabel('Goal').fill('Be heard of by vendors <b>of</b> feedback software');
    await page.getByLabel('Quantity').fill('10.000');
    await page.getByLabel('Unit cost in EUR').fill('0,34');
    must(await textOf(page.locator('#unitCost-understood')) === '= EUR 0.34', 'the page does not say what it understood');
    await page.getByLabel('Cost of goods, %').fill('30');
    await page.getByLabel('Planned first day').fill('2027-02-01');
    await page.getByLabel('Planned last day').fill('2027-02-28');
  }

  /** @param {Page} page */
  async #countsAnEnquiry(page) {
    const visitor = await this.#page(/^$/);
    await this.report.check('an enquiry with the code, in whatever case, counts', async () => {
      await visitor.goto(`${this.base}/enquiry?campaign=${this.code.toLowerCase()}`);
      await fillEnquiry(visitor, { email: `${this.code.toLowerCase()}@example.com`, title: 'Brought by a letter' });
      await sendEnquiry(visitor);
      await page.goto(`${this.base}/staff-campaign?code=${this.code}`);
      await until('the enquiry to count', async () => {
        await page.reload();
        await page.locator('#campaign').waitFor();
        return /Enquiries\s+1\b/.test(await page.locator('#facts').innerText());
      });
    });
    await visitor.context().close();
  }

  /** @param {Page} page */
  async #asksWhatIf(page) {
    for (const [orders, contribution] of [['33', '-EUR 50.50'], ['34', 'EUR 51.00']]) {
      await this.report.check(`${orders} orders of 145 would contribute ${contribution}`, async () => {
        await page.getByLabel('Orders', { exact: true }).fill(orders);
        await page.getByLabel('Average order').fill('145.00');
        await page.locator('#if-status', { hasText: new RegExp(`contribution ${contribution.replaceAll(' ', '\\s')}, orders to break even 34`) }).waitFor();
        const row = page.locator('#returns tr', { hasText: 'Contribution' }).first();
        must(/-EUR\s3,400\.00/.test(await row.innerText()), 'the actual figure is gone');
      });
      await this.look.at(page, `campaign-what-if-${orders}`);
    }
    await this.report.check('what is no figure is not asked for', async () => {
      await page.getByLabel('Average order').fill('much');
      await page.getByText('Write plain figures').waitFor();
      must(await page.getByLabel('Average order').getAttribute('aria-invalid') === 'true', 'it is not marked');
    });
    await this.look.at(page, 'campaign-what-if-wrong');
    await this.report.check('the panel goes back to the actual figures', async () => {
      await page.getByRole('button', { name: 'Back to the actual figures' }).click();
      must(await page.getByLabel('Orders', { exact: true }).inputValue() === '0', 'the orders are not the actual ones');
      must(!(await page.locator('#returns').innerText()).includes('51.00'), 'what was assumed is still shown');
    });
  }

  /** @param {Page} page */
  async #changes(page) {
    const other = await page.context().newPage();
    await this.report.check('the officer enters the actual days', async () => {
      await page.getByLabel('Actual first day').fill('2027-02-02');
      await page.getByRole('button', { name: 'Save the changes' }).click();
      await page.getByText('The changes are saved.').waitFor();
      must((await page.locator('#facts').innerText()).includes('since 2 Feb 2027'), 'the day is not shown');
    });
    await this.report.check('a change of what has changed meanwhile is not saved, and what was written is kept', async () => {
      await page.evaluate(() => { window.name = 'first'; });
      const stored = await page.evaluate(() => JSON.stringify(sessionStorage));
      await other.goto(`${this.base}/404`);
      await other.evaluate((text) => Object.entries(JSON.parse(text)).forEach(([key, value]) => sessionStorage.setItem(key, value)), stored);
      await other.goto(page.url());
      await other.getByLabel('Goal').fill('Another goal');
      await other.getByRole('button', { name: 'Save the changes' }).click();
      await other.getByText('The changes are saved.').waitFor();
      await page.getByLabel('Unit cost in EUR').fill('0.5');
      await page.getByRole('button', { name: 'Save the changes' }).click();
      await page.getByText('Meanwhile the campaign has changed.').waitFor();
      must(await page.getByLabel('Unit cost in EUR').inputValue() === '0.5', 'what was written is gone');
    });
    await this.look.at(page, 'campaign-stale');
    await this.report.check('the second try is saved', async () => {
      await page.getByRole('button', { name: 'Save the changes' }).click();
      await page.getByText('The changes are saved.').waitFor();
      must((await page.locator('#facts').innerText()).match(/EUR\s5,000\.00/), 'the new cost is not shown');
    });
    await other.close();
  }

  async #refusals() {
    const page = await this.#page(/\/api\/staff\/campaigns.* 40[34]/);
    await this.report.check('a secretary is told that campaigns are not for that role', async () => {
      await page.goto(`${this.base}/staff-campaign?code=${this.code}`);
      await chooseRole(page, 'Secretary');
      await page.getByText('your role does not allow this').waitFor();
      must(!await page.locator('#campaign').isVisible(), 'the campaign is shown');
      await page.goto(`${this.base}/staff-campaigns`);
      await page.getByText('your role does not allow this').waitFor();
    });
    await this.look.at(page, 'campaigns-not-allowed');
    await page.context().close();
    const admin = await this.#page(/\/api\/staff\/campaigns.* 40[34]/);
    await this.report.check('the admin reads it, and a code that nobody opened is not there', async () => {
      await admin.goto(`${this.base}/staff-campaign?code=${this.code}`);
      await chooseRole(admin, 'Admin');
      await admin.getByRole('heading', { name: this.code }).waitFor();
      must(!await admin.locator('#change').isVisible(), 'who may not change it is offered to');
      await admin.goto(`${this.base}/staff-campaign?code=NOBODY`);
      await admin.getByText('There is no campaign with the code NOBODY').waitFor();
    });
    await this.look.at(admin, 'campaign-none');
    await admin.context().close();
  }
}
