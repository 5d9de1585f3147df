// The parts of a case that its applicant and staff see alike.

import { actorName } from './actors.js';
import { byId, entitle, make } from './dom.js';
import { money } from './money.js';
import { rulesAccepted } from './rules.js';
import { say } from './say.js';
import { tone, word, writtenDate, writtenTime } from './words.js';

/**
 * @typedef {{number: number, from: string, text: string, at: string, mailedOn?: string, by?: string}} Message
 * @typedef {{outcome: string, reason: string, decidedOn: string, by?: string}} Decision
 * @typedef {import('./consents.js').Consents} Consents
 * @typedef {{number: number, reason: string, net: string, on: string}} Charge
 * @typedef {{kind: string, net?: string, currency?: string, lastDay?: string, consents?: Consents, reductions?: {rule: string, title: string}[],
 *   charges?: Charge[], acceptedOn?: string, rules?: import('./rules.js').RuleVersions}} Terms
 * @typedef {{reference: string, status: string, waitingFor: string, audience: string, kind: string, title: string,
 *   description: string, quantity: string, items: string[], enquiredAt: string, decisionDue: string,
 *   decision?: Decision, messages: Message[], may: string[], name?: string, email?: string, organisation?: string,
 *   campaign?: string, campaignUnknown?: boolean, language?: string, overdue?: boolean, closedAt?: string, closingReason?: string, terms?: Terms,
 *   steps?: import('../enquiries/case-steps.js').Step[], next?: {what: string, due?: string}, materialOpen?: boolean, decidedBy?: import('./decider.js').Decider, closedBy?: import('./decider.js').Decider, buyer?: import('./billing.js').Buyer, invoicesTo?: string}} Case
 */

/**
 * Shows the heading, the state, the decision and the thread.
 * @param {Case} shown
 * @param {string} state a sentence on where it stands
 * @param {Record<string, string>} names who writes, by side
 */
export function showCase(shown, state, names) {
  byId('reference').textContent = shown.reference;
  byId('title').textContent = shown.title;
  entitle(shown.title);
  const panel = byId('state');
  panel.className = `panel ${tone(shown.status)}`;
  panel.replaceChildren(make('p', {}, make('strong', {}, word(shown.status))));
  if (state) panel.append(make('p', { class: 'written' }, state));
  showDecision(shown.decision);
  showThread(shown.messages, names);
}

/** @param {Decision | undefined} decision */
function showDecision(decision) {
  byId('decision').hidden = !decision;
  if (!decision) return;
  const by = decision.by ? say(`, recorded by ${actorName(decision.by)}`, `, festgehalten von ${actorName(decision.by)}`) : '';
  byId('decision-outcome').textContent = say(`${word(decision.outcome)} on ${writtenDate(decision.decidedOn)}${by}.`, `${word(decision.outcome)} am ${writtenDate(decision.decidedOn)}${by}.`);
  byId('decision-reason').textContent = decision.reason;
}

/**
 * @param {Message[]} messages
 * @param {Record<string, string>} names
 */
function showThread(messages, names) {
  byId('thread-empty').hidden = messages.length > 0;
  byId('thread').replaceChildren(...messages.map((message) => {
    const who = names[message.from] ?? word(message.from);
    return make('li', { class: message.from },
      make('p', {}, make('span', { class: 'who' }, `${who}${way(message)}`), ' ',
        make('time', { class: 'note', datetime: message.at }, writtenTime(message.at))),
      make('p', { class: 'written' }, message.text));
  }));
}

/** How a message came into the thread. @param {Message} message */
function way({ mailedOn, by }) {
  const filed = by ? say(`, filed by ${actorName(by)}`, `, abgelegt von ${actorName(by)}`) : '';
  if (mailedOn) return say(` (by mail on ${writtenDate(mailedOn)}${filed})`, ` (per E-Mail am ${writtenDate(mailedOn)}${filed})`);
  return by ? ` (${actorName(by)})` : '';
}

/**
 * The facts of the enquiry itself.
 * @param {Case} shown
 * @returns {[string, string | Node | undefined][]}
 */
export function enquiryFacts(shown) {
  return [
    [say('Kind', 'Art'), word(shown.kind)],
    [say('Quantity', 'Umfang'), word(shown.quantity)],
    [say('Items', 'Teile'), shown.items.length ? make('ul', {}, ...shown.items.map((item) => make('li', {}, item))) : undefined],
    [say('Description', 'Beschreibung'), make('span', { class: 'written' }, shown.description)],
    [say('Applies as', 'Bewirbt sich als'), word(shown.audience)],
    [say('Enquired', 'Angefragt'), writtenTime(shown.enquiredAt)],
  ];
}

/**
 * The facts of a case's terms.
 * @param {Terms} terms
 * @returns {[string, string | Node | undefined][]}
 */
export function termsFacts({ kind, net, currency = 'EUR', lastDay, reductions = [], charges, acceptedOn, rules }) {
  const price = net === undefined ? undefined : say(`${money(net, currency)} net of VAT`, `${money(net, currency)} ohne USt.`);
  switch (kind) {
    case 'free': return [[say('Price', 'Preis'), say('Free of charge: a place of a free offer was taken.', 'Kostenlos: Ein freier Platz wurde vergeben.')]];
    case 'quoted': return [[say('Quote', 'Angebot'), price], [say('Last day to accept', 'Letzter Tag zum Annehmen'), lastDay && writtenDate(lastDay)]];
    default: return [
      [say('Accepted', 'Angenommen'), acceptedOn && writtenDate(acceptedOn)],
      [say('Price', 'Preis'), price],
      [say('Reductions', 'Nachlässe'), reductions.map(({ title }) => title).join(', ') || say('None', 'Keine')],
      [say('Rules accepted', 'Angenommene Regeln'), rules && rulesAccepted(rules)],
      [say('Billed', 'Verrechnet'), charges && make('ul', {}, ...charges.map((charge) => make('li', {}, chargeWords(charge, currency))))],
    ];
  }
}

/** @param {Charge} charge @param {string} currency */
function chargeWords({ reason, on, net }, currency) {
  return `${word(reason)}, ${writtenDate(on)}: ${money(net, currency)}`;
}
