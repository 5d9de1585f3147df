// What the staff's menu gets from invoices.

import { say } from '../kit/say.js';

/** @type {import('../kit/staff-menu.js').Entry[]} */
export const menu = [
  { order: 30, href: '/staff-invoices', text: say('Invoices', 'Rechnungen'), roles: ['finance'] },
];
