// Fills the page of the kit's components with examples, and sets to work what works.

import { readAmounts } from './amount-fields.js';
import { showChart } from './chart.js';
import { confirmed } from './confirm.js';
import { tile, queueRow } from './desk.js';
import { byId, fillRows, make } from './dom.js';
import { dueWhen, waitingWhen } from './due.js';
import { onSubmit } from './form.js';
import { money } from './money.js';
import { tell } from './notice.js';
import { say } from './say.js';
import { sheet } from './sheet.js';
import { Stepper } from './stepper.js';
import { briefDate, briefTime } from './words.js';

byId('tiles').append(
  tile({ figure: '12', label: say('Waiting for the office', 'Warten auf das Büro'), note: say('4 since yesterday', '4 seit gestern'), href: '#queue-title' }),
  tile({ figure: '3', label: say('Overdue', 'Überfällig'), href: '#queue-title', late: true }),
  tile({ figure: '0', label: say('Mails that failed', 'Gescheiterte E-Mails') }),
  tile({ figure: money('18450.00', 'EUR'), label: say('Outstanding, gross', 'Offen, brutto'), note: say('9 invoices', '9 Rechnungen') }),
);
byId('queue').append(
  queueRow({ what: say('Decide on the enquiry', 'Über Anfrage entscheiden'), href: '#queue-title', about: say('Listening in 120 shops, Example Trainings', 'Zuhören in 120 Läden, Beispiel-Schulungen'), reference: 'C-7K2MXQ4RWD', state: dueWhen('2026-11-20', '2026-11-27') }),
  queueRow({ what: say('Look through the material', 'Unterlagen durchsehen'), href: '#queue-title', about: say('A survey after each call, Example Ltd', 'Umfrage nach jedem Anruf, Beispiel GmbH'), reference: 'C-9ABCDEFGHJ', state: dueWhen('2026-12-04', '2026-11-27'), taken: say('with the director', 'beim Vorstand') }),
  queueRow({ what: say('Read an answer', 'Antwort lesen'), href: '#queue-title', about: say('An award for waiting rooms', 'Ein Preis für Wartezimmer'), reference: 'C-KMNPQRSTVW', state: waitingWhen('2026-11-26T09:30:00Z', '2026-11-27') }),
);
fillRows(byId('rows'), [
  ['2026-0012', say('Example Ltd', 'Beispiel GmbH'), briefDate('2026-11-12'), make('span', {}, make('span', { class: 'tag bad' }, say('Overdue', 'Überfällig'))), make('span', { class: 'number' }, money('5400.00', 'EUR'))],
  ['2026-0013', say('Example Trainings', 'Beispiel-Schulungen'), briefDate('2026-11-19'), make('span', {}, make('span', { class: 'tag wait' }, say('Open', 'Offen'))), make('span', { class: 'number' }, money('2700.00', 'EUR'))],
  ['2026-0014', say('Example Association', 'Beispielverband'), briefDate('2026-11-23'), make('span', {}, make('span', { class: 'tag good' }, say('Paid', 'Bezahlt'))), make('span', { class: 'number' }, money('0.85', 'EUR'))],
]);
byId('a-time').textContent = briefTime('2026-11-27T09:30:00Z');

const stepping = /** @type {HTMLFormElement} */ (byId('steps'));
new Stepper(stepping, byId('steps-summary'), () => []);
onSubmit(stepping, byId('steps-summary'), async () => tellNothing());

byId('say-good').addEventListener('click', () => tell(say('The payment is recorded.', 'Die Zahlung ist verbucht.'), 'good'));
byId('say-bad').addEventListener('click', () => tell(say('The mail failed: nobody has this address.', 'Die E-Mail ist gescheitert: Diese Adresse hat niemand.'), 'bad'));
byId('ask').addEventListener('click', () => confirmed({
  question: say('Credit the invoice?', 'Rechnung gutschreiben?'),
  effect: [say('The buyer gets a credit note by mail. This cannot be undone.', 'Der Käufer bekommt eine Gutschrift per E-Mail. Das lässt sich nicht rückgängig machen.')],
  yes: say('Yes, credit it', 'Ja, gutschreiben'),
  danger: true,
}));

const payment = /** @type {HTMLFormElement} */ (byId('payment-form'));
const open = sheet('payment');
readAmounts(payment);
onSubmit(payment, byId('payment-summary'), async () => {
  open.close();
  tellNothing();
});

function tellNothing() {
  tell(say('Nothing was stored: this page only shows what there is.', 'Nichts wurde gespeichert: Diese Seite zeigt nur, was es gibt.'), 'wait');
}

showChart(byId('promoters'), {
  kind: 'line',
  heads: say('Quarter', 'Quartal'),
  labels: ['2025 Q1', '2025 Q2', '2025 Q3', '2025 Q4', '2026 Q1', '2026 Q2'],
  series: [
    { name: say('Shops', 'Läden'), values: [41, 44, 43, 49, 52, 55.5], low: [35, 39, 38, 45, 48, 51], high: [47, 49, 48, 53, 56, 60] },
    { name: say('Telephone', 'Telefon'), values: [30, 28, null, 33, 35, 34], low: [22, 21, null, 27, 29, 28], high: [38, 35, null, 39, 41, 40] },
  ],
  file: 'promoters',
});
showChart(byId('enquiries'), {
  kind: 'bars',
  heads: say('Kind', 'Art'),
  labels: [say('Framework', 'Rahmenwerk'), say('Training', 'Schulung'), say('Technology, with its makers', 'Technik, samt Anbietern'), say('Process', 'Prozess')],
  series: [
    { name: '2025', values: [12, 8, 15, 4] },
    { name: '2026', values: [14, 11, 9, 7] },
  ],
  file: 'enquiries',
});
