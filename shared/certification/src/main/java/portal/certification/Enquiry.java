package portal.certification;

import java.util.Optional;
import portal.language.Language;

/**
 * What somebody asks the institute to certify.
 *
 * @param campaign the code of the campaign that brought them; an unknown one is kept as it came
 */
public record Enquiry(
    Applicant applicant,
    Audience audience,
    Subject subject,
    Optional<String> campaign,
    Language language) {

  /** Who applies. */
  public record Applicant(String name, EmailAddress email, String organisation) {
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_ORGANISATION = 160;

    @Override
    public String toString() {
      return "Applicant[redacted]";
    }
  }

  /** What is to be certified. */
  public record Subject(Kind kind, String title, String description, Quantity quantity) {
    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_DESCRIPTION = 4000;

    @Override
    public String toString() {
      return "Subject[redacted]";
    }
  }

  public static final int LONGEST_CAMPAIGN = 64;

  /** The same, brought by another campaign or by none. */
  Enquiry from(Optional<String> other) {
    return new Enquiry(applicant, audience, subject, other, language);
  }

  /** The campaign's code as campaigns are found by: capital letters. */
  public Optional<String> campaignKey() {
    return campaign.map(code -> code.toUpperCase(java.util.Locale.ROOT));
  }
}
