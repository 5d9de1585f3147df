// What an applicant does on the page of the material, in its words.

import { must } from './report.mjs';

/** @typedef {import('playwright-core').Page} Page */

/**
 * Chooses files for a point of the checklist.
 * @param {Page} page
 * @param {number} point counted from 0
 * @param {string[]} paths
 */
export async function choose(page, point, paths) {
  const button = page.locator('.item').nth(point).getByRole('button', { name: /^Add files/ });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles(paths);
  await page.locator('#add-dialog').waitFor();
}

/**
 * Adds files to a point of the checklist.
 * @param {Page} page
 * @param {number} point
 * @param {string[]} paths
 */
export async function add(page, point, paths) {
  await choose(page, point, paths);
  await page.locator('#add-button').click();
}

/**
 * Chooses the same file again.
 * @param {Page} page
 * @param {string} name
 * @param {string} path
 */
export async function chooseAgain(page, name, path) {
  const button = rowOf(page, name).getByRole('button', { name: /^Choose the file again/ });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  await chooser.setFiles(path);
}

/** @param {Page} page @param {string} name */
export function rowOf(page, name) {
  return page.locator('.file').filter({ has: page.locator('.file-name', { hasText: name }) });
}

/**
 * Waits until a file has passed the check.
 * @param {Page} page
 * @param {string} name
 * @param {number} [seconds]
 */
export async function passed(page, name, seconds = 60) {
  await rowOf(page, name).getByText('Passed the check').waitFor({ timeout: seconds * 1000 });
}

/**
 * Waits until so much of a file is sent, and says how much is.
 * @param {Page} page
 * @param {string} name
 * @param {number} share from 0 to 1
 */
export async function sent(page, name, share) {
  const bar = await rowOf(page, name).locator('progress').elementHandle();
  await page.waitForFunction(([element, least]) => element.value >= least, /** @type {any} */ ([bar, share]), { polling: 20, timeout: 60_000 });
  return /** @type {any} */ (bar).evaluate((/** @type {HTMLProgressElement} */ element) => element.value);
}

/**
 * Takes a file away, after being asked again.
 * @param {Page} page
 * @param {string} name
 */
export async function remove(page, name) {
  await rowOf(page, name).locator('.file-more summary').click();
  await rowOf(page, name).getByRole('button', { name: /^Remove/ }).click();
  await page.getByRole('button', { name: 'Yes, remove it' }).click();
  await rowOf(page, name).waitFor({ state: 'detached' });
}

/** Submits what is there, after being asked again. @param {Page} page */
export async function submit(page) {
  await page.getByRole('button', { name: 'Submit for review' }).click();
  await page.getByRole('button', { name: 'Yes, submit' }).click();
  await page.getByText('your material is submitted for review').waitFor();
}

/**
 * Presses a button that brings a file.
 * @param {Page} page
 * @param {import('playwright-core').Locator} button
 * @param {string} name under which it is saved
 */
export async function downloads(page, button, name) {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  must(file.suggestedFilename() === name, `it is saved as ${file.suggestedFilename()}`);
}
