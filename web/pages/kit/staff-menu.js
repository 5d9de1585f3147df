// What staff find in their menu, by role. This is a convenience: what a role may do is decided by the server.

import { byId, make } from './dom.js';
import { menus } from './menus.js';
import { to } from './say.js';
import { ownName, ownRoles } from './sign-in.js';
import { word } from './words.js';

/**
 * A page for staff. Entries stand in the menu by their order; tens leave room for what comes between.
 *
 * @typedef {{order: number, href: string, text: string, roles: string[]}} Entry
 */

/** The pages for staff of all capabilities, in the menu's order. @type {Entry[]} */
const PAGES = menus.flat().sort((one, other) => one.order - other.order);

/** Whether the menu leads whoever is signed in to this page. @param {string} href */
export function leadsTo(href) {
  return pages().some((page) => page.href === href);
}

/** Whether there is any page for whoever is signed in. */
export function hasPages() {
  return pages().length > 0;
}

/** The page on which whoever is signed in begins. */
export function firstPage() {
  return to(pages()[0]?.href ?? '/staff');
}

/** Shows the menu, with whoever is signed in and their roles; a role without a second page needs no menu. */
export function showMenu() {
  byId('own-name').textContent = [ownName(), ownRoles().map(word).join(', ')].filter((text) => text).join(' · ');
  const menu = byId('staff-menu');
  menu.replaceChildren(make('ul', {}, ...pages().map(({ href, text }) => make('li', {}, entry(to(href), text)))));
  menu.hidden = pages().length < 2;
}

/** @param {string} href @param {string} text */
function entry(href, text) {
  return make('a', location.pathname === href ? { href, 'aria-current': 'page' } : { href }, text);
}

function pages() {
  const roles = ownRoles();
  return PAGES.filter((page) => page.roles.some((role) => roles.includes(role)));
}
