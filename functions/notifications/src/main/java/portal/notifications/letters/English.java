package portal.notifications.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portal.certification.Language;
import portal.invoicing.InvoiceType;

/** The letters in English. */
final class English implements Wording {
  private static final String CAN_BE_CERTIFIED =
      "Good news: the board has found that what you described in %s can be certified.";
  private static final String CODE_BELOW =
      "Below is your invitation code. It opens the submission of your material and holds until %s."
          + " Keep it to yourself.";

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
  public Letter eligibleWithQuote(String reference, String codeHolds, QuoteFigures figures) {
    return letter(
        "Your enquiry " + reference + " can be certified",
        CAN_BE_CERTIFIED.formatted(reference),
        "Our quote, by tariff version "
            + figures.tariff()
            + ": the certification costs "
            + figures.full()
            + ", VAT not included."
            + figures.reduced().stream().map(English::reduced).collect(Collectors.joining())
            + " The fee does not depend on the outcome.",
        "The quote holds until "
            + figures.lastDay()
            + ". With the first link below you look at it, and accept or refuse it. If you do"
            + " neither, the case is closed after that day.",
        CODE_BELOW.formatted(codeHolds)
            + " What you submit is reviewed once the quote is accepted.");
  }

  @Override
  public Letter eligibleFree(String reference, String codeHolds) {
    return letter(
        "Your enquiry " + reference + " can be certified, free of charge",
        CAN_BE_CERTIFIED.formatted(reference),
        "A place of our free offer is yours: there is no fee and no invoice.",
        CODE_BELOW.formatted(codeHolds));
  }

  @Override
  public Letter quoteAccepted(String reference, String net) {
    return letter(
        "You have accepted our quote for " + reference,
        "Thank you. We have agreed on " + net + ", VAT not included.",
        "The invoice comes in a mail of its own. You need not wait for it: the invitation code"
            + " that you have opens the submission of your material.");
  }

  @Override
  public Letter quoteRefused(String reference) {
    return letter(
        "You have refused our quote for " + reference,
        "We confirm that you have refused our quote. The case "
            + reference
            + " is closed, and its invitation code opens nothing any more.",
        "If this was a mistake, send us a new enquiry.");
  }

  @Override
  public Letter quoteLapsed(String reference, String lastDay) {
    return letter(
        "Our quote for " + reference + " has lapsed",
        "Our quote held until "
            + lastDay
            + ", and we have not heard from you. The case "
            + reference
            + " is closed, and its invitation code opens nothing any more.",
        "If you are still interested, send us a new enquiry.");
  }

  @Override
  public Letter consentsChanged(String reference, String net) {
    return letter(
        "What you make known in " + reference + " has changed",
        "We confirm that you have changed what is made known of " + reference + ".",
        "The price is now "
            + net
            + ", VAT not included. Where that is more than before, the invoice for the difference"
            + " comes in a mail of its own.");
  }

  @Override
  public Letter shareCorrected(String reference, String share, String net) {
    return letter(
        "The shared part of your material in " + reference,
        "The board has found that "
            + share
            + " % of the reviewed material is shared. The price is now "
            + net
            + ", VAT not included. Where that is more than before, the invoice for the difference"
            + " comes in a mail of its own. This is why:");
  }

  @Override
  public Letter invoiceIssued(String reference, String number, String gross, String due) {
    return letter(
        "Invoice " + number + " for " + reference,
        "Our invoice "
            + number
            + " for the case "
            + reference
            + " comes to "
            + gross
            + ". Please pay it by "
            + due
            + ".",
        "With the first link below you open it, print it or keep it as a file. If your company's"
            + " name or address on it is wrong, answer this mail: we credit it and issue it anew.");
  }

  @Override
  public Letter creditNoteIssued(String reference, String number, String gross, String credited) {
    return letter(
        "Credit note " + number + " for " + reference,
        "With our credit note "
            + number
            + " we take back invoice "
            + credited
            + " for the case "
            + reference
            + ": "
            + gross
            + ". If you have paid that invoice already, our office gets in touch with you.");
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
  public String quoteLinkLabel() {
    return "Look at the quote and answer it";
  }

  @Override
  public String invoiceLinkLabel(InvoiceType type, String number) {
    return switch (type) {
      case INVOICE -> "Open invoice " + number;
      case CREDIT_NOTE -> "Open credit note " + number;
    };
  }

  @Override
  public String codeLabel() {
    return "Invitation code";
  }

  private static String reduced(Reduced reduced) {
    return " If %s, it costs %s."
        .formatted(reduced.reduction().english().condition(), reduced.price());
  }

  static Letter letter(String subject, String... paragraphs) {
    return new Letter(
        Language.EN,
        subject,
        "Good day",
        List.of(paragraphs),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        "The institute's office");
  }
}
