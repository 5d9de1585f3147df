// What the staff's menu gets from enquiries.

/** @type {import('../kit/staff-menu.js').Entry[]} */
export const menu = [
  { order: 10, href: '/staff', text: 'Cases', roles: ['secretary', 'director'] },
];
