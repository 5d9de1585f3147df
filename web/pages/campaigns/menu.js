// What the staff's menu gets from campaigns.

import { say } from '../kit/say.js';

/** @type {import('../kit/staff-menu.js').Entry[]} */
export const menu = [
  { order: 50, href: '/staff-campaigns', text: say('Campaigns', 'Kampagnen'), roles: ['cx-officer', 'admin'] },
];
