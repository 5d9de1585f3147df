// Draws the picture of a chart, by chartist: lines with markers, or bars; series differ in their form, too, and intervals have whiskers.

import { number } from './money.js';
import { BarChart, LineChart, Svg } from './vendor/chartist/chartist.js';

/**
 * @typedef {import('./chart.js').Figures} Figures
 * @typedef {import('./vendor/chartist/chartist.js').Drawn} Drawn
 */

/** A label takes about as many pixels. */
const ROOM = 80;
/** What the scale and the padding take. */
const BESIDE = 80;
const GAP = 0.15;
/** Markers by series, around a point: a disc, a square, a rhombus, a triangle. */
const MARKERS = ['m-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0', 'm-5 -5h10v10h-10z', 'm0 -6.5l6.5 6.5l-6.5 6.5l-6.5 -6.5z', 'm0 -6l6 10.5h-12z'];
/** Bars by series: filled, empty, striped, dotted. */
const PATTERNS = ['', 'M0 0', 'M-2 8L8 -2M2 12L12 2', 'M2 3h2M6 8h2'];

takeStylesFromScript();

/** @param {HTMLElement} place @param {Figures} figures */
export function draw(place, figures) {
  const { kind, labels, series } = figures;
  const bounds = boundsOf(figures);
  const options = {
    height: '17rem',
    fullWidth: true,
    ...bounds,
    chartPadding: { top: 12, right: 28, bottom: 4, left: 4 },
    lineSmooth: false,
    axisX: { offset: kind === 'line' ? 40 : 56, showGrid: false, labelInterpolationFnc: (/** @type {string} */ label, /** @type {number} */ index) => (index % everyFor(place, labels.length) ? null : label) },
    axisY: { offset: 48, scaleMinSpace: 32, labelInterpolationFnc: (/** @type {number} */ value) => number(String(value)) },
  };
  const data = { labels, series: series.map(({ values }) => values) };
  const chart = kind === 'line' ? new LineChart(place, data, options) : new BarChart(place, data, options);
  chart.on('draw', (drawn) => {
    if (drawn.type === 'point') mark(drawn, figures);
    if (drawn.type === 'bar') bar(drawn, figures, place.id);
  });
  if (kind === 'bars') chart.on('created', ({ svg }) => addPatterns(svg, place.id));
}

/** Bars begin at nought; so do lines, unless all that they show lies far from it. @param {Figures} figures */
function boundsOf({ kind, series }) {
  const all = series.flatMap(({ values, low = [], high = [] }) => [...values, ...low, ...high]).filter((value) => value !== null);
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const isFar = kind === 'line' && least > 0 && most - least < least;
  return isFar ? { low: least - (most - least) / 10, high: most } : { low: Math.min(0, least), high: Math.max(0, most) };
}

/** Which labels there is room for: each, each second … @param {HTMLElement} place @param {number} count */
function everyFor(place, count) {
  return Math.max(1, Math.ceil((count * ROOM) / Math.max(place.clientWidth - BESIDE, ROOM)));
}

/** @param {Drawn} drawn @param {Figures} figures */
function mark(drawn, figures) {
  const { x, y, seriesIndex, element } = drawn;
  const marker = new Svg('path', { d: `M${x} ${y}${MARKERS[seriesIndex % MARKERS.length]}` }, 'mark');
  whiskers(drawn, figures, x);
  element.replace(marker);
  explain(marker, drawn, figures);
}

/** @param {Drawn} drawn @param {Figures} figures @param {string} id */
function bar(drawn, figures, id) {
  const { index, seriesIndex, element, axisY, chartRect, y2 } = drawn;
  const step = chartRect.width() / figures.labels.length;
  const width = (step * (1 - 2 * GAP)) / figures.series.length;
  const left = chartRect.x1 + step * (index + GAP) + width * seriesIndex;
  const ground = chartRect.y1 - axisY.projectValue(0);
  /** @type {Record<string, string>} */
  const look = seriesIndex ? { fill: `url(#${id}-${seriesIndex % PATTERNS.length})` } : {};
  const rectangle = new Svg('rect', { x: left, width: width * 0.92, y: Math.min(y2, ground), height: Math.abs(ground - y2), ...look }, 'mark');
  element.replace(rectangle);
  whiskers(drawn, figures, left + width * 0.46);
  explain(rectangle, drawn, figures);
}

/** What a mark stands for: for whoever points at it, and for the check that it agrees with the table. @param {Svg} mark @param {Drawn} drawn @param {Figures} figures */
function explain(mark, { seriesIndex, index }, { labels, series }) {
  mark.attr({ 'data-of': `${seriesIndex} ${index}` });
  mark.elem('title').text(`${labels[index]}, ${series[seriesIndex].name}: ${number(String(series[seriesIndex].values[index]))}`);
}

/** @param {Drawn} drawn @param {Figures} figures @param {number} x */
function whiskers({ index, seriesIndex, group, axisY, chartRect }, { series }, x) {
  const [low, high] = [series[seriesIndex].low?.[index], series[seriesIndex].high?.[index]];
  if (low === undefined || low === null || high === undefined || high === null) return;
  const [bottom, top] = [low, high].map((value) => chartRect.y1 - axisY.projectValue(value));
  group.elem('path', { d: `M${x} ${bottom}V${top}M${x - 5} ${bottom}h10M${x - 5} ${top}h10`, 'data-of': `${seriesIndex} ${index}` }, 'whisker');
}

/** @param {Svg} svg @param {string} id */
function addPatterns(svg, id) {
  const defs = svg.elem('defs', {}, '', true);
  PATTERNS.forEach((d, index) => {
    const pattern = defs.elem('pattern', { id: `${id}-${index}`, width: 10, height: 10, patternUnits: 'userSpaceOnUse' }, `pattern-${index}`);
    pattern.elem('rect', { width: 10, height: 10 });
    pattern.elem('path', { d });
  });
}

/** The pages' policy lets scripts set styles, and no markup have them: what chartist writes as an attribute is set. */
function takeStylesFromScript() {
  const attr = Svg.prototype.attr;
  Svg.prototype.attr = function setting(/** @type {Record<string, string | number | undefined> | string} */ attributes, /** @type {string | undefined} */ namespace) {
    if (typeof attributes === 'string' || attributes.style === undefined) return attr.call(this, attributes, namespace);
    const { style, ...others } = attributes;
    this._node.style.cssText = String(style);
    return attr.call(this, others, namespace);
  };
}
