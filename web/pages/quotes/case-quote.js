// The card of the quote on the applicant's page of a case: open, from which price; answered, what was agreed.

import { call } from '../kit/api.js';
import { byId, show } from '../kit/dom.js';
import { deciderWords } from '../kit/decider.js';
import { money } from '../kit/money.js';
import { say } from '../kit/say.js';
import { writtenDate } from '../kit/words.js';

/**
 * Reads the quote of a case, if it has one, and shows it.
 * @param {import('../kit/case-view.js').Case} ofCase
 * @param {import('../kit/link.js').Link} link
 */
export async function readQuote({ terms }, link) {
  const quoted = Boolean(terms) && terms?.kind !== 'free';
  show({ 'quote-offer': false });
  if (!quoted) return;
  const result = await call('GET', '/api/quote', { authorization: link.authorization() });
  if (result.ok) render(result.body);
}

/** @param {import('./quote.js').Quote} quote */
function render({ status, full, reduced, currency, lastDay, agreement }) {
  const least = reduced.reduce((one, { net }) => (Number(net) < Number(one) ? net : one), full.net);
  const open = status === 'open';
  show({ 'quote-offer': open, 'terms-facts': !open, 'quote-whole': Boolean(agreement), 'decided-by': Boolean(agreement?.decidedBy) });
  if (open) byId('quote-words').textContent = say(`From ${money(least, currency)} net of VAT, up to ${money(full.net, currency)}, depending on what may become known. It holds until ${writtenDate(lastDay)}.`, `Ab ${money(least, currency)} ohne USt., höchstens ${money(full.net, currency)}, je nachdem, was bekannt werden darf. Es gilt bis ${writtenDate(lastDay)}.`);
  if (agreement?.decidedBy) byId('decided-by').textContent = say(`Decided by ${deciderWords(agreement.decidedBy)}.`, `Entschieden von ${deciderWords(agreement.decidedBy)}.`);
}
