// The part of the walk that is about money owed: the buyer's invoice, finance's lists, tariffs and offers.

import { signIn, textOf } from './people.mjs';
import { must, until } from './report.mjs';

/** @typedef {import('./walk.mjs').Walk} Walk */
/** @typedef {import('playwright-core').Page} Page */

const INVOICE = /https?:\/\/\S+\/invoice#[A-Za-z0-9_-]+/;

/**
 * @param {Walk} walk
 * @param {{email: string}} known whose quote was accepted
 */
export async function walkInvoice({ base, report, look, open, mailbox }, { email }) {
  const page = await open({ provoked: /\/api\/invoice.* 401/ });
  await report.check('the invoice comes by mail and opens', async () => {
    const { match } = await mailbox.next(email, INVOICE);
    await page.goto(match[0]);
    await page.getByRole('heading', { name: /^Invoice \d{6}/ }).waitFor();
    must(!page.url().includes('#'), 'the secret is still in the address');
    must(/2,?250\.00/.test(await textOf(page.locator('#document'))), 'the amount is not shown');
    must(/reverse charge/i.test(await textOf(page.locator('#document'))), 'the tax note is not shown');
    must((await textOf(page.locator('#document'))).includes('Order 4711'), 'the reference is not shown');
  });
  await look.at(page, 'invoice-read');
  await report.check('the invoice is saved as a page and as data', async () => {
    for (const [button, ending] of [['HTML', '.html'], ['JSON', '.json']]) {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
      must(file.suggestedFilename().endsWith(ending), file.suggestedFilename());
    }
  });
  await report.check('printing shows the document alone', async () => {
    await page.emulateMedia({ media: 'print' });
    must(!await page.locator('.bar').isVisible(), 'the menu is printed');
    must(!await page.getByRole('button', { name: 'Print' }).isVisible(), 'a button is printed');
    await page.emulateMedia({ media: 'screen' });
  });
  await report.check('a link that nobody sent opens no invoice', async () => {
    await page.goto('about:blank');
    await page.goto(`${base}/invoice#AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA`);
    await page.getByText('This link is not valid').waitFor();
  });
  await look.at(page, 'invoice-link-invalid');
  await page.context().close();
}

/** @param {Walk} walk @param {{reference: string}} known */
export async function walkStaffInvoices({ base, report, look, open }, { reference }) {
  const page = await open();
  await report.check('finance begins at what is to be paid', async () => {
    await signIn(page, base, 'Finance');
    await page.locator('.queue-row', { hasText: reference }).first().waitFor();
  });
  await report.check('the list of open invoices has it too', async () => {
    await page.getByRole('link', { name: 'Invoices', exact: true }).click();
    await page.locator('#invoices tbody tr', { hasText: reference }).first().waitFor();
  });
  await look.at(page, 'staff-invoices-open');
  const number = await report.check('an invoice is opened and marked as paid', async () => {
    await page.locator('#invoices tbody tr', { hasText: reference }).first().getByRole('link').first().click();
    await page.getByRole('heading', { name: /^Invoice \d{6}/ }).waitFor();
    await look.at(page, 'staff-invoice-open');
    await page.getByRole('button', { name: 'Mark as paid' }).click();
    await page.getByText('The payment is recorded.').waitFor();
    return (await textOf(page.locator('#title'))).replace(/\D/g, '');
  });
  await report.check('a payment is taken back', async () => {
    await page.getByLabel('Reason', { exact: true }).first().fill('The bank sent it back.');
    await page.getByRole('button', { name: 'Take the payment back' }).click();
    await page.getByText('the invoice is open again').waitFor();
  });
  await report.check('an invoice is credited and issued anew to another buyer', async () => {
    await page.getByRole('button', { name: /Credit this invoice/ }).click();
    await page.locator('#credit-reason').fill('Billed to the wrong company.');
    await page.getByLabel(/Issue it anew/).check();
    await page.getByLabel('Name on the invoice').fill('Example Holding GmbH');
    must(await page.getByLabel(/^Order number/).inputValue() === 'Order 4711', 'the new invoice would lose the reference');
    await look.at(page, 'staff-invoice-credit');
    await page.getByRole('button', { name: /Credit the invoice/ }).click();
    await page.getByRole('button', { name: 'Yes, credit it' }).click();
    await page.getByText('a corrected one is issued').waitFor();
    await page.locator('#facts', { hasText: 'Issued anew as' }).waitFor();
  });
  await look.at(page, 'staff-invoice-credited');
  await report.check('the lists show what became of it', async () => {
    await page.goto(`${base}/staff-invoices?state=credited`);
    await page.getByRole('link', { name: number ?? '' }).waitFor();
    await page.goto(`${base}/staff-invoices?state=open`);
    await page.locator('#invoices', { hasText: 'Example Holding GmbH' }).waitFor();
  });
  await report.check('an invoice is marked as paid from the list', async () => {
    const row = page.locator('#invoices tbody tr', { hasText: 'Example Holding GmbH' }).first();
    await row.getByRole('button', { name: /Mark paid/ }).click();
    await look.at(page, 'staff-invoices-pay');
    await page.getByRole('dialog').getByRole('button', { name: 'Mark as paid', exact: true }).click();
    await page.getByText('is marked as paid').waitFor();
  });
  await report.check('the months are exported', async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as CSV' }).click()]);
    must(file.suggestedFilename().endsWith('.csv'), file.suggestedFilename());
  });
  await page.context().close();
}

/** @param {Walk} walk */
export async function walkTariffs({ base, report, look, open, run }) {
  const page = await open({ provoked: /\/(tariffs|free-offers)\/preview.* 422/ });
  const tomorrow = new Date(Date.now() + 36 * 3_600_000).toISOString().slice(0, 10);
  // No two offers begin on one day.
  const first = new Date(Date.UTC(2098, 0, 1 + Math.floor(Math.random() * 30_000))).toISOString().slice(0, 10);
  await report.check('finance sees the tariffs', async () => {
    await signIn(page, base, 'Finance');
    await page.getByRole('link', { name: 'Tariffs' }).click();
    await page.locator('#versions', { hasText: 'In force' }).waitFor();
  });
  await look.at(page, 'staff-tariffs-first');
  await report.check('a tariff that begins too early is refused at its field', async () => {
    await page.getByRole('button', { name: /Draft a new version/ }).click();
    await page.getByLabel('First day', { exact: true }).fill('2020-02-02');
    await page.getByRole('button', { name: /See what this would change/ }).click();
    await page.locator('#effective-error').waitFor();
  });
  await look.at(page, 'staff-tariffs-draft');
  await report.check('a new version shows what it changes before it is published', async () => {
    await page.getByLabel('First day', { exact: true }).fill(tomorrow);
    const fee = page.getByLabel('Single, rerun');
    await fee.fill(`1.${500 + Math.floor(Math.random() * 500)},50`);
    must(/^= EUR 1,\d{3}\.50$/.test(await textOf(page.locator('#singleRerun-understood'))), 'the page does not say what it understood');
    await page.getByRole('button', { name: /See what this would change/ }).click();
    await page.getByRole('dialog').locator('tbody tr', { hasText: 'Single, rerun' }).waitFor();
  });
  await look.at(page, 'staff-tariffs-preview');
  await report.check('it is published, and holds from its day on only', async () => {
    await page.getByRole('button', { name: 'Publish the version' }).click();
    await page.getByText('The version is published').waitFor();
    await page.locator('#versions', { hasText: 'Planned' }).waitFor();
  });
  await report.check('before its day it is withdrawn after being asked again, and stays in the list', async () => {
    await page.locator('#versions').getByRole('button', { name: /^Withdraw/ }).click();
    await look.at(page, 'staff-tariffs-withdraw');
    await page.getByRole('button', { name: 'Withdraw the version' }).click();
    await page.getByText('The version is withdrawn').waitFor();
    await page.locator('#versions', { hasText: 'Withdrawn' }).waitFor();
    must(await page.locator('#versions').getByRole('button').count() === 0, 'it can be withdrawn again');
  });
  await report.check('a free offer that lacks something says so by its fields', async () => {
    await page.getByRole('button', { name: 'See the offer …' }).click();
    await page.locator('#offer-summary').waitFor();
    for (const id of ['id', 'offer-effective', 'through', 'places']) {
      must(await page.locator(`#${id}-error`).isVisible(), `${id} has no text`);
    }
  });
  await report.check('a free offer is shown before it is published', async () => {
    await page.getByLabel('Name').fill(`WALK-${run.toUpperCase()}`);
    await page.getByLabel('Places').fill('1');
    await page.getByLabel('First day of an enquiry').fill(first);
    await page.getByLabel('Last day of an enquiry').fill('2198-01-31');
    await page.getByRole('button', { name: 'See the offer …' }).click();
    await page.getByRole('dialog').locator('tbody tr', { hasText: 'Places' }).waitFor();
    await look.at(page, 'staff-offers-ask');
    await page.getByRole('button', { name: 'Publish the offer', exact: true }).click();
    await page.getByText('The offer is published').waitFor();
    await until('the offer in its list', async () => (await textOf(page.locator('#offers'))).includes(`WALK-${run.toUpperCase()}`));
  });
  await look.at(page, 'staff-tariffs-published');
  await page.context().close();
}
