// The versions of the tariff for finance, and the draft of a new one; beside it free offers and taxes.

import { readAmounts } from '../kit/amount-fields.js';
import { finish, keepDraft } from '../kit/attempt.js';
import { bookOf } from '../kit/book.js';
import { byId, make, show } from '../kit/dom.js';
import { money } from '../kit/money.js';
import { say } from '../kit/say.js';
import { enter } from '../kit/staff-door.js';
import { briefDate, writtenDate } from '../kit/words.js';
import { openTaxes } from '../invoices/staff-taxes.js';
import { openOffers } from './staff-offers.js';
import { changeWords, draftOf, fieldsOf, isMoney, ruleFields } from './tariff-fields.js';

/**
 * @typedef {import('./fees.js').Tariff & import('../kit/book.js').Edition} Version
 * @typedef {import('./tariff-fields.js').Rule} Rule
 */

const form = /** @type {HTMLFormElement} */ (byId('new'));
let currency = 'EUR';
/** @type {Rule[]} */
let rules = [];

const openTariffs = bookOf({
  path: '/api/staff/tariffs',
  noun: say('version', 'Fassung'),
  table: 'versions',
  cells,
  seen,
  draft: {
    form: 'new',
    read: () => draftOf([...new FormData(form)]),
    effect: ({ version, effective, keeps }) => [
      say(`Version ${version} holds for cases enquired on ${writtenDate(effective)} or later.`, `Fassung ${version} gilt für Fälle, die am ${writtenDate(effective)} oder später angefragt werden.`),
      keepsWords(keeps),
    ],
    words: (name) => changeWords(name, rules),
    value: (name, value) => (value && isMoney(name) ? money(value, currency) : value),
    published: () => {
      finish('tariff');
      show({ new: false, 'new-open': true });
    },
  },
});

byId('new-open').addEventListener('click', () => {
  show({ new: true, 'new-open': false });
  byId('effective').focus();
});
byId('new-cancel').addEventListener('click', () => show({ new: false, 'new-open': true }));
readAmounts(form);
enter(open, say('Sign in to see the tariffs.', 'Melden Sie sich an, um die Tarife zu sehen.'));

async function open() {
  byId('loading').hidden = !byId('tariffs').hidden;
  await Promise.all([openTariffs(), openOffers(), openTaxes()]);
  byId('loading').hidden = true;
}

/** @param {{versions: Version[], rules: Rule[]}} book */
function seen({ versions, rules: known }) {
  const first = byId('tariffs').hidden;
  const newest = versions.find(({ state }) => state !== 'withdrawn') ?? versions[0];
  currency = newest.currency;
  byId('new-currency').textContent = `in ${currency}`;
  form.dataset.currency = currency;
  show({ tariffs: true });
  if (first) {
    rules = known;
    byId('rule-fields').replaceChildren(...ruleFields(rules));
    fill(newest);
    keepDraft('tariff', form);
  }
}

/** @param {Version} version @param {Node} state */
function cells(version, state) {
  return [
    String(version.version),
    briefDate(version.effective),
    state,
    fees(version, 'single'),
    fees(version, 'programme'),
    make('ul', { class: 'bare' }, ...version.reductions.map(({ text }) => make('li', {}, text))),
  ];
}

/** @param {Version} version @param {string} scope */
function fees(version, scope) {
  const written = ['initial', 'recertification', 'rerun']
    .map((occasion) => version.fees.find((fee) => fee.scope === scope && fee.occasion === occasion)?.amount ?? '')
    .map((amount) => make('li', {}, money(amount, version.currency)));
  return make('ul', { class: 'bare' }, ...written);
}

/** @param {Version} newest */
function fill(newest) {
  for (const [name, value] of Object.entries(fieldsOf(newest))) {
    /** @type {HTMLInputElement} */ (byId(name)).value = value;
  }
}

/** @param {{enquired: number, eligible: number}} keeps */
function keepsWords({ enquired, eligible }) {
  if (!enquired && !eligible) return say('No case is open that would keep an older version.', 'Kein offener Fall würde eine ältere Fassung behalten.');
  return say(`Cases that are open keep the version of their enquiry: ${enquired} enquired and ${eligible} with a quote.`, `Offene Fälle behalten die Fassung ihrer Anfrage: ${enquired} angefragt und ${eligible} mit Angebot.`);
}
