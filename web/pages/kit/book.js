// What staff do with whatever is published in versions, each with its first day: they see what has become of each, what another
// would change before they publish it, and withdraw what has not begun.

import { explain, explainReading } from './api.js';
import { finish, keyFor } from './attempt.js';
import { byId, fillRows, make } from './dom.js';
import { clearErrors, onSubmit, showErrors } from './form.js';
import { hush, tell } from './notice.js';
import { say } from './say.js';
import { callAsStaff } from './sign-in.js';
import { refuse } from './staff-door.js';
import { writtenDate } from './words.js';

/**
 * @typedef {{version: number, effective: string, state: 'in force' | 'planned' | 'past' | 'withdrawn'}} Edition
 * @typedef {{name: string, before: string, after: string}} Difference
 * @typedef {{version: number, effective: string, changes: Difference[]} & Record<string, any>} Preview
 */

/**
 * A book as its page shows it.
 * @typedef {object} Shape
 * @property {string} path of the API
 * @property {string} noun what one is called
 * @property {string} table the id of the list
 * @property {(edition: any, state: Node) => (string | Node)[]} cells of a row; state is one of them
 * @property {(body: any) => void} [seen] what else the page does with what was read
 * @property {Draft} [draft] where another can be published
 */

/**
 * How another one is written.
 * @typedef {object} Draft
 * @property {string} form its id; the id of its summary of errors is that with -summary
 * @property {() => Record<string, unknown>} read what the fields say
 * @property {(preview: Preview) => string[]} effect what it means
 * @property {(name: string) => string} [words] for what differs
 * @property {(name: string, value: string) => string} [value] how a value is written
 * @property {(pointer: string) => string} [field] the pointer to the field that an error is about
 * @property {() => void} published
 */

/** What to call a state, and how to colour it. @type {Record<Edition['state'], [string, string]>} */
const STATES = {
  'in force': [say('In force', 'In Kraft'), 'tag good'],
  planned: [say('Planned', 'Geplant'), 'tag wait'],
  past: [say('Past', 'Vorbei'), ''],
  withdrawn: [say('Withdrawn', 'Zurückgezogen'), 'note'],
};

/**
 * Lets staff work with a book.
 * @param {Shape} shape
 * @returns {() => Promise<void>} reads it and shows it
 */
export function bookOf({ path, noun, table, cells, seen, draft }) {
  let etag = '';
  const form = draft && /** @type {HTMLFormElement} */ (byId(draft.form));
  const summary = draft && byId(`${draft.form}-summary`);
  if (form && summary) onSubmit(form, summary, () => preview(draft));

  async function open() {
    const result = await callAsStaff('GET', path);
    if (!result.ok) return refuse(result.problem, explainReading);
    etag = result.etag;
    const editions = /** @type {Edition[]} */ (result.body.versions);
    fillRows(byId(table), editions.map((one) => cells(one, stateOf(one))));
    return seen?.(result.body);
  }

  /** @param {Edition} edition */
  function stateOf(edition) {
    const [word, look] = STATES[edition.state];
    const state = make('span', {}, make('span', look ? { class: look } : {}, word));
    if (edition.state === 'planned') {
      const button = make('button', { type: 'button', class: 'plain small' }, say('Withdraw …', 'Zurückziehen …'), make('span', { class: 'unseen' }, ` ${noun} ${edition.version}`));
      button.addEventListener('click', () => askToWithdraw(edition));
      state.append(' ', button);
    }
    return state;
  }

  /** @param {Draft} written */
  async function preview(written) {
    hush();
    const body = written.read();
    const result = await callAsStaff('POST', `${path}/preview`, { body });
    if (!result.ok) return refused(result.problem);
    return ask({
      question: say(`Publish this ${noun}?`, `${noun} veröffentlichen?`),
      content: [...written.effect(result.body).map((text) => make('p', {}, text)), differences(result.body, written)],
      yes: say(`Publish the ${noun}`, `${noun} veröffentlichen`),
      send: () => callAsStaff('POST', path, { body, key: keyFor(path, { body, etag: result.etag }), etag: result.etag }),
      done: async () => {
        finish(path);
        written.published();
        await settled(say(`The ${noun} is published.`, `${noun} veröffentlicht.`));
      },
    });
  }

  /** @param {Edition} edition */
  function askToWithdraw({ version, effective }) {
    hush();
    const attempt = `${path} ${version}`;
    ask({
      question: say(`Withdraw ${noun} ${version}?`, `${noun} ${version} zurückziehen?`),
      content: [make('p', {}, say(`It was to begin on ${writtenDate(effective)} and then never holds. It stays in this list, and its number is not given again.`, `Sie sollte am ${writtenDate(effective)} beginnen und gilt dann nie. Sie bleibt in dieser Liste, und ihre Nummer wird nicht wieder vergeben.`))],
      yes: say(`Withdraw the ${noun}`, `${noun} zurückziehen`),
      send: () => callAsStaff('DELETE', `${path}/${version}`, { key: keyFor(attempt, { etag }), etag }),
      done: async () => {
        finish(attempt);
        await settled(say(`The ${noun} is withdrawn.`, `${noun} zurückgezogen.`));
      },
    });
  }

  /** @param {{question: string, content: Node[], yes: string, send: () => ReturnType<typeof callAsStaff>, done: () => Promise<void>}} asked */
  function ask({ question, content, yes, send, done }) {
    const sure = make('button', { type: 'button' }, yes);
    const back = make('button', { type: 'button', class: 'plain' }, say('No, go back', 'Nein, zurück'));
    const dialog = /** @type {HTMLDialogElement} */ (make('dialog', { 'aria-labelledby': 'question' },
      make('h2', { id: 'question' }, question), ...content, make('div', { class: 'actions' }, sure, back)));
    sure.addEventListener('click', async () => {
      const result = await send();
      dialog.close();
      await (result.ok ? done() : refused(result.problem));
    }, { once: true });
    back.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => dialog.remove());
    byId('main').append(dialog);
    dialog.showModal();
  }

  /** @param {string} words */
  async function settled(words) {
    await open();
    byId('status').focus();
    tell(words, 'good');
  }

  /** @param {import('./api.js').Problem} problem */
  async function refused(problem) {
    if (problem.errors.length && form && summary) {
      const field = draft?.field ?? ((pointer) => pointer);
      showErrors(form, summary, problem.errors.map((error) => ({ ...error, pointer: field(error.pointer) })));
    } else if (problem.kind === 'stale' || problem.kind === 'conflict') {
      if (form && summary) clearErrors(form, summary);
      await open();
      tell(say('Meanwhile something else was published or withdrawn, or a first day has come. The list was read again; what you wrote is kept. See once more what it would change.', 'Inzwischen wurde etwas veröffentlicht oder zurückgezogen, oder ein erster Tag ist gekommen. Die Liste wurde neu gelesen; was Sie geschrieben haben, bleibt. Sehen Sie noch einmal an, was sich ändern würde.'), 'wait');
    } else {
      refuse(problem, explain);
    }
  }

  return open;
}

/** @param {Preview} preview @param {Draft} draft */
function differences({ changes }, { words = (name) => name, value = (_, text) => text }) {
  if (!changes.length) return make('p', {}, say('It differs in nothing but the first day.', 'Nur der erste Tag ist anders.'));
  const table = make('table', { class: 'stacked' },
    make('caption', {}, say('What changes', 'Was sich ändert')),
    make('thead', {}, make('tr', {}, ...[say('What', 'Was'), say('Until now', 'Bisher'), say('Then', 'Dann')].map((head) => make('th', { scope: 'col' }, head)))),
    make('tbody'));
  fillRows(table, changes.map(({ name, before, after }) => [words(name), value(name, before) || 'none', value(name, after) || 'none']));
  return table;
}
