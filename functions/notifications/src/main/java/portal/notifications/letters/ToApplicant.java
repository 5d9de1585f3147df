package portal.notifications.letters;

import portal.certification.Case;
import portal.certification.EmailAddress;

/** Writes a notice to the applicant of a case, in their language. */
public non-sealed interface ToApplicant extends LetterWriter {

  /** Where it goes: to the applicant themselves, or to where they want such letters. */
  default EmailAddress mailbox(Case about) {
    return about.enquiry().applicant().email();
  }

  /**
   * Writes.
   *
   * @throws IllegalStateException if the case has nothing that this could tell of
   */
  Letter write(Case about, Draft draft);
}
