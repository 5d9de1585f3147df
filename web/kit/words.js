// The words for the portal's codes, and how its dates and times are written.

/** The institute's zone: every day a person reads here is a day there. */
const ZONE = 'Europe/Vienna';

const DATE = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: ZONE });
const BRIEF_DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: ZONE });
const BRIEF = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const BRIEF_TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE });
const ISO_DAY = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: ZONE });
const TIME = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: ZONE });

/** @type {Record<string, string>} */
const WORDS = {
  consulting: 'Consulting company',
  vendor: 'Technology vendor',
  commercial: 'Commercial organisation',
  'public-sector': 'Public sector',
  'award-organiser': 'Organiser of awards',
  framework: 'Framework',
  training: 'Training',
  technology: 'Technology',
  'roi-method': 'ROI method',
  process: 'Process',
  single: 'Single tool or method',
  programme: 'Programme',
  enquired: 'Enquired',
  eligible: 'Eligible',
  commissioned: 'Commissioned',
  submitted: 'Submitted',
  complete: 'Complete',
  declined: 'Declined',
  'quote-refused': 'Quote refused',
  'quote-lapsed': 'Quote lapsed',
  withdrawn: 'Withdrawn',
  'file-awaited': 'Not complete',
  'file-checking': 'Being checked',
  'file-released': 'Passed the check',
  'file-rejected': 'Rejected',
  'file-erased': 'Deleted',
  initial: 'First certification',
  recertification: 'Re-certification',
  rerun: 'Rerun',
  fee: 'Fee',
  'discount-lost': 'Discount lost',
  invoice: 'Invoice',
  'credit-note': 'Credit note',
  open: 'Open',
  paid: 'Paid',
  credited: 'Credited',
  en: 'English',
  de: 'German',
  applicant: 'Applicant',
  staff: 'Staff',
  institute: 'Institute',
  EnquirySubmitted: 'Enquiry submitted',
  CaseLinkRequested: 'Fresh link requested',
  QuestionAsked: 'Question asked',
  QuestionAnswered: 'Question answered',
  EnquiryDeclined: 'Enquiry declined',
  EnquiryFoundEligible: 'Enquiry found eligible',
  QuoteAccepted: 'Quote accepted',
  QuoteRefused: 'Quote refused',
  QuoteLapsed: 'Quote lapsed',
  ConsentsChanged: 'Consents changed',
  SharedShareCorrected: 'Shared share corrected',
  CaseWithdrawn: 'Case withdrawn',
  InvitationRedeemed: 'Invitation code used',
  InvitationReissued: 'Invitation code issued anew',
  InvitationRevoked: 'Invitation code revoked',
  InvitationEndsSoon: 'Invitation code ends soon',
  UploadLinkRequested: 'Fresh link to the material requested',
  MaterialSubmitted: 'Material submitted',
  MaterialDeclaredComplete: 'Material declared complete',
  SubmissionReopened: 'Submission reopened',
  'enquiry-acknowledged': 'Enquiry acknowledged',
  'enquiry-notice': 'New enquiry',
  'case-link': 'Fresh link',
  'question-asked': 'Question asked',
  'answer-received': 'Answer received',
  'enquiry-declined': 'Enquiry declined',
  'enquiry-eligible': 'Enquiry eligible, with quote and code',
  'quote-accepted': 'Quote accepted',
  'quote-notice': 'Answer to a quote',
  'consents-changed': 'Consents changed',
  'consents-notice': 'Consents changed',
  'share-corrected': 'Share corrected',
  'invoice-issued': 'Invoice',
  'credit-note-issued': 'Credit note',
  'case-withdrawn': 'Case withdrawn',
  'withdrawal-notice': 'Withdrawal',
  'submission-opened': 'Invitation code used, with a link',
  'upload-link': 'Fresh link to the material',
  'invitation-reissued': 'New invitation code',
  'invitation-revoked': 'Invitation code revoked',
  'invitation-ends-soon': 'Invitation code ends soon',
  'material-receipt': 'Receipt for the material',
  'material-notice': 'Material submitted',
  'material-complete': 'Material complete',
  'submission-reopened': 'Submission reopened',
  'erasure-requested': 'Deletion asked for',
  'material-erased': 'Material deleted',
  'mail-failed': 'A mail failed',
  'trail-altered': 'Audit trail altered',
  queued: 'Queued',
  claimed: 'Being sent',
  sent: 'Sent',
  delivered: 'Delivered',
  bounced: 'Bounced',
  complained: 'Reported as unwanted',
  refused: 'Refused',
  unknown: 'Not known yet',
  'presumed-sent': 'Presumed sent',
  suppressed: 'Held back',
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
  'upload-waiting': 'bad',
  'upload-stuck': 'bad',
  'submission-sealed': 'good',
  declined: 'bad',
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
