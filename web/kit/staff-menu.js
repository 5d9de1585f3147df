// What staff find in their menu, by role. This is a convenience: what a role may do is decided by the server.

import { byId, make } from './dom.js';
import { menus } from './menus.js';
import { ownRoles } from './sign-in.js';

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

/** The page on which whoever is signed in begins. */
export function firstPage() {
  return pages()[0]?.href ?? '/staff';
}

/** Shows the menu; a role without a second page needs none. */
export function showMenu() {
  const menu = byId('staff-menu');
  menu.replaceChildren(make('ul', {}, ...pages().map(({ href, text }) =>
    make('li', {}, make('a', location.pathname === href ? { href, 'aria-current': 'page' } : { href }, text)))));
  menu.hidden = pages().length < 2;
}

function pages() {
  const roles = ownRoles();
  return PAGES.filter((page) => page.roles.some((role) => roles.includes(role)));
}
