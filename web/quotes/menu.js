// What the staff's menu gets from quotes.

/** @type {import('../kit/staff-menu.js').Entry[]} */
export const menu = [
  { order: 40, href: '/staff-tariffs', text: 'Tariffs', roles: ['finance'] },
];
