// A chart with its table and its file: all three are made of the same rows, so that none can say what another does not.

import { make } from './dom.js';
import { number } from './money.js';
import { draw } from './picture.js';
import { save } from './save.js';
import { say } from './say.js';

/** @typedef {string | number | null} Cell */
/**
 * @typedef {{name: string, values: (number | null)[], low?: (number | null)[], high?: (number | null)[]}} Series
 *   low, high: the ends of each value's interval
 * @typedef {{kind: 'line' | 'bars', heads: string, labels: string[], series: Series[], file: string}} Figures
 *   heads: what the labels are; file: what its CSV is called, without the ending
 */

/**
 * Fills a frame that parts/chart.jte wrote.
 * @param {HTMLElement} frame
 * @param {Figures} figures
 */
export function showChart(frame, figures) {
  const rows = rowsOf(figures);
  part(frame, '.chart-table').replaceChildren(tableOf(figures, frame.querySelector('.chart-title')?.textContent ?? ''));
  part(frame, '.legend').classList.toggle('bars', figures.kind === 'bars');
  part(frame, '.legend').replaceChildren(...(figures.series.length > 1 ? figures.series.map(({ name }, index) => make('li', { class: `key-${index}` }, name)) : []));
  const button = part(frame, '.chart-csv');
  button.onclick = () => save(`${figures.file}.csv`, 'text/csv;charset=utf-8', csvOf(rows));
  draw(part(frame, '.picture'), figures);
}

/** @param {HTMLElement} frame @param {string} name @returns {HTMLElement} */
function part(frame, name) {
  return /** @type {HTMLElement} */ (frame.querySelector(name));
}

/** The heads, and a row for each label. @param {Figures} figures @returns {Cell[][]} */
function rowsOf({ heads, labels, series }) {
  const columns = series.flatMap(({ name, values, low, high }) => [
    { head: name, values },
    ...(low ? [{ head: say(`${name}, from`, `${name}, von`), values: low }] : []),
    ...(high ? [{ head: say(`${name}, up to`, `${name}, bis`), values: high }] : []),
  ]);
  return [[heads, ...columns.map(({ head }) => head)], ...labels.map((label, index) => [label, ...columns.map(({ values }) => values[index])])];
}

/** A value and its interval share a cell. @param {Figures} figures @param {string} caption */
function tableOf({ heads, labels, series }, caption) {
  return make('table', { class: 'dense' }, make('caption', {}, caption),
    make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, heads), ...series.map(({ name }) => make('th', { scope: 'col', class: 'number' }, name)))),
    make('tbody', {}, ...labels.map((label, index) => make('tr', {}, make('th', { scope: 'row' }, label),
      ...series.map((one) => make('td', { class: 'number' }, ...valueOf(one, index)))))));
}

/** @param {Series} series @param {number} index @returns {(Node | string)[]} */
function valueOf({ values, low, high }, index) {
  const [value, least, most] = [values[index], low?.[index], high?.[index]];
  if (value === null) return ['–'];
  return isNumber(least) && isNumber(most) ? [data(value), ' (', data(least), '–', data(most), ')'] : [data(value)];
}

/** @param {number | null | undefined} value @returns {value is number} */
function isNumber(value) {
  return typeof value === 'number';
}

/** @param {number} value */
function data(value) {
  return make('data', { value: String(value) }, number(String(value)));
}

/** As RFC 4180 has it. A text that a spreadsheet would take for a formula begins with an apostrophe. @param {Cell[][]} rows */
function csvOf(rows) {
  return rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

/** @param {Cell} value */
function cellOf(value) {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
