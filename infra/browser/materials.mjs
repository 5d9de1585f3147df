// The part of the walk that is about material: the code, files of every length that are cut off and go on, sealing, reopening.

import { Files } from './files.mjs';
import { add, choose, chooseAgain, downloads, passed, remove, rowOf, sent, submit } from './material-page.mjs';
import { confirmWith, openStaffCase, orderQuote, signIn } from './people.mjs';
import { quoted } from './prices.mjs';
import { must } from './report.mjs';

/** @typedef {import('./walk.mjs').Walk} Walk */
/** @typedef {import('playwright-core').Page} Page */

const CODE = /\b(?:[0-9A-Z]{5}-){5}[0-9A-Z]\b/;
const CASE = /https?:\/\/\S+\/case#[A-Za-z0-9_-]+/;
const FILM = 'film.mp4';
const CUT_OFF = /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_FAILED|ERR_CONNECTION/;
const REFUSED = /\/redemption.* 404|\/api\/submission.* 401|\/api\/manifests\/.* 404/;

/** @param {Walk} walk */
export async function walkMaterials(walk) {
  const files = new Files();
  try {
    const story = await walk.report.check('a quote is accepted, so that its material can be submitted', () => commissioned(walk, 'material', 'Handed <i>in</i>'));
    if (!story) return;
    const page = await walk.open({ provoked: new RegExp(`${CUT_OFF.source}|${REFUSED.source}`) });
    page.on('dialog', (dialog) => dialog.accept()); // leaving while something is sent
    await page.goto(story.link);
    await redeem(walk, page, story.code);
    const report = await addSmall(walk, page, files);
    await addBad(walk, page, files);
    await addLong(walk, page, story.email, files);
    await submitFirst(walk, page, files);
    const staff = await reopen(walk, story.reference);
    await submitAgain(walk, page, files);
    await declareComplete(walk, staff, story.reference);
    if (report) await checkFile(walk, page, report, files);
    await page.context().close();
    await staff.context().close();
  } finally {
    files.remove();
  }
}

/** @param {Walk} walk @param {string} name @param {string} title */
async function commissioned(walk, name, title) {
  const { applicant, staff, link, mail, email, reference } = await quoted(walk, name, title);
  await applicant.goto(link);
  await orderQuote(applicant, { share: '60', gross: 'EUR 2,700.00', mailbox: walk.mailbox, email });
  await applicant.context().close();
  await staff.context().close();
  const [code = ''] = mail.text.match(CODE) ?? [];
  must(code, 'the mail with the decision has no code');
  return { code, email, reference, link };
}

/** @param {Walk} walk @param {Page} page @param {string} code */
async function redeem({ base, report, look }, page, code) {
  await report.check('a code that nobody issued opens nothing, and the page says so', async () => {
    await page.goto(`${base}/code`);
    await page.getByLabel('Invitation code').fill('00000-00000-00000-00000-00000-0');
    await page.getByRole('button', { name: 'Open the upload' }).click();
    await page.getByText('This code opens nothing').waitFor();
  });
  await report.check('the code from the mail opens the upload, however it is typed', async () => {
    await page.getByLabel('Invitation code').fill(` ${code.toLowerCase().replaceAll('-', ' ')}`);
    await page.getByRole('button', { name: 'Open the upload' }).click();
    await page.getByRole('heading', { name: 'Material for' }).waitFor();
    must(!page.url().includes('#'), 'the secret is still in the address');
    must(await page.locator('#title i').count() === 0, 'the title became markup');
    must(await page.getByRole('button', { name: 'Submit for review' }).isDisabled(), 'nothing can be submitted');
  });
  await look.at(page, 'materials-begun');
}

/**
 * @param {Walk} walk @param {Page} page @param {Files} files
 * @returns {Promise<string | undefined>} where the longest of them lies
 */
async function addSmall({ report, look }, page, files) {
  await report.check('an empty file is refused at once, beside good ones', async () => {
    await choose(page, 0, [files.pdf('manual.pdf'), files.png('picture.png'), files.empty()]);
    await page.getByText('It is empty: it has 0 bytes.').waitFor();
  });
  await look.at(page, 'materials-add');
  await report.check('small files are marked, sent and checked', async () => {
    await page.getByLabel('Marking').nth(1).selectOption('Publishable');
    await page.getByRole('button', { name: 'Upload 2 files' }).click();
    await passed(page, 'manual.pdf');
    await passed(page, 'picture.png');
    must(await rowOf(page, 'picture.png').getByLabel(/^Marking/).inputValue() === 'false', 'it is not publishable');
  });
  await report.check('a marking is changed, and holds', async () => {
    await rowOf(page, 'manual.pdf').getByLabel(/^Marking/).selectOption('Publishable');
    await page.locator('#news', { hasText: 'is marked as publishable' }).waitFor({ state: 'attached' });
    await page.reload();
    must(await rowOf(page, 'manual.pdf').getByLabel(/^Marking/).inputValue() === 'false', 'the marking is lost');
  });
  await report.check('the applicant opens a file of their own', async () => {
    await rowOf(page, 'manual.pdf').getByText('More on').click();
    await downloads(page, rowOf(page, 'manual.pdf').getByRole('button', { name: /^Open/ }), 'manual.pdf');
    await rowOf(page, 'manual.pdf').getByText('More on').click();
  });
  return report.check('a file of 20 MB is sent in parts', async () => {
    const path = files.longPdf('report.pdf', 20);
    await add(page, 0, [path]);
    await passed(page, 'report.pdf');
    return path;
  });
}

/** @param {Walk} walk @param {Page} page @param {Files} files */
async function addBad({ report, look }, page, files) {
  await report.check('a file with two faces and one with malware are rejected, and the page says why', async () => {
    await add(page, 0, [files.polyglot('two-faces.pdf'), files.eicar('eicar.txt')]);
    await rowOf(page, 'two-faces.pdf').getByText('another type').waitFor({ timeout: 60_000 });
    await rowOf(page, 'eicar.txt').getByText('malware scan found').waitFor({ timeout: 60_000 });
  });
  await look.at(page, 'materials-rejected');
  await report.check('what was rejected is removed', async () => {
    await remove(page, 'two-faces.pdf');
    await remove(page, 'eicar.txt');
  });
}

/**
 * 300 MB, cut off by a reload and, on another device, by a lost network.
 * @param {Walk} walk @param {Page} page @param {string} email @param {Files} files
 */
async function addLong({ report, look, mailbox, open }, page, email, files) {
  const path = files.film(FILM, 300);
  await report.check('a film of 300 MB is cut off by a reload', async () => {
    await add(page, 1, [path]);
    must(await sent(page, FILM, 0.1) < 1, 'it was sent before it could be cut off');
    await page.reload();
    await rowOf(page, FILM).getByText(/[1-9]\d* of \d+ parts are stored/).waitFor();
  });
  await look.at(page, 'materials-cut-off');
  const other = await open({ provoked: CUT_OFF });
  await report.check('the mailed link shows the same on another device, where another file is not taken for it', async () => {
    const { match } = await mailbox.next(email, CASE);
    await other.goto(match[0].replace('/case#', '/materials#'));
    await rowOf(other, FILM).getByText(/[1-9]\d* of \d+ parts are stored/).waitFor();
    await chooseAgain(other, FILM, files.pdf('other.pdf'));
    await other.getByText('That is another file').waitFor();
  });
  await report.check('the same film goes on there, and waits while the network is lost', async () => {
    await chooseAgain(other, FILM, path);
    must(await sent(other, FILM, 0.4) < 1, 'it was sent before it could be cut off again');
    await other.context().setOffline(true);
    await rowOf(other, FILM).getByText('No connection').waitFor();
  });
  await look.at(other, 'materials-offline');
  await report.check('it goes on by itself to its end', async () => {
    await other.context().setOffline(false);
    await passed(other, FILM, 60);
    await other.context().close();
    await page.reload();
    await passed(page, FILM);
  });
}

/** @param {Walk} walk @param {Page} page @param {Files} files */
async function submitFirst({ report, look }, page, files) {
  await report.check('what the checklist asks for is added, until it can be submitted', async () => {
    const points = await page.locator('.item').allInnerTexts();
    const missing = points.flatMap((text, point) => (/Still missing/.test(text) ? [point] : []));
    for (const point of missing) await add(page, point, [files.pdf(`point-${point}.pdf`)]);
    for (const point of missing) await passed(page, `point-${point}.pdf`);
    must(await page.getByRole('button', { name: 'Submit for review' }).isEnabled(), 'it cannot be submitted');
  });
  await look.at(page, 'materials-ready');
  await report.check('it is submitted after a look at what will be sealed', async () => {
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await page.locator('#submit-files', { hasText: FILM }).waitFor();
    await look.at(page, 'materials-submit');
    await page.getByRole('button', { name: 'Yes, submit' }).click();
    await page.getByText('your material is submitted for review').waitFor();
    must(await page.getByRole('button', { name: /^Add files/ }).count() === 0, 'files can still be added');
  });
  await look.at(page, 'materials-sealed');
  await report.check('the manifest is saved, and is what was sealed', async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save the manifest' }).click()]);
    must(/^C-.*-manifest-1\.json$/.test(file.suggestedFilename()), file.suggestedFilename());
    await page.getByText('is the one that was sealed').waitFor();
  });
}

/** @param {Walk} walk @param {string} reference */
async function reopen({ base, report, look, open }, reference) {
  const staff = await open();
  await report.check('the secretary sees the files, opens what is publishable only, and reopens the submission', async () => {
    await signIn(staff, base, 'Secretary');
    await openStaffCase(staff, base, reference);
    await staff.locator('#material-files tbody tr', { hasText: FILM }).getByText('Assigned directors only').waitFor();
    await downloads(staff, staff.locator('#material-files tbody tr', { hasText: 'manual.pdf' }).getByRole('button', { name: /^Open/ }), 'manual.pdf');
    await look.at(staff, 'staff-material');
    await staff.getByLabel(/lacks something/).check();
    await staff.getByLabel('Why it is reopened').fill('The manual ends at its first page.');
    await staff.getByLabel('What is missing').fill('The rest of the manual\nA list of customers');
    await staff.getByRole('button', { name: 'Record it' }).click();
    await staff.locator('#completeness-dialog').getByText('A list of customers').waitFor();
    await staff.getByRole('button', { name: 'Yes, record it' }).click();
    await staff.getByText('The submission is reopened.').waitFor();
  });
  return staff;
}

/** @param {Walk} walk @param {Page} page @param {Files} files */
async function submitAgain({ report, look }, page, files) {
  await report.check('the applicant reads what is missing', async () => {
    await page.reload();
    await page.locator('#reopened', { hasText: 'A list of customers' }).waitFor();
  });
  await look.at(page, 'materials-reopened');
  await report.check('it is added and submitted as a second version, and the first one stays', async () => {
    await add(page, 0, [files.pdf('customers.pdf')]);
    await passed(page, 'customers.pdf');
    await submit(page);
    await page.locator('#seal-list', { hasText: 'Version 2' }).waitFor();
    must(await page.locator('#seal-list > li').count() === 2, 'there are not two seals');
  });
}

/** @param {Walk} walk @param {Page} staff @param {string} reference */
async function declareComplete({ base, report, look }, staff, reference) {
  await report.check('the secretary declares it complete', async () => {
    await openStaffCase(staff, base, reference);
    await staff.getByLabel(/is complete: the review can come/).check();
    await staff.getByRole('button', { name: 'Record it' }).click();
    await staff.getByRole('button', { name: 'Yes, record it' }).click();
    await staff.getByText('The material is declared complete.').waitFor();
    await staff.locator('#state', { hasText: 'Complete' }).waitFor();
  });
}

/** @param {Walk} walk @param {Page} page @param {string} sealed @param {Files} files */
async function checkFile({ report, look }, page, sealed, files) {
  await report.check('a file that was sealed is known, and the page has not sent it', async () => {
    await page.reload();
    await page.getByRole('link', { name: 'Check a file against it' }).first().click();
    await page.getByLabel('File', { exact: true }).setInputFiles(sealed);
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('Yes: “report.pdf” belongs').waitFor();
  });
  await look.at(page, 'check-file-yes');
  await report.check('a file that was not sealed is not known', async () => {
    await page.getByLabel('File', { exact: true }).setInputFiles(files.pdf('other.pdf', 'another'));
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('No: “other.pdf” does not belong').waitFor();
  });
}

/**
 * A case is withdrawn, and its files are to be deleted.
 * @param {Walk} walk
 */
export async function walkErasure(walk) {
  const { base, report, look, mailbox, open } = walk;
  const files = new Files();
  const page = await open();
  try {
    await report.check('files are handed in to a case that is then withdrawn', async () => {
      const { code, email, link } = await commissioned(walk, 'erasure', 'Taken back');
      await page.goto(link);
      await page.goto(`${base}/code#${code}`);
      must(!page.url().includes('#'), 'the code is still in the address');
      await page.getByRole('button', { name: 'Open the upload' }).click();
      await page.locator('.item').first().waitFor();
      await add(page, 0, [files.pdf('manual.pdf')]);
      await passed(page, 'manual.pdf');
      const { match } = await mailbox.next(email, CASE);
      await page.goto(match[0]);
      await page.getByRole('button', { name: /Withdraw the case/ }).click();
      await confirmWith(page, mailbox, email);
      await page.getByRole('button', { name: 'Yes, withdraw' }).click();
      await page.getByText('Your case is withdrawn.').waitFor();
    });
    await report.check('the applicant asks for their deletion, and takes it back', async () => {
      await page.goto(`${base}/materials`);
      await page.getByText('The case is closed').waitFor();
      // The day is set by who hears of the withdrawal.
      for (let i = 0; i < 20 && !(await page.getByText('Your files are deleted on').isVisible()); i++) {
        await page.reload();
        await page.getByText('The case is closed').waitFor();
      }
      await page.getByRole('button', { name: 'Delete my files' }).click();
      await page.getByRole('button', { name: 'Yes, delete them' }).click();
      await page.getByText('The deletion is asked for.').waitFor();
      await look.at(page, 'materials-erasure');
      await page.getByRole('button', { name: 'Keep them after all' }).click();
      await page.getByText('The files are kept').waitFor();
    });
  } finally {
    files.remove();
    await page.context().close();
  }
}

/** @param {Walk} walk */
export async function walkChecklists({ base, report, look, open }) {
  const page = await open();
  const tomorrow = new Date(Date.now() + 36 * 3_600_000).toISOString().slice(0, 10);
  await report.check('the secretary publishes a new version of the checklists', async () => {
    await signIn(page, base, 'Secretary');
    await page.getByRole('link', { name: 'Checklists' }).click();
    await page.locator('#versions', { hasText: 'In force' }).waitFor();
    await page.getByRole('button', { name: /Draft a new version/ }).click();
    await page.getByLabel('First day', { exact: true }).fill(tomorrow);
    await page.locator('#kinds summary').first().click();
    await page.getByRole('button', { name: /^Add a point/ }).first().click();
    const point = page.locator('#kinds details').first().locator('li').last();
    await point.getByLabel(/^Id/).fill(`walked-${Date.now() % 10_000}`);
    for (const language of ['English', 'German']) {
      await point.getByLabel(`Title, ${language}`).fill('Walked');
      await point.getByLabel(`Hint, ${language}`).fill('Whatever was walked.');
    }
    await look.at(page, 'staff-checklists-draft');
    await page.getByRole('button', { name: /See what this would change/ }).click();
    await page.getByRole('dialog').locator('tbody tr', { hasText: 'walked-' }).waitFor();
    await look.at(page, 'staff-checklists-preview');
    await page.getByRole('button', { name: 'Publish the version', exact: true }).click();
    await page.getByText('The version is published.').waitFor();
    await page.locator('#versions', { hasText: 'Planned' }).waitFor();
  });
  await report.check('and withdraws it before its day', async () => {
    await page.locator('#versions').getByRole('button', { name: /^Withdraw/ }).click();
    await page.getByRole('button', { name: 'Withdraw the version' }).click();
    await page.getByText('The version is withdrawn').waitFor();
  });
  await page.context().close();
}
