// The card of invoices on the applicant's page of a case: what was billed, how it stands, and each as a PDF.

import { call, explainReading } from '../kit/api.js';
import { byId, make, show } from '../kit/dom.js';
import { money } from '../kit/money.js';
import { hush, tell } from '../kit/notice.js';
import { say } from '../kit/say.js';
import { briefDate, tone, word } from '../kit/words.js';

/**
 * @typedef {{number: string, kind: 'invoice' | 'credit-note', issuedOn: string, dueOn?: string, gross: string, currency: string,
 *   state: 'open' | 'paid' | 'overdue' | 'credited', printed: boolean}} CaseInvoice
 */

/** @param {import('../kit/case-view.js').Case} ofCase @param {import('../kit/link.js').Link} link */
export async function readInvoices({ terms }, link) {
  if (terms?.kind !== 'accepted' && !terms?.acceptedOn) return show({ invoices: false });
  const result = await call('GET', '/api/case/invoices', { authorization: link.authorization() });
  if (!result.ok) return show({ invoices: false });
  const invoices = /** @type {CaseInvoice[]} */ (result.body.invoices);
  byId('invoice-list').replaceChildren(...invoices.map((invoice) => entry(invoice, link)));
  return show({ invoices: true, 'invoices-none': invoices.length === 0, 'invoice-list': invoices.length > 0 });
}

/** @param {CaseInvoice} invoice @param {import('../kit/link.js').Link} link */
function entry(invoice, link) {
  const { number, kind, issuedOn, dueOn, gross, currency, state, printed } = invoice;
  const due = dueOn && kind === 'invoice' && state !== 'paid' ? say(`, due on ${briefDate(dueOn)}`, `, fällig am ${briefDate(dueOn)}`) : '';
  const save = make('button', { type: 'button', class: 'plain small' }, 'PDF', make('span', { class: 'unseen' }, say(` of ${number}`, ` von ${number}`)));
  save.hidden = !printed;
  save.addEventListener('click', () => saved(number, link));
  const look = state === 'overdue' ? 'bad' : tone(state);
  return make('li', {},
    make('span', { class: 'invoice-what' }, make('strong', {}, `${word(kind)} ${number}`), ' ',
      make('span', { class: `tag ${look}` }, state === 'overdue' ? say('Overdue', 'Überfällig') : word(state))),
    make('span', { class: 'invoice-sum' }, money(gross, currency), ' ', make('span', { class: 'note' }, `${briefDate(issuedOn)}${due}`)),
    save);
}

/** @param {string} number @param {import('../kit/link.js').Link} link */
async function saved(number, link) {
  hush();
  const result = await call('GET', `/api/case/invoices/${encodeURIComponent(number)}/pdf`, { authorization: link.authorization() });
  if (result.ok) location.assign(result.body.url); // it comes as a file, so that the page stays
  else tell(explainReading(result.problem), 'bad');
}
