// What the staff's menu gets from the desk.

import { say } from '../kit/say.js';

/** @type {import('../kit/staff-menu.js').Entry[]} */
export const menu = [
  { order: 5, href: '/staff', text: say('Desk', 'Schreibtisch'), roles: ['secretary', 'director', 'finance'] },
];
