package portal.notifications.letters;

import portal.certification.Case;

/** Writes a notice to the applicant of a case, in their language. */
public non-sealed interface ToApplicant extends LetterWriter {

  /**
   * Writes.
   *
   * @throws IllegalStateException if the case has nothing that this could tell of
   */
  Letter write(Case about, Draft draft);
}
