// The part of the walk that is about prices: the estimate, the quote and its answer, and consents that change.

import { confirmWith, decide, fillBilling, fillEnquiry, openStaffCase, orderQuote, sendEnquiry, signIn, textOf } from './people.mjs';
import { must } from './report.mjs';

/** @typedef {import('./walk.mjs').Walk} Walk */
/** @typedef {import('playwright-core').Page} Page */

const QUOTE = /https?:\/\/\S+\/case#\S*at=quote\S*/;
const CASE = /https?:\/\/\S+\/case#[A-Za-z0-9_-]+/;

/** @param {Walk} walk */
export async function walkEstimate({ base, report, look, open }) {
  const page = await open({ provoked: /fee-estimate.* 400/ });
  await report.check('the fees in force are shown', async () => {
    await page.goto(`${base}/fees`);
    await page.locator('#fees', { hasText: '4,500.00' }).waitFor();
    await page.getByText('you pay half of the fee').waitFor();
  });
  await report.check('an estimate that lacks answers is not asked for', async () => {
    await page.getByRole('button', { name: 'Show the price' }).click();
    await page.getByRole('heading', { name: 'Please check' }).waitFor();
  });
  await look.at(page, 'fees-errors');
  await report.check('an estimate is explained, and its address can be passed on', async () => {
    await page.getByLabel('A single tool or method').check();
    await page.getByLabel('Nothing: this is the first time').check();
    await page.getByLabel('Yes', { exact: true }).check();
    await page.getByLabel(/How much of the reviewed material/).fill('60');
    await page.getByRole('button', { name: 'Show the price' }).click();
    await page.getByText('Because you publish the result and share more than half').waitFor();
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await page.getByText('you pay half: EUR 2,250.00').waitFor();
    must((await textOf(page.locator('#lines'))).includes('discount.publication of tariff'), 'no line names its rule');
  });
  await look.at(page, 'fees-estimate');
  await report.check('a share of just a half earns no discount', async () => {
    await page.getByLabel(/How much of the reviewed material/).fill('50');
    await page.getByRole('button', { name: 'Show the price' }).click();
    await page.locator('#answer', { hasText: 'If you publish the result' }).waitFor();
    must(!(await textOf(page.locator('#lines'))).includes('discount'), 'there is a discount');
  });
  await report.check('whoever comes too early for a re-certification is told from when', async () => {
    await page.getByLabel('A certificate that expires or has expired').check();
    await page.getByLabel('Last day of the certificate').fill('2099-03-31');
    await page.getByRole('button', { name: 'Show the price' }).click();
    await page.getByText('30 September 2098').waitFor();
  });
  await look.at(page, 'fees-early');
  await page.context().close();
}

/**
 * An enquiry that is found eligible and whose quote is open.
 * @param {Walk} walk
 * @param {string} story
 * @param {string} title
 */
export async function quoted({ base, open, addressOf, mailbox }, story, title) {
  const email = addressOf(story);
  const applicant = await open({ provoked: /\/api\/quote.* 401|tax-treatment.* 400/ });
  const staff = await open();
  await applicant.goto(`${base}/enquiry`);
  await fillEnquiry(applicant, { email, title });
  const reference = await sendEnquiry(applicant);
  await signIn(staff, base, 'Director');
  await openStaffCase(staff, base, reference);
  await decide(staff, /^Eligible/, 'It is described well.');
  await staff.getByRole('button', { name: 'Yes, record it' }).click();
  await staff.getByText('The decision is recorded').waitFor();
  const { mail, match } = await mailbox.next(email, QUOTE);
  return { email, applicant, staff, reference, link: match[0].replace('/case#', '/quote#'), mail };
}

/**
 * A quote is accepted with the discount, which is lost again in both of the ways that there are.
 * @param {Walk} walk
 */
export async function walkQuote(walk) {
  const { report } = walk;
  const story = await report.check('the mail with the decision carries the link to the quote', () => quoted(walk, 'quoted', 'Quoted <i>and</i> paid'));
  if (!story) return undefined;
  await readQuote(walk, story.applicant, story.link);
  await acceptQuote(walk, story.applicant, story.email);
  await correctShare(walk, story);
  await story.staff.context().close();
  await story.applicant.context().close();
  return { email: story.email, reference: story.reference };
}

/** @param {Walk} walk @param {Page} page @param {string} link */
async function readQuote({ report, look }, page, link) {
  await report.check('the quote opens, its secret leaves the address, and reading accepts nothing', async () => {
    await page.goto(link);
    await page.getByText('This quote waits for your answer').waitFor();
    must(!page.url().includes('#'), 'the secret is still in the address');
    await page.reload();
    await page.getByText('This quote waits for your answer').waitFor();
    must(await page.locator('#title i').count() === 0, 'the title became markup');
  });
  await look.at(page, 'quote-read');
  await report.check('an acceptance that lacks answers says so by its fields', async () => {
    await page.getByRole('button', { name: 'Continue to who is billed' }).click();
    await page.getByRole('heading', { name: 'Please check' }).waitFor();
    for (const id of ['listed-yes', 'published-yes', 'sharedShare']) {
      must(await page.locator(`#${id}-error`).isVisible(), `${id} has no text`);
    }
    must(await page.locator('#listed-yes:checked, #listed-no:checked').count() === 0, 'an answer is preselected');
  });
  await look.at(page, 'quote-errors');
}

/** @param {Walk} walk @param {Page} page @param {string} email */
async function acceptQuote({ report, look, mailbox }, page, email) {
  await report.check('the page says at once what each answer means for the price', async () => {
    await page.getByLabel('Yes, list us by name').check();
    await page.getByLabel('Yes, publish it').check();
    await page.getByLabel(/How much of the material/).fill('50');
    await page.locator('#your-price', { hasText: 'This is the full price' }).waitFor();
    await page.getByLabel(/How much of the material/).fill('60');
    await page.locator('#your-price', { hasText: 'you pay EUR 2,250.00 net' }).waitFor();
  });
  await look.at(page, 'quote-consents');
  await report.check('the page says at once what the VAT is', async () => {
    await page.getByRole('button', { name: 'Continue to who is billed' }).click();
    must(await page.evaluate(() => document.activeElement?.id) === 'billing-title', 'the second step has no focus');
    await fillBilling(page, { country: 'Germany' });
    await page.locator('#tax', { hasText: '20 % VAT' }).waitFor();
    await page.getByLabel(/^VAT id/).fill('DE12');
    await page.locator('#tax', { hasText: 'a digit may be mistyped' }).waitFor();
    await page.getByRole('button', { name: 'Continue and check' }).click();
    must(await page.getByRole('button', { name: /^Order with obligation to pay/ }).count() === 0, 'an amount that is not known can be ordered');
    await page.getByLabel(/^VAT id/).fill('DE123456788');
    await page.locator('#tax', { hasText: 'reverse charge' }).waitFor();
  });
  await report.check('a mailbox for invoices that is none is told beside its field', async () => {
    await page.getByLabel(/^E-mail for invoices/).fill('nobody');
    await page.getByRole('button', { name: 'Continue and check' }).click();
    await page.locator('#invoicesTo-error').waitFor();
    await page.getByLabel(/^E-mail for invoices/).fill(email);
  });
  await report.check('what was typed survives a reload', async () => {
    await page.reload();
    await page.getByRole('button', { name: 'Continue to who is billed' }).click();
    await page.locator('#tax', { hasText: 'reverse charge' }).waitFor();
    must(await page.getByLabel('City').inputValue() === 'Berlin', 'the city is gone');
  });
  await look.at(page, 'quote-filled');
  await report.check('the quote is accepted, and the page says what was agreed', async () => {
    await page.getByRole('button', { name: 'Continue and check' }).click();
    await look.at(page, 'quote-review');
    must(/terms#terms-\d{4}-\d\d-\d\d$/.test(await page.locator('#terms-link').getAttribute('href') ?? ''), 'the version of the terms is not linked to');
    must(/To pay\s+EUR 2,250\.00/.test(await textOf(page.locator('#totals'))), 'the total is not shown');
    await confirmWith(page, mailbox, email);
    await page.getByRole('button', { name: 'Order with obligation to pay: EUR 2,250.00' }).click();
    await page.getByText('You accepted this quote').waitFor();
    must(/EUR 2,250\.00 net/.test(await textOf(page.locator('#agreement'))), 'the price is not shown');
    must((await textOf(page.locator('#agreement'))).replace(/\s+/g, ' ').includes(`Invoices by mail to ${email}`), 'where invoices go is not shown');
    must(/rules for the mark of/.test(await textOf(page.locator('#agreement'))), 'what was accepted is not shown');
    must(await page.getByRole('button', { name: /^Order/ }).count() === 0, 'it can be accepted twice');
  });
  await look.at(page, 'quote-accepted');
}

/** @param {Walk} walk @param {{staff: Page, reference: string}} story */
async function correctShare({ base, report, look }, { staff, reference }) {
  await report.check('a director corrects the share, and the lost discount is billed', async () => {
    await openStaffCase(staff, base, reference);
    await staff.locator('#terms-facts', { hasText: 'EUR 2,250.00' }).waitFor();
    await look.at(staff, 'staff-case-terms');
    await staff.getByLabel(/Share of the reviewed material/).fill('40');
    await staff.locator('#share-reason').fill('Four of ten files are marked as publishable.');
    await staff.getByRole('button', { name: /Correct the share/ }).click();
    await look.at(staff, 'staff-case-share');
    await staff.getByRole('button', { name: 'Yes, correct it' }).click();
    await staff.getByText('EUR 2,250.00 net is billed').waitFor();
    must(/EUR 4,500\.00/.test(await textOf(staff.locator('#terms-facts'))), 'the total is not the full price');
  });
}

/**
 * An applicant takes publication back.
 * @param {Walk} walk
 */
export async function walkConsents(walk) {
  const { report, look, mailbox } = walk;
  const story = await report.check('another quote is opened', () => quoted(walk, 'consents', 'Second thoughts'));
  if (!story) return;
  const { applicant, email, link } = story;
  await report.check('it is accepted with the discount', async () => {
    await applicant.goto(link);
    await orderQuote(applicant, { share: '51', gross: 'EUR 2,700.00', mailbox, email });
  });
  await report.check('taking publication back shows what it costs before it is done', async () => {
    const { match } = await mailbox.next(email, CASE);
    await applicant.goto(match[0]);
    await applicant.locator('#terms-facts', { hasText: 'EUR 2,250.00' }).waitFor();
    await look.at(applicant, 'case-terms');
    await applicant.getByRole('button', { name: /Change what may become known/ }).click();
    await look.at(applicant, 'case-consents');
    await applicant.getByLabel('No, keep it between us').check();
    await applicant.getByRole('button', { name: /See what this means/ }).click();
    await applicant.getByRole('dialog').getByText('you pay EUR 4,500.00 in all').waitFor();
  });
  await look.at(applicant, 'case-consents-price');
  await report.check('the change bills the difference', async () => {
    await applicant.getByRole('button', { name: 'Yes, change it and pay EUR 2,250.00 net' }).click();
    await applicant.getByText('Your answers are changed').waitFor();
    must(/Discount lost.*EUR 2,250\.00/s.test(await textOf(applicant.locator('#terms-facts'))), 'nothing is billed');
  });
  await look.at(applicant, 'case-consents-changed');
  await applicant.context().close();
  await story.staff.context().close();
}

/** @param {Walk} walk */
export async function walkRefusal(walk) {
  const { base, report, look, mailbox } = walk;
  const story = await report.check('a third quote is opened', () => quoted(walk, 'refused', 'Too dear'));
  if (!story) return;
  const page = story.applicant;
  await report.check('a quote is refused after being asked again', async () => {
    await page.goto(story.link);
    await page.getByRole('button', { name: /Refuse the quote/ }).click();
    await look.at(page, 'quote-refuse');
    await page.getByLabel('Why?').fill('Next year.');
    await confirmWith(page, mailbox, story.email);
    await page.getByRole('button', { name: 'Yes, refuse' }).click();
    await page.getByRole('heading', { name: /Too dear/ }).waitFor();
    await page.locator('#state', { hasText: 'You refused this quote' }).waitFor();
  });
  await look.at(page, 'quote-refused');
  await report.check('a link that nobody sent opens no quote and says what to do', async () => {
    await page.goto('about:blank');
    await page.goto(`${base}/quote#AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA`);
    await page.getByText('This link is not valid').waitFor();
  });
  await look.at(page, 'quote-link-invalid');
  await page.context().close();
  await story.staff.context().close();
}
