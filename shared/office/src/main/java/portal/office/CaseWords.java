package portal.office;

import portal.certification.Case;
import portal.certification.Enquiry;

/** The words by which a case is found; of one whose people were erased, its reference. */
public final class CaseWords {
  private CaseWords() {}

  public static SearchWords of(Case now) {
    Enquiry enquiry = now.enquiry();
    return SearchWords.of(
        now.id().value(),
        enquiry.applicant().organisation(),
        enquiry.applicant().name(),
        enquiry.subject().title());
  }
}
