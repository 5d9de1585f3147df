// Says what the applicant does now, or that nothing is to be done, and leads there.

import { deciderWords } from '../kit/decider.js';
import { byId, make } from '../kit/dom.js';
import { say, to } from '../kit/say.js';
import { tone, writtenDate, writtenDay } from '../kit/words.js';

/**
 * @typedef {import('../kit/case-view.js').Case} Case
 * @typedef {{text: string, label: string, leads: string}} Task leads: an address, or the place on this page as #id
 */

/** @param {Case} shown */
export function showNext(shown) {
  const task = taskOf(shown);
  const panel = byId('next');
  panel.className = `panel ${task ? 'wait' : tone(shown.status)}`;
  byId('next-title').textContent = task ? say('What you do now', 'Was Sie jetzt tun') : say('Nothing for you to do now', 'Jetzt ist nichts zu tun');
  byId('next-text').textContent = task?.text ?? stateOf(shown);
  byId('next-act').replaceChildren(...(task ? [way(task)] : []));
  byId('next-act').hidden = !task;
}

/** @param {Task} task */
function way({ label, leads }) {
  const link = make('a', { class: 'button', href: leads }, label);
  link.addEventListener('click', (event) => {
    if (!leads.startsWith('#')) return;
    event.preventDefault(); // a fragment in the address would be taken for a secret
    goTo(leads.slice(1));
  });
  return link;
}

/** Shows a place of this page and moves the focus there. @param {string} id */
export function goTo(id) {
  const place = document.getElementById(id);
  if (!place || place.closest('[hidden]')) return;
  place.scrollIntoView({ block: 'start' });
  if (!place.matches('input, textarea, button, a')) place.setAttribute('tabindex', '-1');
  place.focus();
}

/** @param {Case} shown @returns {Task | undefined} */
function taskOf({ next }) {
  const by = next?.due ? say(` by ${writtenDate(next.due)}`, ` bis ${writtenDate(next.due)}`) : '';
  switch (next?.what) {
    case 'answer': return { text: say('The institute has asked you a question. Please answer it.', 'Das Institut hat Ihnen eine Frage gestellt. Bitte antworten Sie.'), label: say('Answer the question', 'Frage beantworten'), leads: '#text' };
    case 'quote': return { text: say(`It can be certified. Look at your quote and answer it${by}; after that it lapses, and the case is closed.`, `Es kann zertifiziert werden. Sehen Sie Ihr Angebot an und antworten Sie${by}; danach verfällt es, und der Fall wird geschlossen.`), label: say('Look at the quote', 'Angebot ansehen'), leads: to('/quote') };
    case 'material': return { text: say(`Hand in your material${by}.`, `Reichen Sie Ihre Unterlagen${by} ein.`), label: say('Hand in the material', 'Unterlagen einreichen'), leads: '#material-title' };
    case 'submit': return { text: say(`All that is asked for is there. Submit it for review${by}.`, `Alles Verlangte ist da. Reichen Sie es${by} zur Prüfung ein.`), label: say('Submit for review', 'Zur Prüfung einreichen'), leads: to('/materials') };
    case 'pay': return { text: say(`Pay the open invoice${by}.`, `Bezahlen Sie die offene Rechnung${by}.`), label: say('See the invoice', 'Rechnung ansehen'), leads: '#invoices-title' };
    default: return undefined;
  }
}

/** Where the case stands, when nothing is to be done. @param {Case} shown */
function stateOf(shown) {
  switch (shown.status) {
    case 'enquired': return say(`The board decides by ${writtenDate(shown.decisionDue)}. You are told by mail.`, `Der Vorstand entscheidet bis ${writtenDate(shown.decisionDue)}. Sie erfahren es per E-Mail.`);
    case 'eligible': return say('It can be certified. Your quote waits below.', 'Es kann zertifiziert werden. Ihr Angebot wartet unten.');
    case 'commissioned': return say('The terms are settled. Next you hand in your material.', 'Die Bedingungen stehen fest. Als Nächstes reichen Sie Ihre Unterlagen ein.');
    case 'submitted': return say('Your material is submitted. The institute looks whether anything is missing, and tells you by mail.', 'Ihre Unterlagen sind eingereicht. Das Institut sieht nach, ob etwas fehlt, und sagt es Ihnen per E-Mail.');
    case 'complete': return say('Your material is complete. Next comes the review: the institute agrees on a day with you.', 'Ihre Unterlagen sind vollständig. Als Nächstes kommt die Prüfung: Das Institut vereinbart mit Ihnen einen Tag.');
    case 'declined': return say('It cannot be certified. The reason is below.', 'Es kann nicht zertifiziert werden. Der Grund steht unten.');
    case 'quote-refused': return say(`You refused the quote${closing(shown)}. Nothing more happens to this case.`, `Sie haben das Angebot${closing(shown)} abgelehnt. Mit diesem Fall geschieht nichts mehr.`);
    case 'quote-lapsed': return say(`The quote was not accepted while it held, so the case was closed${closing(shown)}. To go on, send a new enquiry.`, `Das Angebot wurde nicht angenommen, solange es galt; der Fall wurde${closing(shown)} geschlossen. Um weiterzumachen, fragen Sie neu an.`);
    case 'withdrawn': return say(`You withdrew this case${closing(shown)}. Nothing more happens to it.`, `Sie haben diesen Fall${closing(shown)} zurückgezogen. Es geschieht nichts mehr damit.`);
    default: return '';
  }
}

/** @param {Case} shown */
function closing({ closedAt, closedBy }) {
  const by = closedBy ? ` (${deciderWords(closedBy)})` : '';
  return closedAt ? say(` on ${writtenDay(closedAt)}${by}`, ` am ${writtenDay(closedAt)}${by}`) : '';
}
