// What the staff's menu gets from quotes.

import { say } from '../kit/say.js';

/** @type {import('../kit/staff-menu.js').Entry[]} */
export const menu = [
  { order: 40, href: '/staff-tariffs', text: say('Tariffs', 'Tarife'), roles: ['finance'] },
];
