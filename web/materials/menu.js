// What the staff's menu gets from materials.

/** @type {import('../kit/staff-menu.js').Entry[]} */
export const menu = [
  { order: 20, href: '/staff-checklists', text: 'Checklists', roles: ['secretary', 'admin'] },
];
