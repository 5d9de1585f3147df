package portal.stores;

import java.util.List;
import java.util.Optional;
import portal.certification.Audience;
import portal.certification.EmailAddress;
import portal.certification.Enquiry;
import portal.certification.Kind;
import portal.certification.Quantity;
import portal.language.Language;

/** Enquiries for tests. */
public final class Enquiries {
  private Enquiries() {}

  /** An ordinary enquiry about one training. */
  public static Enquiry training() {
    return of(Kind.TRAINING, "training@example.org");
  }

  public static Enquiry of(Kind kind, String email) {
    return new Enquiry(
        new Enquiry.Applicant("Training office", new EmailAddress(email), "Example Trainings"),
        Audience.CONSULTING,
        new Enquiry.Subject(kind, "Customer listening", "Two days.", Quantity.of(List.of())),
        Optional.of("SPRING"),
        Language.EN);
  }
}
