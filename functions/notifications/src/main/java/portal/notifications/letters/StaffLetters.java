package portal.notifications.letters;

/** The notices to the office; they name the case and nothing that a visitor wrote. */
final class StaffLetters {
  private final String origin;

  StaffLetters(String origin) {
    this.origin = origin;
  }

  Letter enquiry(String reference, String kind, String decisionDue) {
    return about(
        reference,
        "New enquiry " + reference,
        "An enquiry about a " + kind + " has come in. It wants a decision by " + decisionDue + ".");
  }

  Letter answer(String reference) {
    return about(
        reference,
        "Answer in " + reference,
        "The applicant has written in the thread of " + reference + ".");
  }

  Letter withdrawal(String reference) {
    return about(
        reference, "Withdrawn: " + reference, "The applicant has withdrawn " + reference + ".");
  }

  Letter quote(String reference, String status) {
    return about(
        reference,
        "Quote for " + reference + ": " + status,
        "The quote of " + reference + " is now: " + status + ".");
  }

  Letter consents(String reference) {
    return about(
        reference,
        "Consents changed in " + reference,
        "The applicant has changed what is made known of "
            + reference
            + ". If that costs the discount, the invoice for the difference goes out by itself.");
  }

  Letter material(String reference) {
    return about(
        reference,
        "Material submitted: " + reference,
        "The applicant has submitted the material of "
            + reference
            + ". It is sealed. Look whether it is complete, or reopen it with what is missing.");
  }

  Letter mailFailed(String reference) {
    return about(
        reference,
        "A mail about " + reference + " did not arrive",
        "A mail to the applicant came back or was refused. The case shows which. Reach the"
            + " applicant another way.");
  }

  Letter trailAltered(String aggregate) {
    return English.letter(
        "ALARM: the audit trail was altered",
        "An entry of the chain of "
            + aggregate
            + " was changed or removed. Nobody may do that. Keep the table's backups and look into"
            + " who had access.");
  }

  private Letter about(String reference, String subject, String sentence) {
    return English.letter(subject, sentence)
        .with(new Letter.Link("Open the case", origin + "/staff-case?reference=" + reference));
  }
}
