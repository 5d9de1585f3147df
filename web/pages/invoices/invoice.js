// The buyer's page of an invoice: its document, to read, to print and to save.

import { call, explainReading } from '../kit/api.js';
import { byId, entitle, show } from '../kit/dom.js';
import { say } from '../kit/say.js';
import { prepareButtons, showDocument } from './invoice-document.js';
import { kindOf } from './invoice-list.js';
import { Link } from '../kit/link.js';
import { tell } from '../kit/notice.js';

const link = new Link('invoice');
let shown = { number: '', html: '', json: /** @type {any} */ (null) };

addEventListener('hashchange', () => {
  link.take();
  location.reload(); // another invoice begins with nothing of this one
});
prepareButtons(() => shown, () => call('GET', '/api/invoice/pdf', { authorization: link.authorization() }));
open();

/** Reads the invoice in both of its forms and shows it. */
async function open() {
  const authorization = link.authorization();
  if (!authorization) return show({ loading: false, invoice: false, closed: true });
  byId('loading').hidden = !byId('invoice').hidden;
  const [html, json] = await Promise.all([
    call('GET', '/api/invoice', { authorization, accept: 'text/html' }),
    call('GET', '/api/invoice', { authorization }),
  ]);
  byId('loading').hidden = true;
  if (!html.ok) return turnAway(html.problem);
  if (!json.ok) return turnAway(json.problem);
  return render(html.body, json.body);
}

/** @param {string} html @param {{invoiceNumber: string, invoiceTypeCode: string, portal?: unknown}} json */
function render(html, json) {
  const { portal, ...itself } = json; // the file is the invoice itself, without what the portal says about it
  shown = { number: json.invoiceNumber, html, json: itself };
  const title = `${kindOf(json.invoiceTypeCode)} ${json.invoiceNumber}`;
  byId('title').textContent = title;
  entitle(title);
  showDocument(html);
  show({ invoice: true, closed: false });
}

/** @param {import('../kit/api.js').Problem} problem */
function turnAway(problem) {
  if (problem.status !== 401) return tell(explainReading(problem), 'bad');
  link.drop();
  show({ invoice: false, closed: true });
  byId('closed-why').textContent = say('This link is not valid, or no longer valid.', 'Dieser Link gilt nicht oder nicht mehr.');
  return undefined;
}
