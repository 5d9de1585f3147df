// Finds and makes elements. Text only ever enters a page as text, never as markup.

/**
 * The element with this id, which the page is known to have.
 * @template {HTMLElement} [T=HTMLElement]
 * @param {string} id
 * @returns {T}
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return /** @type {T} */ (found);
}

/** Names the page for its tab and the history; the institute's name stays behind it. @param {string} text */
export function entitle(text) {
  document.title = `${text}${document.title.slice(document.title.lastIndexOf(' – '))}`;
}

/**
 * A new element.
 * @param {string} name
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children strings become text
 * @returns {HTMLElement}
 */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/**
 * Shows some elements and hides others.
 * @param {Record<string, boolean>} shown whether to show, by id
 */
export function show(shown) {
  for (const [id, visible] of Object.entries(shown)) byId(id).hidden = !visible;
}

/**
 * Fills a list of facts; facts without a value are left out.
 * @param {HTMLElement} list a dl
 * @param {[string, string | Node | undefined][]} facts
 */
export function fillFacts(list, facts) {
  list.replaceChildren(
    ...facts
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([label, value]) =>
        make('div', {}, make('dt', {}, label), make('dd', {}, /** @type {string | Node} */ (value)))),
  );
}

/**
 * Fills a table's body. Each row's first cell is its header. Roles and labels are set because a narrow
 * screen shows the rows as blocks, which would otherwise take the table's meaning away.
 * @param {HTMLElement} table
 * @param {(string | Node)[][]} rows
 */
export function fillRows(table, rows) {
  const labels = [...table.querySelectorAll('thead th')].map((cell) => cell.textContent ?? '');
  table.setAttribute('role', 'table');
  table.querySelectorAll('thead, tbody').forEach((group) => group.setAttribute('role', 'rowgroup'));
  table.querySelectorAll('thead tr').forEach((row) => row.setAttribute('role', 'row'));
  table.querySelectorAll('thead th').forEach((cell) => cell.setAttribute('role', 'columnheader'));
  table.querySelector('tbody')?.replaceChildren(...rows.map((row) => rowOf(row, labels)));
}

/**
 * @param {(string | Node)[]} row
 * @param {string[]} labels
 */
function rowOf(row, labels) {
  return make('tr', { role: 'row' }, ...row.map((content, index) => {
    const label = labels[index] ?? '';
    const inside = make('span', {}, content);
    return index === 0
      ? make('th', { scope: 'row', role: 'rowheader', 'data-label': label }, inside)
      : make('td', { role: 'cell', 'data-label': label }, inside);
  }));
}
