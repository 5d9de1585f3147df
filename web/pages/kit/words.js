// The words for the portal's codes, and how its dates and times are written.

import { locale, say } from './say.js';

/** The institute's zone, by its settings: every day a person reads here is a day there. */
const ZONE = document.documentElement.dataset.zone;

/** A time names its zone: whoever reads it may be elsewhere. @type {Intl.DateTimeFormatOptions} */
const CLOCK = { hour: '2-digit', minute: '2-digit', timeZone: ZONE, timeZoneName: 'short' };
/** @type {Intl.DateTimeFormatOptions} */
const BRIEF_DATE = say({ day: 'numeric', month: 'short', year: 'numeric' }, { day: '2-digit', month: '2-digit', year: 'numeric' });

const DATE = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: ZONE });
const BRIEF_DAY = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: ZONE });
const BRIEF = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
const BRIEF_TIME = new Intl.DateTimeFormat(locale, { ...BRIEF_DATE, ...CLOCK });
const TIME = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', ...CLOCK });
const ISO_DAY = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: ZONE });

/** @type {Record<string, string>} */
const WORDS = {
  consulting: say('Consulting company', 'Beratungsunternehmen'),
  vendor: say('Technology vendor', 'Anbieter von Technik'),
  commercial: say('Commercial organisation', 'Wirtschaftsunternehmen'),
  'public-sector': say('Public sector', 'Öffentliche Hand'),
  'award-organiser': say('Organiser of awards', 'Veranstalter von Auszeichnungen'),
  framework: say('Framework', 'Rahmenwerk'),
  training: say('Training', 'Schulung'),
  technology: say('Technology', 'Technologie'),
  'roi-method': say('ROI method', 'ROI-Methode'),
  process: say('Process', 'Prozess'),
  single: say('Single tool or method', 'Einzelnes Werkzeug oder Methode'),
  programme: say('Programme', 'Programm'),
  enquired: say('Enquired', 'Angefragt'),
  eligible: say('Eligible', 'Zugelassen'),
  commissioned: say('Commissioned', 'Beauftragt'),
  submitted: say('Submitted', 'Eingereicht'),
  complete: say('Complete', 'Vollständig'),
  declined: say('Declined', 'Abgelehnt'),
  'quote-refused': say('Quote refused', 'Angebot abgelehnt'),
  'quote-lapsed': say('Quote lapsed', 'Angebot verfallen'),
  withdrawn: say('Withdrawn', 'Zurückgezogen'),
  'file-awaited': say('Not complete', 'Nicht vollständig'),
  'file-checking': say('Being checked', 'In Prüfung'),
  'file-released': say('Passed the check', 'Geprüft, in Ordnung'),
  'file-rejected': say('Rejected', 'Zurückgewiesen'),
  'file-erased': say('Deleted', 'Gelöscht'),
  initial: say('First certification', 'Erstzertifizierung'),
  recertification: say('Re-certification', 'Neuzertifizierung'),
  rerun: say('Rerun', 'Zweiter Versuch'),
  fee: say('Fee', 'Preis'),
  'discount-lost': say('Discount lost', 'Nachlass entfallen'),
  invoice: say('Invoice', 'Rechnung'),
  'credit-note': say('Credit note', 'Gutschrift'),
  open: say('Open', 'Offen'),
  paid: say('Paid', 'Bezahlt'),
  credited: say('Credited', 'Gutgeschrieben'),
  en: say('English', 'Englisch'),
  de: say('German', 'Deutsch'),
  secretary: say('Secretary', 'Sekretariat'),
  director: say('Director', 'Vorstand'),
  chair: say('Chair', 'Vorsitz'),
  finance: say('Finance', 'Finanzen'),
  'cx-officer': say('Customer-experience officer', 'Kundenerlebnis'),
  tutor: say('Tutor', 'Tutor'),
  admin: say('Administrator', 'Verwaltung'),
  'award-manager': say('Award manager', 'Leitung der Auszeichnung'),
  judge: say('Judge', 'Jury'),
  'exam-officer': say('Exam officer', 'Prüfungswesen'),
  executive: say('Executive', 'Geschäftsleitung'),
  manager: say('Manager', 'Leitung'),
  agent: say('Agent', 'Kundenkontakt'),
  applicant: say('Applicant', 'Bewerbung'),
  staff: say('Staff', 'Büro'),
  institute: say('Institute', 'Institut'),
  EnquirySubmitted: say('Enquiry submitted', 'Anfrage eingegangen'),
  CaseLinkRequested: say('Fresh link requested', 'Neuer Link angefordert'),
  PortalLinkRequested: say('Link to all cases requested', 'Link zu allen Fällen angefordert'),
  ConfirmationRequested: say('Code to confirm requested', 'Bestätigungscode angefordert'),
  QuestionAsked: say('Question asked', 'Frage gestellt'),
  QuestionAnswered: say('Question answered', 'Frage beantwortet'),
  ReplyFiled: say('Reply by mail filed', 'Antwort per E-Mail abgelegt'),
  CampaignSet: say('Campaign set', 'Kampagne festgehalten'),
  EnquiryDeclined: say('Enquiry declined', 'Anfrage abgelehnt'),
  EnquiryFoundEligible: say('Enquiry found eligible', 'Anfrage zugelassen'),
  QuoteAccepted: say('Quote accepted', 'Angebot angenommen'),
  QuoteRefused: say('Quote refused', 'Angebot abgelehnt'),
  QuoteLapsed: say('Quote lapsed', 'Angebot verfallen'),
  ConsentsChanged: say('Consents changed', 'Zustimmungen geändert'),
  SharedShareCorrected: say('Shared share corrected', 'Freigegebener Anteil berichtigt'),
  CaseWithdrawn: say('Case withdrawn', 'Fall zurückgezogen'),
  InvitationRedeemed: say('Invitation code used', 'Einladungscode eingelöst'),
  InvitationReissued: say('Invitation code issued anew', 'Einladungscode neu ausgestellt'),
  InvitationRevoked: say('Invitation code revoked', 'Einladungscode widerrufen'),
  InvitationEndsSoon: say('Invitation code ends soon', 'Einladungscode läuft bald ab'),
  UploadLinkRequested: say('Fresh link to the material requested', 'Neuer Link zu den Unterlagen angefordert'),
  MaterialSubmitted: say('Material submitted', 'Unterlagen eingereicht'),
  MaterialDeclaredComplete: say('Material declared complete', 'Unterlagen für vollständig erklärt'),
  SubmissionReopened: say('Submission reopened', 'Einreichung wieder geöffnet'),
  'enquiry-acknowledged': say('Enquiry acknowledged', 'Anfrage bestätigt'),
  'enquiry-notice': say('New enquiry', 'Neue Anfrage'),
  'case-link': say('Fresh link', 'Neuer Link'),
  'portal-link': say('Link to all cases', 'Link zu allen Fällen'),
  'confirmation-code': say('Code to confirm', 'Bestätigungscode'),
  'question-asked': say('Question asked', 'Frage gestellt'),
  'answer-received': say('Answer received', 'Antwort eingegangen'),
  'enquiry-declined': say('Enquiry declined', 'Anfrage abgelehnt'),
  'enquiry-eligible': say('Enquiry eligible, with quote and code', 'Anfrage zugelassen, mit Angebot und Code'),
  'quote-accepted': say('Quote accepted', 'Angebot angenommen'),
  'quote-notice': say('Answer to a quote', 'Antwort auf ein Angebot'),
  'consents-changed': say('Consents changed', 'Zustimmungen geändert'),
  'consents-notice': say('Consents changed', 'Zustimmungen geändert'),
  'share-corrected': say('Share corrected', 'Anteil berichtigt'),
  'invoice-issued': say('Invoice', 'Rechnung'),
  'credit-note-issued': say('Credit note', 'Gutschrift'),
  'case-withdrawn': say('Case withdrawn', 'Fall zurückgezogen'),
  'withdrawal-notice': say('Withdrawal', 'Rückzug'),
  'submission-opened': say('Invitation code used, with a link', 'Einladungscode eingelöst, mit Link'),
  'upload-link': say('Fresh link to the material', 'Neuer Link zu den Unterlagen'),
  'invitation-reissued': say('New invitation code', 'Neuer Einladungscode'),
  'invitation-revoked': say('Invitation code revoked', 'Einladungscode widerrufen'),
  'invitation-ends-soon': say('Invitation code ends soon', 'Einladungscode läuft bald ab'),
  'material-receipt': say('Receipt for the material', 'Bestätigung für die Unterlagen'),
  'material-notice': say('Material submitted', 'Unterlagen eingereicht'),
  'material-complete': say('Material complete', 'Unterlagen vollständig'),
  'submission-reopened': say('Submission reopened', 'Einreichung wieder geöffnet'),
  'erasure-requested': say('Deletion asked for', 'Löschung verlangt'),
  'material-erased': say('Material deleted', 'Unterlagen gelöscht'),
  'mail-failed': say('A mail failed', 'Eine E-Mail ist gescheitert'),
  'trail-altered': say('Audit trail altered', 'Protokoll verändert'),
  queued: say('Queued', 'Eingereiht'),
  claimed: say('Being sent', 'Wird gesendet'),
  sent: say('Sent', 'Gesendet'),
  delivered: say('Delivered', 'Zugestellt'),
  bounced: say('Bounced', 'Unzustellbar'),
  complained: say('Reported as unwanted', 'Als unerwünscht gemeldet'),
  refused: say('Refused', 'Abgewiesen'),
  unknown: say('Not known yet', 'Noch nicht bekannt'),
  'presumed-sent': say('Presumed sent', 'Vermutlich gesendet'),
  suppressed: say('Held back', 'Zurückgehalten'),
};

/** @type {Record<string, string>} */
const TONES = {
  enquired: 'wait',
  eligible: 'wait',
  commissioned: 'good',
  submitted: 'wait',
  complete: 'good',
  'file-awaited': 'wait',
  'file-checking': 'wait',
  'file-released': 'good',
  'file-rejected': 'bad',
  'upload-hashing': 'wait',
  'upload-sending': 'wait',
  'upload-waiting': 'wait',
  'upload-stuck': 'bad',
  'submission-sealed': 'good',
  declined: '',
  open: 'wait',
  paid: 'good',
  delivered: 'good',
  sent: 'good',
  bounced: 'bad',
  complained: 'bad',
  refused: 'bad',
  unknown: 'wait',
};

/** The word for a code; a code without one stands for itself. @param {string} code */
export function word(code) {
  return WORDS[code] ?? code;
}

/** How a state feels: good, wait, bad, or nothing. @param {string} code */
export function tone(code) {
  return TONES[code] ?? '';
}

/** A calendar day such as 2026-11-27. @param {string} date */
export function writtenDate(date) {
  return DATE.format(new Date(`${date}T00:00:00Z`));
}

/** A calendar day, for a table. @param {string} date */
export function briefDate(date) {
  return BRIEF.format(new Date(`${date}T00:00:00Z`));
}

/** The institute's day of an instant, for a table. @param {string} instant */
export function briefDay(instant) {
  return BRIEF_DAY.format(new Date(instant));
}

/** The institute's day of an instant. @param {string} instant */
export function writtenDay(instant) {
  return DAY.format(new Date(instant));
}

/** The institute's day of an instant, such as 2026-11-27. @param {string} instant */
export function isoDay(instant) {
  return ISO_DAY.format(new Date(instant));
}

/** A day of the institute such as 2026-11-27, today. */
export function today() {
  return ISO_DAY.format(new Date());
}

/** An instant in the institute's zone, for a table. @param {string} instant */
export function briefTime(instant) {
  return BRIEF_TIME.format(new Date(instant));
}

/** An instant in the institute's zone. @param {string} instant */
export function writtenTime(instant) {
  return TIME.format(new Date(instant));
}
