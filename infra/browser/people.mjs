// What the people of the walk do, in the words of the pages: applicants enquire, staff sign in.

import { CONFIRMATION } from './mailbox.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * Fills the enquiry form.
 * @param {Page} page
 * @param {{email: string, title: string, programme?: boolean}} enquiry
 */
export async function fillEnquiry(page, { email, title, programme = false }) {
  await page.getByLabel('Your name').fill('A. Applicant');
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Organisation', { exact: true }).fill('Example Ltd');
  await page.getByLabel('A vendor of customer-experience technology').check();
  await page.getByLabel('A technology', { exact: true }).check();
  await page.getByLabel('Title').fill(title);
  await page.getByLabel('Short description').fill('Collects feedback.\n\nIn the shop and on the telephone.');
  await page.getByLabel(programme ? /A programme of two/ : 'A single tool or method').check();
  if (programme) await page.getByLabel('The items of the programme').fill('In the shop\nOn the telephone');
}

/**
 * Sends the enquiry form and waits for its receipt.
 * @param {Page} page
 * @returns {Promise<string>} the reference
 */
export async function sendEnquiry(page) {
  const check = page.getByRole('button', { name: 'Check your answers' }); // with script only
  if (await check.isVisible()) await check.click();
  await page.getByRole('button', { name: 'Send the enquiry' }).click();
  await page.waitForURL(/\/enquiry-sent\?reference=/);
  return new URL(page.url()).searchParams.get('reference') ?? '';
}

/**
 * Signs in as a member of staff.
 * @param {Page} page
 * @param {string} base
 * @param {string} role as the sign-in page names it
 */
export async function signIn(page, base, role) {
  await page.goto(`${base}/staff`);
  await chooseRole(page, role);
}

/**
 * Signs in from a page that asks for it, and comes back to it.
 * @param {Page} page
 * @param {string} role as the sign-in page names it
 */
export async function chooseRole(page, role) {
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: role }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
}

/**
 * Opens a case as staff.
 * @param {Page} page
 * @param {string} base
 * @param {string} reference
 */
export async function openStaffCase(page, base, reference) {
  await page.goto(`${base}/staff-case?reference=${reference}`);
  await page.locator('#case').waitFor();
  await page.locator('#mails').or(page.locator('#mails-none')).first().waitFor({ state: 'attached' });
}

/**
 * Records a decision up to the last question.
 * @param {Page} page
 * @param {RegExp} outcome
 * @param {string} reason
 */
export async function decide(page, outcome, reason) {
  await page.getByLabel(outcome).check();
  await page.getByLabel('Reason', { exact: true }).fill(reason);
  await page.getByRole('button', { name: /Record the decision/ }).click();
}

/**
 * Orders what a quote offers, from its first step to its last.
 * @param {Page} page
 * @param {{share: string, gross: string, mailbox: import('./mailbox.mjs').Mailbox, email: string}} order how much is shared of what is published; what the button names
 */
export async function orderQuote(page, { share, gross, mailbox, email }) {
  await page.getByLabel('Yes, list us by name').check();
  await page.getByLabel('Yes, publish it').check();
  await page.getByLabel(/How much of the material/).fill(share);
  await page.getByRole('button', { name: 'Continue to who is billed' }).click();
  await fillBilling(page, { country: 'Austria', city: 'Vienna' });
  await page.locator('#tax', { hasText: gross }).waitFor();
  await page.getByRole('button', { name: 'Continue and check' }).click();
  await confirmWith(page, mailbox, email);
  await page.getByRole('button', { name: `Order with obligation to pay: ${gross}` }).click();
  await page.getByText('You accepted this quote').waitFor();
}

/**
 * Says who decides, and enters the six digits that are mailed for it.
 * @param {Page} page
 * @param {import('./mailbox.mjs').Mailbox} mailbox
 * @param {string} address
 * @param {string} [button]
 */
export async function confirmWith(page, mailbox, address, button = 'Mail me the code') {
  const asked = page.locator('.confirmation').filter({ visible: true });
  await asked.locator('[name="confirmation/name"]').fill('A. Applicant');
  await asked.locator('[name="confirmation/function"]').fill('Managing director');
  await asked.getByRole('button', { name: button }).click();
  const { match } = await mailbox.next(address, CONFIRMATION);
  await asked.locator('[name="confirmation/code"]').fill(match[1]);
}

/**
 * Fills who is billed, without a VAT id.
 * @param {Page} page
 * @param {{country: string, city?: string}} billing
 */
export async function fillBilling(page, { country, city = 'Berlin' }) {
  await page.getByLabel('Name on the invoice').fill('Example Ltd');
  await page.getByLabel('Street and number').fill('1 Example Street\nBack building');
  await page.getByLabel(/^Post code/).fill('10115');
  await page.getByLabel('City').fill(city);
  await page.getByLabel('Country').selectOption(country);
  await page.getByLabel(/^Order number/).fill('Order 4711');
}

/**
 * What an element says, with plain spaces only.
 * @param {import('playwright-core').Locator} locator
 */
export async function textOf(locator) {
  return (await locator.innerText()).replaceAll('\u00a0', ' ');
}
