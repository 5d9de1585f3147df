package portal.notifications.letters;

import java.util.List;
import java.util.Optional;
import portal.certification.Language;

/** The letters in English. */
final class English implements Wording {

  @Override
  public Letter enquiryAcknowledged(String reference, String decisionDue) {
    return letter(
        "We have received your enquiry " + reference,
        "Thank you for your enquiry. Its reference is " + reference + ".",
        "The board decides by "
            + decisionDue
            + " whether it can be certified. We write to you then, or before if we have a"
            + " question.",
        "With the link below you can follow your enquiry, answer our questions and withdraw it. It"
            + " is yours alone: do not pass it on.",
        "If you did not send us an enquiry, ignore this mail.");
  }

  @Override
  public Letter caseLink(String reference) {
    return letter(
        "Your link to " + reference,
        "Here is a fresh link to your case "
            + reference
            + ". Links that you had before go on working.",
        "If you did not ask for it, ignore this mail: the link came only to you.");
  }

  @Override
  public Letter questionAsked(String reference) {
    return letter(
        "A question about your enquiry " + reference,
        "We have a question about your enquiry " + reference + ":");
  }

  @Override
  public Letter enquiryDeclined(String reference) {
    return letter(
        "Our decision on your enquiry " + reference,
        "The board has looked at your enquiry "
            + reference
            + " and found that we cannot certify it. This is why:");
  }

  @Override
  public Letter enquiryEligible(String reference, String codeHolds) {
    return letter(
        "Your enquiry " + reference + " can be certified",
        "Good news: the board has found that what you described in "
            + reference
            + " can be certified.",
        "Below is your invitation code. It opens the submission of your material and holds until "
            + codeHolds
            + ". Keep it to yourself.");
  }

  @Override
  public Letter caseWithdrawn(String reference) {
    return letter(
        "You have withdrawn " + reference,
        "We confirm that you have withdrawn your enquiry "
            + reference
            + ". Nothing more happens with it.",
        "If this was a mistake, send us a new enquiry.");
  }

  @Override
  public String caseLinkLabel() {
    return "Open your case";
  }

  @Override
  public String codeLabel() {
    return "Invitation code";
  }

  static Letter letter(String subject, String... paragraphs) {
    return new Letter(
        Language.EN,
        subject,
        "Good day",
        List.of(paragraphs),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "The institute's office");
  }
}
