// All cases of an address, by one mailed link, and the way into each of them.

import { call, explain, explainReading } from '../kit/api.js';
import { byId, make, show } from '../kit/dom.js';
import { Link } from '../kit/link.js';
import { hush, tell } from '../kit/notice.js';
import { say, to } from '../kit/say.js';
import { tone, word, writtenDate, writtenDay } from '../kit/words.js';
import { mint } from './mint.js';

/**
 * @typedef {{reference: string, status: string, waitingFor: string, kind: string, title: string, enquiredAt: string,
 *   decisionDue: string, since: string, next?: {what: string, due?: string}}} OwnCase
 */

const link = new Link('portal');
let after = '';

link.reloadForAnother();
byId('more').addEventListener('click', read);
read();

async function read() {
  if (!link.authorization()) return show({ closed: true });
  hush();
  byId('loading').hidden = false;
  const result = await call('GET', `/api/portal${after ? `?${new URLSearchParams({ cursor: after })}` : ''}`, { authorization: link.authorization() });
  byId('loading').hidden = true;
  if (result.ok) render(result.body);
  else refuse(result.problem, explainReading);
}

/** @param {{cases: OwnCase[], next?: string}} page */
function render({ cases, next }) {
  const first = byId('cases').childElementCount;
  byId('cases').append(...cases.map(entryOf));
  after = next ?? '';
  show({ portal: true, more: Boolean(next) });
  if (first) byId('cases').children[first]?.querySelector('button')?.focus();
}

/** @param {OwnCase} own */
function entryOf(own) {
  const id = `title-${own.reference}`;
  const button = make('button', { type: 'button', id: `open-${own.reference}`, 'aria-labelledby': `open-${own.reference} ${id}`, ...(own.next ? {} : { class: 'plain' }) }, say('Open the case', 'Fall öffnen'));
  button.addEventListener('click', () => open(own.reference));
  return make('li', { class: 'card' },
    make('h2', { id, class: 'free' }, own.title),
    make('p', { class: 'note' }, `${word(own.kind)} · ${own.reference} · ${say('enquired on', 'angefragt am')} ${writtenDay(own.enquiredAt)}`),
    make('p', {}, make('span', { class: `tag ${tone(own.status)}` }, word(own.status)), say(` since ${writtenDay(own.since)}`, ` seit ${writtenDay(own.since)}`)),
    make('p', {}, own.next ? make('strong', {}, toDo(own.next)) : standing(own)),
    make('p', {}, button));
}

/** @param {{what: string, due?: string}} next */
function toDo({ what, due }) {
  const by = due ? say(` by ${writtenDate(due)}`, ` bis ${writtenDate(due)}`) : '';
  switch (what) {
    case 'answer': return say(`Answer our question${by}.`, `Beantworten Sie unsere Frage${by}.`);
    case 'quote': return say(`Look at your quote and answer it${by}.`, `Sehen Sie Ihr Angebot an und antworten Sie${by}.`);
    case 'material': return say(`Hand in your material${by}.`, `Reichen Sie Ihre Unterlagen${by} ein.`);
    case 'submit': return say(`Submit your material for review${by}.`, `Reichen Sie Ihre Unterlagen${by} zur Prüfung ein.`);
    default: return say('There is something for you to do.', 'Für Sie ist etwas zu tun.');
  }
}

/** @param {OwnCase} own */
function standing({ status, decisionDue }) {
  return status === 'enquired'
    ? say(`The board decides by ${writtenDate(decisionDue)}.`, `Der Vorstand entscheidet bis ${writtenDate(decisionDue)}.`)
    : say('Nothing for you to do now.', 'Jetzt ist nichts zu tun.');
}

/** The case opens in this tab by a secret of its own, as if its link had been mailed. @param {string} reference */
async function open(reference) {
  hush();
  const { secret, hash } = await mint();
  const result = await call('POST', `/api/portal/cases/${reference}/links`, { authorization: link.authorization(), body: { hash }, key: crypto.randomUUID() });
  if (!result.ok) return refuse(result.problem, explain);
  new Link('case').give(secret);
  location.assign(to('/case'));
}

/** @param {import('../kit/api.js').Problem} problem @param {(problem: import('../kit/api.js').Problem) => string} words */
function refuse(problem, words) {
  if (problem.kind !== 'link-invalid') return tell(words(problem), 'bad');
  link.drop();
  byId('closed-why').textContent = say('This link no longer opens your cases: it holds for one day, and a newer one replaces it.', 'Dieser Link öffnet Ihre Fälle nicht mehr: Er gilt einen Tag, und ein neuerer ersetzt ihn.');
  show({ closed: true, portal: false });
}
