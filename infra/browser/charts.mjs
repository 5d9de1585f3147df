// Whether a chart's picture, its table and its file say the same.

import { readFileSync } from 'node:fs';
import { must } from './report.mjs';

/** What a drawing may be off by, in pixels. */
const NEAR = 1;

/** @param {import('playwright-core').Page} page */
export async function chartsAgree(page) {
  const charts = await page.locator('.chart').all();
  for (const chart of charts) {
    const title = await chart.locator('.chart-title').innerText();
    const { drawn, told } = await chart.evaluate(read);
    must(told.length > 1, `${title}: there is no table`);
    const marks = (/** @type {{of: string, what: string}[]} */ all) => all.map(({ of, what }) => `${of} ${what}`).sort().join(', ');
    must(marks(drawn) === marks(told), `${title}: drawn is ${marks(drawn)}, the table has ${marks(told)}`);
    inLine(title, told.map((one) => ({ ...one, y: drawn.find(({ of, what }) => of === one.of && what === one.what)?.y ?? NaN })));
    const [file] = await Promise.all([page.waitForEvent('download'), chart.getByRole('button', { name: /CSV/ }).click()]);
    inFile(title, readFileSync(await file.path(), 'utf8'), told);
  }
}

/** What the picture draws and what the table tells; a value and its interval are known by their series and place. @param {Element} chart */
function read(chart) {
  const drawn = [...chart.querySelectorAll('.mark')].map((mark) => ({
    of: mark.getAttribute('data-of') ?? '',
    what: 'value',
    y: Number(mark.getAttribute('y') ?? mark.getAttribute('d')?.match(/^M\S+ (\S+?)m/)?.[1]),
  }));
  for (const whisker of chart.querySelectorAll('.whisker')) {
    const [, low, high] = whisker.getAttribute('d')?.match(/^M\S+ ([\d.]+)V([\d.]+)/) ?? [];
    const of = whisker.getAttribute('data-of') ?? '';
    drawn.push({ of, what: 'low', y: Number(low) }, { of, what: 'high', y: Number(high) });
  }
  const told = [...chart.querySelectorAll('tbody tr')].flatMap((row, index) => [...row.querySelectorAll('td')].flatMap((cell, series) =>
    [...cell.querySelectorAll('data')].map((data, place) => ({ of: `${series} ${index}`, what: ['value', 'low', 'high'][place], value: Number(data.value) }))));
  return { drawn, told };
}

/** The higher the value, the higher it is drawn, on one scale. @param {string} title @param {{of: string, what: string, value: number, y: number}[]} all */
function inLine(title, all) {
  const sorted = [...all].sort((one, other) => one.value - other.value);
  const [least, most] = [sorted[0], sorted[sorted.length - 1]];
  must(most.y < least.y, `${title}: the largest value is not drawn above the smallest`);
  for (const { of, what, value, y } of all) {
    const wanted = least.y + ((value - least.value) * (most.y - least.y)) / (most.value - least.value);
    must(Math.abs(y - wanted) <= NEAR, `${title}: ${what} ${of}, ${value} in the table, is drawn ${Math.round(y - wanted)} px off`);
  }
}

/** @param {string} title @param {string} text @param {{of: string, value: number}[]} told */
function inFile(title, text, told) {
  const rows = text.split('\r\n').slice(1, -1);
  const written = rows.flatMap((row) => row.replace(/"(?:[^"]|"")*"/g, 'text').split(',').slice(1).filter(Boolean).map(Number));
  const wanted = told.map(({ value }) => value);
  must(written.join() === wanted.join(), `${title}: the file has ${written}, the table ${wanted}`);
}
