// What the staff's menu gets from materials.

import { say } from '../kit/say.js';

/** @type {import('../kit/staff-menu.js').Entry[]} */
export const menu = [
  { order: 20, href: '/staff-checklists', text: say('Checklists', 'Checklisten'), roles: ['secretary', 'admin'] },
];
