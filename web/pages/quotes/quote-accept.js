// The form by which a quote is accepted: it says at once what each answer means for the price and for the VAT.

import { keepDraft } from '../kit/attempt.js';
import { billingOf, isNoMailbox, prepareBilling } from '../kit/billing.js';
import { askToConfirm, confirmationOf, missingConfirmation } from '../kit/confirmation.js';
import { consentsOf, consentWords, missingConsents } from '../kit/consents.js';
import { country } from '../kit/countries.js';
import { byId, make } from '../kit/dom.js';
import { onSubmit, showErrors } from '../kit/form.js';
import { later } from '../kit/later.js';
import { money } from '../kit/money.js';
import { ruleWords } from '../kit/rules.js';
import { say } from '../kit/say.js';
import { Stepper } from '../kit/stepper.js';
import { fillPrice, priceSentence } from './price.js';
import { askDeclared, declaredOf, isEarned, isLasting } from './reductions.js';
import { askForTax, taxSentence, totals } from './tax.js';

/** @typedef {import('./quote.js').Quote} Quote */

const form = /** @type {HTMLFormElement} */ (byId('accept'));
/** @type {Quote | undefined} */
let quote;
/** What the tax depends on, as it was asked last. */
let question = { country: '', postCode: '', vatId: '', net: '' };
/** What is known of the tax on what was asked last. @type {import('./tax.js').TaxTreatment | undefined} */
let treatment;

const steps = new Stepper(form, byId('accept-summary'), missingIn);

const readTax = later(async () => {
  const result = question.country ? await askForTax(question) : undefined;
  return { known: result?.ok ? /** @type {import('./tax.js').TaxTreatment} */ (result.body) : undefined, words: taxWords(result) };
}, ({ known, words }) => {
  treatment = known;
  byId('tax').textContent = words;
  summarise();
});

/** What is said of the tax beside the buyer. @param {Awaited<ReturnType<typeof askForTax>> | undefined} result */
function taxWords(result) {
  if (!result || !quote) return say('Choose a country to see the VAT.', 'Wählen Sie ein Land, um die USt. zu sehen.');
  if (result.ok) return taxSentence(result.body, question.net, quote.currency);
  return result.problem.kind === 'invalid-query'
    ? say(`This VAT id is none that ${country(question.country)} gives: a digit may be mistyped. Check it, or leave it empty.`, `Diese USt-IdNr. ist keine aus diesem Land: ${country(question.country)}. Vielleicht ist eine Ziffer vertippt; prüfen Sie sie, oder lassen Sie das Feld leer.`)
    : say('The VAT cannot be shown just now. Check your connection, then change something here.', 'Die USt. lässt sich gerade nicht zeigen. Prüfen Sie Ihre Verbindung, dann ändern Sie hier etwas.');
}

/**
 * Makes the form ready.
 * @param {(body: Record<string, unknown>, form: HTMLFormElement) => Promise<void>} send
 * @param {import('../kit/link.js').Link} link
 * @param {import('../kit/confirmation.js').Standing} standing
 */
export function prepare(send, link, standing) {
  askToConfirm(form, link, standing);
  prepareBilling(form);
  form.addEventListener('input', refresh);
  onSubmit(form, byId('accept-summary'), () => check(send));
}

/** Shows the form for a quote. @param {Quote} offered */
export function offer(offered) {
  askDeclared(byId('declarations'), offered.reductions);
  if (!quote) keepDraft(draftOf(offered), form);
  quote = offered;
  showRules(offered);
  refresh();
}

/** What is accepted is what is linked to. @param {Quote} offered */
function showRules({ rules }) {
  for (const book of /** @type {const} */ (['terms', 'mark'])) {
    const link = /** @type {HTMLAnchorElement} */ (byId(`${book}-link`));
    link.hash = `${book}-${rules[book]}`;
    link.textContent = ruleWords(book, rules[book]);
  }
}

/** Under which name the form's draft is kept. @param {Quote} offered */
export function draftOf({ reference }) {
  return `acceptance ${reference}`;
}

function refresh() {
  if (!quote) return;
  showPrice(quote);
  const { billingCountry = '', billingPostCode = '', vatId = '' } = /** @type {Record<string, string>} */ (billingOf(form));
  const now = { country: billingCountry, postCode: billingPostCode, vatId, net: priceNow(quote).net };
  if (JSON.stringify(now) !== JSON.stringify(question)) {
    question = now;
    outdate();
    readTax();
  }
  summarise();
}

/** What was said of another amount or another buyer is not true of this one, and is not left standing. */
function outdate() {
  treatment = undefined;
  byId('tax').textContent = question.country ? say('The VAT is worked out …', 'Die USt. wird errechnet …') : taxWords(undefined);
  byId('totals').querySelector('tbody')?.replaceChildren();
  byId('accept-button').textContent = say('Order with obligation to pay', 'Zahlungspflichtig bestellen');
}

/** @param {(body: Record<string, unknown>, form: HTMLFormElement) => Promise<void>} send */
async function check(send) {
  if (!quote) return;
  if (!steps.isLast()) return steps.next(); // the key Enter sends a form from whichever field
  const missing = [0, 1, 2].flatMap(missingIn);
  if (missing.length) {
    steps.showField(missing[0].pointer.slice(1));
    showErrors(form, byId('accept-summary'), missing);
  } else if (treatment) {
    await send({ net: priceNow(quote).net, ...consentsOf(form), declared: declaredOf(form), ...billingOf(form), rules: quote.rules, confirmation: confirmationOf(form) }, form);
  }
}

/** What a step still lacks. @param {number} step @returns {import('../kit/api.js').FieldError[]} */
function missingIn(step) {
  switch (step) {
    case 0: return missingConsents(consentsOf(form));
    case 1: return missingBuyer();
    default: return missingConfirmation(form);
  }
}

/** Nobody orders an amount that was not shown: without the tax there is no third step. */
function missingBuyer() {
  const missing = missingBilling(billingOf(form));
  if (isNoMailbox(form)) missing.push({ pointer: '/invoicesTo', code: 'invalid', detail: say('This does not look like an e-mail address.', 'Das sieht nicht nach einer E-Mail-Adresse aus.') });
  if (missing.length || treatment) return missing;
  return [{ pointer: '/vatId', code: 'invalid', detail: byId('tax').textContent ?? '' }];
}

/** @param {Record<string, unknown>} billing */
function missingBilling(billing) {
  const needed = { billingName: say('Write who is billed.', 'Schreiben Sie, wer die Rechnung bekommt.'), billingStreet: say('Write the street.', 'Schreiben Sie die Straße.'), billingCity: say('Write the city.', 'Schreiben Sie den Ort.'), billingCountry: say('Choose a country.', 'Wählen Sie ein Land.') };
  return Object.entries(needed)
    .filter(([name]) => !billing[name])
    .map(([name, detail]) => ({ pointer: `/${name}`, code: 'required', detail }));
}

/** What the answers earn. @param {Quote} offered */
function earnedNow({ reductions }) {
  const answers = { ...consentsOf(form), declared: declaredOf(form) };
  return reductions.filter((one) => isEarned(one, answers));
}

/** Which of the quote's prices the answers lead to. @param {Quote} offered */
function priceNow(offered) {
  return priceWith(offered, earnedNow(offered));
}

/**
 * The price that what is earned leads to; what takes nothing off makes none of its own.
 * @param {Quote} offered
 * @param {import('./reductions.js').Reduction[]} earned
 */
function priceWith({ full, reduced }, earned) {
  const rules = earned.map(({ rule }) => rule);
  return reduced
    .filter((price) => price.rules.every((rule) => rules.includes(rule)))
    .reduce((/** @type {import('./price.js').Price & {rules?: string[]}} */ one, other) => (other.rules.length > (one.rules?.length ?? 0) ? other : one), full);
}

/** @param {Quote} offered */
function showPrice(offered) {
  const { currency, tariff, lastDay } = offered;
  const price = priceNow(offered);
  announce(byId('your-price'),
    make('p', {}, make('strong', {}, say(`With these answers you pay ${money(price.net, currency)} net.`, `Mit diesen Antworten zahlen Sie ${money(price.net, currency)} netto.`))),
    make('p', {}, whyThisPrice(offered)));
  fillPrice(byId('lines'), price, { currency, version: tariff.version, lastDay });
}

/**
 * Says something in a live region, unless it says that already: it would be read out again.
 * @param {HTMLElement} region
 * @param {...HTMLElement} news
 */
function announce(region, ...news) {
  if (region.textContent !== news.map((one) => one.textContent).join('')) region.replaceChildren(...news);
}

/** @param {Quote} offered */
function whyThisPrice(offered) {
  if (!offered.reduced.length) return say('No answer changes this price.', 'Keine Antwort ändert diesen Preis.');
  const earned = earnedNow(offered);
  const said = offered.reductions
    .filter((one) => !earned.includes(one))
    .map(({ condition, effect }) => say(`You would pay ${effect} if ${condition}.`, `Sie würden ${effect} zahlen, wenn ${condition}.`));
  if (!earned.length) return [say('This is the full price.', 'Das ist der volle Preis.'), ...said].join(' ');
  said.unshift(say(`That is because ${earned.map(({ condition }) => condition).join(', and because ')}.`, `Das ist so, weil ${earned.map(({ condition }) => condition).join(', und weil ')}.`));
  const lasting = earned.filter(isLasting);
  if (lasting.length < earned.length) {
    said.push(say(`If you take consent back later, or the board finds that you share less, you pay ${money(priceWith(offered, lasting).net, offered.currency)} in all.`, `Nehmen Sie eine Zustimmung später zurück oder findet der Vorstand, dass Sie weniger freigeben, zahlen Sie insgesamt ${money(priceWith(offered, lasting).net, offered.currency)}.`));
  }
  return said.join(' ');
}

function summarise() {
  if (!quote) return;
  const consents = consentsOf(form);
  const incomplete = missingConsents(consents).length > 0;
  const price = priceNow(quote);
  const points = [
    say(`You order the certification of “${quote.title}”.`, `Sie bestellen die Zertifizierung von „${quote.title}“.`),
    priceSentence(price, quote.currency, quote.reductions),
    ...(incomplete ? [] : consentWords(/** @type {import('../kit/consents.js').Consents} */ (consents))),
    say(`The invoice goes to ${oneLine()}. It comes by mail${mailbox('to')} and is due within ${quote.paymentDays} days.`, `Die Rechnung geht an ${oneLine()}. Sie kommt per E-Mail${mailbox('an')} und ist binnen ${quote.paymentDays} Tagen fällig.`),
  ];
  byId('accepting').replaceChildren(...points.map((text) => make('li', {}, text)));
  if (!treatment) return;
  byId('totals').querySelector('tbody')?.replaceChildren(...totals(treatment, price.net, quote.currency));
  byId('accept-button').textContent = say(`Order with obligation to pay: ${money(treatment.gross, quote.currency)}`, `Zahlungspflichtig bestellen: ${money(treatment.gross, quote.currency)}`);
}

/** Where the invoice goes, if not to whoever orders. @param {string} towards */
function mailbox(towards) {
  const { invoicesTo } = billingOf(form);
  return invoicesTo ? ` ${towards} ${invoicesTo}` : '';
}

/** Who is billed, in one line. */
function oneLine() {
  const { billingName = '', billingPostCode = '', billingCity = '' } = /** @type {Record<string, string>} */ (billingOf(form));
  return [billingName, [billingPostCode, billingCity].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
