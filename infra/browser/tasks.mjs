// Does what tasks.yaml names, as people would, and counts their clicks: node tasks.mjs BASE [ROLE]

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { openPage, startBrowser } from './browser.mjs';
import { caseOf } from './given.mjs';
import { Mailbox } from './mailbox.mjs';
import { confirmWith } from './people.mjs';
import { must, Report } from './report.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {[string, string]} Words in English and in German */
/** @typedef {{click?: Words, see?: Words, fill?: {label: Words, text: string}, choose?: {label: Words, option: Words}, confirm?: Words, follow?: string, 'with-script'?: boolean}} Action */
/** @typedef {{name: string, given?: import('./given.mjs').Given, start: string, clicks: number, 'without-script'?: boolean, do: Action[]}} Task */

const LANGUAGES = ['en', 'de'];
const WIDTHS = [360, 1280];

/** So many are done beside each other: most of each is waiting. */
const LANES = 3;

const base = (process.argv[2] ?? 'http://localhost:8080').replace(/\/$/, '');
const roles = /** @type {Record<string, Task[]>} */ (parse(readFileSync(new URL('tasks.yaml', import.meta.url), 'utf8')));
const report = new Report();
/** @type {string[]} */
const complaints = [];
const browser = await startBrowser();
const mailbox = new Mailbox(base);
let done = 0;

/** @type {(() => Promise<void>)[]} */
const attempts = [];
for (const [role, tasks] of Object.entries(roles).filter(([name]) => !process.argv[3] || name === process.argv[3])) {
  for (const task of tasks) {
    for (const language of LANGUAGES) {
      for (const width of WIDTHS) attempts.push(() => attempt(role, task, language, width, true));
      if (task['without-script']) attempts.push(() => attempt(role, task, language, WIDTHS[0], false));
    }
  }
}
await Promise.all(Array.from({ length: LANES }, async () => {
  for (let next = attempts.shift(); next; next = attempts.shift()) await next();
}));
await report.check('no page complained on its console', async () => must(complaints.length === 0, complaints.join('\n')));
await browser.close();
process.exitCode = report.end();

/**
 * @param {string} role
 * @param {Task} task
 * @param {string} language
 * @param {number} width
 * @param {boolean} script
 */
async function attempt(role, task, language, width, script) {
  const address = `task-${Date.now().toString(36)}-${++done}@example.com`;
  const page = await openPage(browser, complaints, { javaScriptEnabled: script, provoked: /\/api\/enquiries.* 422/ });
  await page.setViewportSize({ width, height: 800 });
  await report.check(`${role}: ${task.name} (${language}, ${width} px${script ? '' : ', no script'})`, async () => {
    await page.goto(await startOf(task, language, address), { waitUntil: script ? 'networkidle' : 'load' });
    const word = (/** @type {Words} */ words) => words[LANGUAGES.indexOf(language)];
    let clicks = 0;
    for (const action of task.do.filter((one) => script || !one['with-script'])) clicks += await act(page, action, word, address);
    must(clicks <= task.clicks, `it takes ${clicks} clicks, and ${task.clicks} were allowed`);
  });
  await page.context().close();
}

/**
 * Where somebody begins: at a page, or at a link that was mailed about their case.
 * @param {Task} task
 * @param {string} language
 * @param {string} address
 */
async function startOf({ given, start }, language, address) {
  const prefix = language === 'de' ? '/de' : '';
  if (given) await caseOf(base, { given, language, address });
  if (!given || start.startsWith('/')) return base + prefix + start;
  const { match } = await mailbox.last(address, new RegExp(`https?://\\S+${prefix}/${start}#\\S+`), given);
  return match[0];
}

/**
 * Does one thing.
 * @param {Page} page
 * @param {Action} action
 * @param {(words: Words) => string} word
 * @param {string} address
 * @returns {Promise<number>} the clicks that it took
 */
async function act(page, { click, see, fill, choose, confirm, follow }, word, address) {
  if (follow) {
    const { match } = await mailbox.next(address, new RegExp(`https?://\\S+/${follow}#\\S+`));
    await page.goto(match[0], { waitUntil: 'networkidle' });
    return 0;
  }
  if (click) {
    await target(page, word(click)).click();
    return 1;
  }
  if (confirm) {
    await confirmWith(page, mailbox, address, word(confirm));
    return 1;
  }
  if (choose) {
    await page.getByLabel(word(choose.label)).selectOption(word(choose.option));
    return 2;
  }
  if (fill) await page.getByLabel(word(fill.label)).first().fill(fill.text.replace('${address}', address));
  if (see) await page.getByText(word(see)).filter({ visible: true }).first().waitFor();
  return 0;
}

/** What has this name and can be clicked. @param {Page} page @param {string} name */
function target(page, name) {
  const roles = /** @type {const} */ (['link', 'button', 'radio', 'checkbox', 'tab']);
  return roles
    .map((role) => page.getByRole(role, { name, exact: true }))
    .reduce((one, other) => one.or(other))
    .first();
}
