// What the staff's menu gets from enquiries.

import { say } from '../kit/say.js';

/** @type {import('../kit/staff-menu.js').Entry[]} */
export const menu = [
  { order: 10, href: '/staff-cases', text: say('Cases', 'Fälle'), roles: ['secretary', 'director'] },
];
