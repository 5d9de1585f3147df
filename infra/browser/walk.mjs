// Walks a running portal from the enquiry to the invoice, as its people would: node walk.mjs BASE [PICTURES]

import { readdirSync } from 'node:fs';

import { openPage, startBrowser } from './browser.mjs';
import { Campaigns } from './campaigns.mjs';
import { walkComponents } from './components.mjs';
import { walkInvoice, walkStaffInvoices, walkTariffs } from './finance.mjs';
import { Look } from './look.mjs';
import { walkChecklists, walkErasure, walkMaterials } from './materials.mjs';
import { Mailbox } from './mailbox.mjs';
import { chooseRole, confirmWith, decide, fillEnquiry, openStaffCase, sendEnquiry, signIn, textOf } from './people.mjs';
import { walkConsents, walkEstimate, walkQuote, walkRefusal } from './prices.mjs';
import { must, Report, until } from './report.mjs';

const base = (process.argv[2] ?? 'http://localhost:8080').replace(/\/$/, '');
const pictures = process.argv[3] ?? 'target/pictures';
const LINK = /https?:\/\/\S+\/case#\S+/;
const CODE = /\b(?:[0-9A-Z]{5}-){5}[0-9A-Z]\b/;
const TITLE = 'Listening <b>to</b> customers';

const run = Date.now().toString(36);
const report = new Report();
const look = new Look(report, pictures);
const mailbox = new Mailbox(base);
/** @type {string[]} */
const complaints = [];
const browser = await startBrowser();

/** What every part of the walk needs. */
/** @typedef {typeof walk} Walk */
const walk = {
  base,
  run,
  report,
  look,
  mailbox,
  addressOf,
  /** @param {Parameters<typeof openPage>[2]} [options] */
  open: (options) => openPage(browser, complaints, options),
};

try {
  await publicPages();
  await walkComponents(walk);
  await badInput();
  await sentAgain();
  const eligible = await eligibleCase();
  await declinedCase();
  await withdrawnCase();
  await lostAnswer();
  await lostLink(eligible);
  await withoutScript();
  await otherRole();
  await walkEstimate(walk);
  const quoted = await walkQuote(walk);
  await walkConsents(walk);
  await walkRefusal(walk);
  if (quoted) {
    await walkInvoice(walk, quoted);
    await walkStaffInvoices(walk, quoted);
  }
  await walkTariffs(walk);
  await walkMaterials(walk);
  await walkErasure(walk);
  await walkChecklists(walk);
  await secondPage();
  await new Campaigns({ browser, base, complaints, report, look, run }).walk();
  await report.check('no page complained on its console', async () => must(complaints.length === 0, complaints.join('\n')));
} catch (error) {
  await report.check('the walk comes to its end', () => Promise.reject(error));
} finally {
  await browser.close();
}
process.exitCode = report.end();

/** An address of its own for each story, so that its mails are told apart. @param {string} story */
function addressOf(story) {
  return `${story}-${run}@example.com`;
}

/** Every page of the site in every language, as it is addressed. */
function pageNames() {
  const site = new URL('../../web/target/site/', import.meta.url);
  return ['', 'de/'].flatMap((folder) => readdirSync(new URL(folder, site))
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map((file) => folder + file.replace(/(^index)?\.html$/, '')));
}

async function publicPages() {
  const page = await openPage(browser, complaints, { provoked: /\/no-such-page.* 404/ });
  for (const name of [...pageNames(), 'no-such-page', 'de/no-such-page']) {
    await report.check(`/${name} opens`, async () => {
      const response = await page.goto(`${base}/${name}`, { waitUntil: 'networkidle' });
      must(response?.status() === (name.endsWith('no-such-page') ? 404 : 200), `status ${response?.status()}`);
      must(await page.locator('h1:visible').count() === 1, 'there is not one heading');
    });
    await look.at(page, name.replace('/', '-') || 'index', { dark: !name.startsWith('de/') });
  }
  await report.check('the keyboard reaches the content past the menu', async () => {
    await page.goto(`${base}/`);
    await page.keyboard.press('Tab');
    must(await page.locator(':focus').textContent() === 'Skip to the content', 'the skip link is not first');
    await page.keyboard.press('Enter');
    must(await page.evaluate(() => document.activeElement?.id) === 'main', 'the content has no focus');
  });
  await page.context().close();
}

async function badInput() {
  const page = await openPage(browser, complaints, { provoked: /\/api\/enquiries.* 422/ });
  await report.check('bad input is shown by fields, and the focus goes to the summary', async () => {
    await page.goto(`${base}/enquiry`);
    await page.getByLabel('Email address').fill('nobody');
    await page.getByLabel('Title').fill('t'.repeat(161));
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await page.getByRole('button', { name: 'Send the enquiry' }).click();
    await page.getByRole('heading', { name: 'Please check' }).waitFor();
    must(await page.evaluate(() => document.activeElement?.id) === 'summary', 'the summary has no focus');
    for (const id of ['email', 'title', 'name']) {
      must(await page.locator(`#${id}`).getAttribute('aria-invalid') === 'true', `${id} is not marked`);
      must(await page.locator(`#${id}-error`).isVisible(), `${id} has no text`);
    }
  });
  await look.at(page, 'enquiry-errors');
  await report.check('an entry of the summary leads to its field', async () => {
    await page.locator('#summary a', { hasText: 'Email address' }).click();
    must(await page.evaluate(() => document.activeElement?.id) === 'email', 'the field has no focus');
  });
  await report.check('what was typed survives a reload', async () => {
    await page.reload();
    must(await page.getByLabel('Email address').inputValue() === 'nobody', 'the text is gone');
  });
  await page.context().close();
}

async function sentAgain() {
  const page = await openPage(browser, complaints);
  await report.check('the same enquiry sent again after Back is the first one, and another text is another', async () => {
    await page.goto(`${base}/enquiry`);
    const enquiry = { email: 'sent-again@example.com', title: 'Sent twice' };
    await fillEnquiry(page, enquiry);
    const first = await sendEnquiry(page);
    await page.goBack();
    await fillEnquiry(page, enquiry);
    must(await sendEnquiry(page) === first, 'a second case was opened');
    await page.goBack();
    await fillEnquiry(page, { ...enquiry, title: 'Sent once' });
    must(await sendEnquiry(page) !== first, 'another text is no repeat');
  });
  await page.context().close();
}

/** @returns {Promise<{reference: string, email: string}>} */
async function eligibleCase() {
  const email = addressOf('eligible');
  const applicant = await openPage(browser, complaints);
  const staff = await openPage(browser, complaints, { provoked: /\/decision.* 412/ });
  let reference = '';

  await report.check('an enquiry with a campaign code is sent', async () => {
    await applicant.goto(`${base}/enquiry?campaign=SPRING`);
    must(await applicant.getByLabel('Campaign code').inputValue() === 'SPRING', 'the code is not filled in');
    await fillEnquiry(applicant, { email, title: TITLE, programme: true });
    await applicant.getByRole('button', { name: 'Check your answers' }).click();
    must(/In the shop\s+On the telephone/.test(await textOf(applicant.locator('#answers'))), 'the items are not shown once more');
    await look.at(applicant, 'enquiry-review');
    await applicant.getByRole('button', { name: 'Change something' }).click();
    must(await applicant.getByLabel('Title').inputValue() === TITLE, 'the title is gone');
    reference = await sendEnquiry(applicant);
    must(await applicant.locator('#reference').textContent() === reference, 'the page does not name the reference');
  });
  await look.at(applicant, 'enquiry-sent-now');

  await report.check('the acknowledgement comes, and its link opens the case', async () => {
    const { match } = await mailbox.next(email, LINK);
    await applicant.goto(match[0]);
    await applicant.getByRole('heading', { name: TITLE }).waitFor();
    must(!applicant.url().includes('#'), 'the secret is still in the address');
    await applicant.reload();
    await applicant.getByRole('heading', { name: TITLE }).waitFor();
  });
  await look.at(applicant, 'case-open');

  await report.check('the secretary signs in and sees what waits, with the day on which it is due', async () => {
    await signIn(staff, base, 'Secretary');
    const row = staff.locator('.queue-row', { hasText: reference });
    await until('the row', async () => await row.count() || (await staff.reload(), await staff.locator('#lines, #none').and(staff.locator(':visible')).first().waitFor(), false));
    must(/due in \d+ days/.test(await textOf(row)), await textOf(row));
  });
  await look.at(staff, 'staff-desk');
  await report.check('a case is found by the beginnings of words', async () => {
    await staff.getByRole('searchbox').fill('list cust');
    await staff.getByRole('button', { name: 'Search' }).click();
    await staff.locator('.queue-row', { hasText: reference }).waitFor();
  });
  await look.at(staff, 'staff-found');
  await report.check('the list of all cases has it too', async () => {
    await staff.getByRole('link', { name: 'Cases', exact: true }).click();
    await staff.getByRole('link', { name: reference }).waitFor();
  });
  await look.at(staff, 'staff-list');

  await report.check('the list is filtered, and its address remembers the filter', async () => {
    await staff.getByLabel('Enquired', { exact: true }).check();
    await staff.getByLabel('Kind').selectOption('technology');
    await staff.getByRole('button', { name: 'Filter' }).click();
    await staff.getByRole('link', { name: reference }).waitFor();
    must(staff.url().includes('status=enquired') && staff.url().includes('kind=technology'), staff.url());
    await staff.goto(`${base}/staff-cases?status=declined&status=withdrawn`);
    await staff.locator('#cases, #none').and(staff.locator(':visible')).first().waitFor();
    must(await staff.getByRole('link', { name: reference }).count() === 0, 'the filter lets it through');
    must(await staff.getByLabel('Declined').isChecked(), 'the filter is not shown');
  });

  await report.check('the secretary opens the case and asks', async () => {
    await openStaffCase(staff, base, reference);
    must((await staff.locator('#facts').textContent())?.includes('SPRING'), 'the campaign is not shown');
    must(await staff.locator('#title').innerHTML() === 'Listening &lt;b&gt;to&lt;/b&gt; customers', 'the title is not text');
    await staff.getByLabel('Ask the applicant').fill('Who has used it so far?');
    await staff.getByRole('button', { name: 'Send the question' }).click();
    await staff.getByText('The question is on its way').waitFor();
  });
  await look.at(staff, 'staff-case-asked');

  await report.check('the applicant answers by the mailed link', async () => {
    const { match } = await mailbox.next(email, LINK);
    await applicant.goto('about:blank');
    await applicant.goto(match[0]);
    await applicant.getByText('Who has used it so far?').waitFor();
    await applicant.getByLabel('Write to the institute').fill('Twelve companies.');
    await applicant.getByRole('button', { name: 'Send the message' }).click();
    await applicant.getByText('Your message was sent.').waitFor();
    must(await applicant.locator('#thread > li').count() === 2, 'the thread has not two messages');
  });
  await look.at(applicant, 'case-answered');

  await report.check('a decision on what has changed meanwhile is not recorded, and the page says so', async () => {
    await decide(staff, /^Eligible/, 'It is described well.');
    await staff.getByRole('dialog').waitFor();
    await look.at(staff, 'staff-case-confirm');
    await staff.getByRole('button', { name: 'Yes, record it' }).click();
    await staff.getByText('the case has changed').waitFor();
    await staff.getByText('Twelve companies.').waitFor();
  });
  await report.check('the secretary decides that it is eligible', async () => {
    await staff.getByRole('button', { name: /Record the decision/ }).click();
    await staff.getByRole('button', { name: 'Yes, record it' }).click();
    await staff.getByText('The decision is recorded').waitFor();
  });
  await report.check('the mail with the invitation code comes', async () => {
    await mailbox.next(email, CODE);
  });
  await report.check('events and mails of the case are shown', async () => {
    await until('all rows', async () => {
      await staff.getByRole('button', { name: 'Read again' }).click();
      return /found eligible/.test(await staff.locator('#events').innerText())
        && /Sent|Delivered/.test(await staff.locator('#mails tr', { hasText: 'Enquiry eligible' }).innerText().catch(() => ''));
    });
  });
  await look.at(staff, 'staff-case-eligible');

  await report.check('the applicant sees the decision', async () => {
    await applicant.reload();
    await applicant.getByText('It is described well.').waitFor();
  });
  await look.at(applicant, 'case-eligible');

  await report.check('the secretary files an answer that came by mail, and the applicant sees it', async () => {
    await staff.getByText('File an answer that came by mail').click();
    await staff.getByLabel('Came on').fill(new Date().toISOString().slice(0, 10));
    await staff.getByLabel('What the applicant wrote').fill('We are glad.');
    await look.at(staff, 'staff-case-reply');
    await staff.getByRole('button', { name: 'File the answer' }).click();
    await staff.getByText('The answer is in the thread.').waitFor();
    await staff.locator('#thread').getByText('We are glad.').waitFor();
    await applicant.reload();
    await applicant.locator('#thread').getByText(/by mail on/).waitFor();
  });

  await report.check('the secretary signs out', async () => {
    await staff.getByRole('button', { name: 'Sign out' }).click();
    await staff.getByRole('button', { name: 'Sign in' }).waitFor();
  });
  await applicant.context().close();
  await staff.context().close();
  return { reference, email };
}

async function declinedCase() {
  const email = addressOf('declined');
  const applicant = await openPage(browser, complaints);
  const staff = await openPage(browser, complaints);
  await report.check('a director comes by the link to a case, signs in and declines it, and the mail says why', async () => {
    await applicant.goto(`${base}/enquiry`);
    await fillEnquiry(applicant, { email, title: 'A consulting service' });
    const reference = await sendEnquiry(applicant);
    await staff.goto(`${base}/staff-case?reference=${reference}`);
    await chooseRole(staff, 'Director');
    await staff.getByRole('heading', { name: 'A consulting service' }).waitFor();
    await decide(staff, /^Declined/, 'A service is not something we certify.');
    await staff.getByRole('button', { name: 'Yes, record it' }).click();
    await staff.getByText('The decision is recorded').waitFor();
    await mailbox.next(email, /not something\s+we\s+certify/);
  });
  await look.at(staff, 'staff-case-declined');
  await applicant.context().close();
  await staff.context().close();
}

async function withdrawnCase() {
  const email = addressOf('withdrawn');
  const applicant = await openPage(browser, complaints);
  await report.check('an applicant withdraws after being asked again', async () => {
    await applicant.goto(`${base}/enquiry`);
    await fillEnquiry(applicant, { email, title: 'A passing thought' });
    await sendEnquiry(applicant);
    const { match } = await mailbox.next(email, LINK);
    await applicant.goto(match[0]);
    await applicant.getByRole('button', { name: /Withdraw the case/ }).click();
    await look.at(applicant, 'case-withdraw');
    await applicant.getByRole('button', { name: 'No, keep it' }).click();
    await applicant.getByRole('button', { name: /Withdraw the case/ }).click();
    await applicant.getByLabel('Why?').fill('Next year.');
    await confirmWith(applicant, mailbox, email);
    await applicant.getByRole('button', { name: 'Yes, withdraw' }).click();
    await applicant.getByText('Your case is withdrawn.').waitFor();
  });
  await look.at(applicant, 'case-withdrawn');
  await applicant.context().close();
}

/** The portal hears a request, but its answer is lost on the way. */
async function lostAnswer() {
  const email = addressOf('lost');
  const page = await openPage(browser, complaints, { provoked: /ERR_/ });
  await report.check('an enquiry whose answer got lost is sent again and recorded once', async () => {
    /** @type {string[]} */
    const keys = [];
    await page.route('**/api/enquiries', async (route) => {
      keys.push(route.request().headers()['idempotency-key']);
      if (keys.length > 1) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await page.goto(`${base}/enquiry`);
    await fillEnquiry(page, { email, title: 'Sent twice' });
    await page.getByRole('button', { name: 'Check your answers' }).click();
    await page.getByRole('button', { name: 'Send the enquiry' }).click();
    await page.getByText('could not be reached').waitFor();
    must(await page.getByLabel('Title').inputValue() === 'Sent twice', 'the text is gone');
    await look.at(page, 'enquiry-unreachable');
    await sendEnquiry(page);
    must(keys.length === 2 && keys[0] === keys[1], `the keys are ${keys}`);
    await mailbox.next(email, LINK);
    must((await mailbox.all(email)).length === 1, 'it was acknowledged twice');
  });
  await page.context().close();
}

/** @param {{reference: string, email: string}} known */
async function lostLink({ reference, email }) {
  const page = await openPage(browser, complaints, { provoked: /\/api\/case(-links)?.* 4(01|22)/ });
  await report.check('a fresh link comes by mail and opens the case', async () => {
    await page.goto(`${base}/case-link`);
    await page.getByLabel('Reference').fill(reference.toLowerCase());
    await page.getByLabel('Email address').fill(email);
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await page.waitForURL(/\/link-sent$/);
    const { match } = await mailbox.next(email, LINK);
    await page.goto(match[0]);
    await page.getByRole('heading', { name: TITLE }).waitFor();
  });
  await report.check('a link that nobody sent opens nothing and says what to do', async () => {
    await page.goto('about:blank');
    await page.goto(`${base}/case#AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA`);
    await page.getByText('This link is not valid').waitFor();
    must(await page.getByRole('heading', { name: TITLE }).count() === 0, 'the case is shown');
  });
  await look.at(page, 'case-link-invalid');
  await page.context().close();
}

async function withoutScript() {
  const email = addressOf('plain');
  const page = await openPage(browser, complaints, { javaScriptEnabled: false, provoked: / 422 / });
  await report.check('the enquiry works without script', async () => {
    await page.goto(`${base}/enquiry`);
    await fillEnquiry(page, { email, title: 'Without script', programme: true });
    await sendEnquiry(page);
    await mailbox.next(email, LINK);
  });
  await report.check('a form that is wrong is answered with a page', async () => {
    const response = await page.context().request.post(`${base}/api/enquiries`, { form: { name: 'A. Applicant' } });
    must(response.status() === 422, `status ${response.status()}`);
    must(response.headers()['content-type']?.startsWith('text/html'), 'it is no page');
    const answer = await response.text();
    must(answer.includes('value="A. Applicant"'), 'what was typed is gone');
    must(answer.includes('<a href="#email">') && answer.includes('id="email-error"'), 'no error stands beside its field');
  });
  await report.check('asking for a fresh link works without script', async () => {
    await page.goto(`${base}/case-link`);
    await page.getByLabel('Reference').fill('C-0000000000');
    await page.getByLabel('Email address').fill(email);
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await page.waitForURL(/\/link-sent$/);
  });
  await page.context().close();
}

async function otherRole() {
  const page = await openPage(browser, complaints);
  await report.check('a role without a page of its own is told so kindly', async () => {
    await signIn(page, base, 'Tutor');
    await page.getByRole('heading', { name: 'Nothing waits for you' }).waitFor();
    must((await page.locator('#own-name').textContent())?.includes('Tutor'), 'the role is not shown');
  });
  await report.check('a second tab is signed in as the first, and out with it', async () => {
    const second = await page.context().newPage();
    await second.goto(`${base}/de/staff`);
    await second.getByRole('heading', { name: 'Auf Sie wartet nichts' }).waitFor();
    await second.getByRole('button', { name: 'Abmelden' }).click();
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
  });
  await page.context().close();
}

/** More cases than fit a page. */
async function secondPage() {
  const page = await openPage(browser, complaints);
  await report.check('the list goes on to a second page and back', async () => {
    await signIn(page, base, 'Secretary');
    await page.goto(`${base}/staff-cases`);
    await page.locator('#cases').waitFor();
    const missing = 26 - await page.locator('#cases tbody tr').count();
    for (let number = 0; number < missing; number++) await openCase(number);
    await page.reload();
    const first = await page.locator('#cases tbody a').first().innerText();
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.getByRole('link', { name: 'First page' }).waitFor();
    must(await page.locator('#cases tbody a').first().innerText() !== first, 'the second page is the first');
    await page.goBack();
    await page.getByRole('link', { name: first }).waitFor();
  });
  await look.at(page, 'staff-list-long');
  await page.context().close();
}

/** @param {number} number */
async function openCase(number) {
  const response = await fetch(`${base}/api/enquiries`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `walk-${run}-${number}` },
    body: JSON.stringify({
      name: 'A. Applicant',
      email: addressOf(`many${number}`),
      organisation: 'Example Ltd',
      audience: 'commercial',
      kind: 'process',
      title: `Number ${number}`,
      description: 'One of many.',
      quantity: 'single',
    }),
  });
  must(response.status === 201, `status ${response.status}`);
}
