// Shows an invoice's own document inside a page, and saves it as a file.

import { explainReading } from '../kit/api.js';
import { byId } from '../kit/dom.js';
import { hush, tell } from '../kit/notice.js';
import { save } from '../kit/save.js';

/** What may come over from the document: text and its structure, no styles, no scripts, nothing that loads. */
const ELEMENTS = new Set(['MAIN', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'DIV', 'H1', 'H2', 'H3', 'P', 'SPAN', 'STRONG', 'EM', 'SMALL',
  'BR', 'HR', 'ADDRESS', 'TIME', 'DL', 'DT', 'DD', 'UL', 'OL', 'LI', 'TABLE', 'CAPTION', 'THEAD', 'TBODY', 'TFOOT', 'TR', 'TH', 'TD', 'B', 'CODE']);
const ATTRIBUTES = new Set(['class', 'scope', 'colspan', 'lang', 'datetime']);

/**
 * Puts the document's main part into the page.
 * @param {string} html a whole document
 */
export function showDocument(html) {
  const part = html.slice(html.indexOf('<main'), html.indexOf('</main>') + '</main>'.length); // its style sheet stays outside
  const main = new DOMParser().parseFromString(part, 'text/html').querySelector('main');
  byId('document').replaceChildren(...(main ? [...main.childNodes].flatMap(taken) : []));
}

/** @param {Node} node @returns {Node[]} */
function taken(node) {
  if (node instanceof Text) return [document.createTextNode(node.data)];
  if (!(node instanceof Element) || !ELEMENTS.has(node.tagName)) return [];
  if (node.tagName === 'H1') return []; // the page's own heading says the same
  const copy = document.createElement(node.tagName);
  for (const { name: attribute, value } of node.attributes) {
    if (ATTRIBUTES.has(attribute)) copy.setAttribute(attribute, value);
  }
  copy.append(...[...node.childNodes].flatMap(taken));
  return [copy];
}

/**
 * Makes the buttons work.
 * @param {() => {number: string, html: string, json: unknown}} shown
 * @param {() => Promise<{ok: true, body: {url: string}} | {ok: false, problem: import('../kit/api.js').Problem}>} askForPdf
 */
export function prepareButtons(shown, askForPdf) {
  byId('save-pdf').addEventListener('click', async () => {
    hush();
    const result = await askForPdf();
    if (result.ok) location.assign(result.body.url); // it comes as a file, so that the page stays
    else tell(explainReading(result.problem), 'bad');
  });
  byId('print').addEventListener('click', () => print());
  byId('save-html').addEventListener('click', () => {
    const { number, html } = shown();
    save(`invoice-${number}.html`, 'text/html;charset=utf-8', html);
  });
  byId('save-json').addEventListener('click', () => {
    const { number, json } = shown();
    save(`invoice-${number}.json`, 'application/json', `${JSON.stringify(json, null, 2)}\n`);
  });
}
