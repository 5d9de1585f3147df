// Names the reference of the enquiry just sent, and the day by which it is decided if this tab has sent it.

import { byId } from '../kit/dom.js';
import { say } from '../kit/say.js';
import { writtenDate } from '../kit/words.js';

const reference = new URLSearchParams(location.search).get('reference') ?? '';
if (/^C-[0-9A-Z]{10}$/.test(reference)) byId('reference').textContent = reference;

const receipt = JSON.parse(sessionStorage.getItem('enquiry sent') ?? 'null');
if (receipt?.reference === reference && receipt.decisionDue) {
  byId('due').textContent = say(`The board decides by ${writtenDate(receipt.decisionDue)} and tells you its reason by mail.`, `Der Vorstand entscheidet bis ${writtenDate(receipt.decisionDue)} und nennt Ihnen den Grund per E-Mail.`);
}
