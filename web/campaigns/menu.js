// What the staff's menu gets from campaigns.

/** @type {import('../kit/staff-menu.js').Entry[]} */
export const menu = [
  { order: 50, href: '/staff-campaigns', text: 'Campaigns', roles: ['cx-officer', 'admin'] },
];
