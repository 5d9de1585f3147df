// What the staff's menu gets from invoices.

/** @type {import('../kit/staff-menu.js').Entry[]} */
export const menu = [
  { order: 30, href: '/staff-invoices', text: 'Invoices', roles: ['finance'] },
];
