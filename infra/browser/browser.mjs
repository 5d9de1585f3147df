// The browser: Debian's Chromium without a screen, with a fresh profile and an ear for every complaint.

import { chromium } from 'playwright-core';

import { countLoad } from './load.mjs';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser. The profile is a temporary one that playwright removes. */
export function startBrowser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
}

/**
 * Opens a page on its own, as somebody else's browser would, and collects what the console complains about. Answers
 * of 400 and above that a walk provokes are complaints too: name them.
 * @param {import('playwright-core').Browser} browser
 * @param {string[]} complaints what is added to
 * @param {{javaScriptEnabled?: boolean, provoked?: RegExp}} [options]
 */
export async function openPage(browser, complaints, { javaScriptEnabled = true, provoked } = {}) {
  const context = await browser.newContext({ javaScriptEnabled, locale: 'en-GB' });
  const page = await context.newPage();
  countLoad(page);
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error' && !/Content.Security.Policy/i.test(message.text())) return;
    const about = `${message.location().url} ${message.text()}`;
    if (provoked?.test(about)) return;
    complaints.push(`${page.url()}: ${about}`);
  });
  return page;
}
