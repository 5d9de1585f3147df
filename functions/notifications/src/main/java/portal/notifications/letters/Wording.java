package portal.notifications.letters;

import portal.certification.Language;

/** The words of the letters to applicants in one language. */
interface Wording {

  Letter enquiryAcknowledged(String reference, String decisionDue);

  Letter caseLink(String reference);

  Letter questionAsked(String reference);

  Letter enquiryDeclined(String reference);

  Letter enquiryEligible(String reference, String codeHolds);

  Letter caseWithdrawn(String reference);

  /** What the link to the case is called. */
  String caseLinkLabel();

  String codeLabel();

  static Wording in(Language language) {
    return switch (language) {
      case EN -> new English();
      case DE -> new German();
    };
  }
}
