// The table of a campaign's returns: each figure as it is and as it would be, with how it is worked out.

import { say } from '../kit/say.js';
import { writtenCount } from './campaign-plan.js';
import { byId, fillRows, make } from '../kit/dom.js';
import { money } from '../kit/money.js';

/**
 * @typedef {{name: string, formula: string, value?: string}} Explained
 * @typedef {{orders: number, bookings: string, explained: Explained[]}} Returns
 */

/** @type {Record<string, string>} */
const LABELS = {
  totalCost: say('Total cost', 'Gesamtkosten'),
  redemptionRate: say('Redemption rate', 'Einlösequote'),
  averageOrder: say('Average order', 'Durchschnittlicher Auftrag'),
  costOfGoods: say('Cost of goods', 'Wareneinsatz'),
  contribution: say('Contribution', 'Deckungsbeitrag'),
  contributionPerOrder: say('Contribution per order', 'Deckungsbeitrag je Auftrag'),
  breakEvenOrders: say('Orders to break even', 'Aufträge bis zur Deckung'),
};

/**
 * @param {string} currency
 * @param {Returns} now
 * @param {Returns} assumed
 */
export function fillReturns(currency, now, assumed) {
  fillRows(byId('returns'), [
    [say('Orders', 'Aufträge'), writtenCount(now.orders), writtenCount(assumed.orders)],
    [say('Bookings', 'Umsatz'), money(now.bookings, currency), money(assumed.bookings, currency)],
    ...now.explained.map((figure, index) => [
      LABELS[figure.name] ?? figure.name,
      cellOf(figure, currency),
      cellOf(assumed.explained[index] ?? figure, currency),
    ]),
  ]);
}

/** A figure as a person reads it; a hyphen where there is none. @param {Explained | undefined} figure @param {string} currency */
export function writtenFigure(figure, currency) {
  if (figure?.value === undefined) return '–';
  if (figure.name === 'redemptionRate') return `${figure.value} %`;
  return figure.name === 'breakEvenOrders' ? writtenCount(figure.value) : money(figure.value, currency);
}

/** @param {Explained} figure @param {string} currency */
function cellOf(figure, currency) {
  const loss = figure.value?.startsWith('-') ? ' loss' : '';
  return make('span', {},
    make('span', { class: `figure${loss}` }, writtenFigure(figure, currency)),
    make('span', { class: 'formula' }, figure.formula));
}
