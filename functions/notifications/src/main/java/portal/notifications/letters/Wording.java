package portal.notifications.letters;

import java.util.List;
import portal.certification.Language;
import portal.invoicing.InvoiceType;
import portal.pricing.Reduction;

/** The words of the letters to applicants in one language. */
interface Wording {

  Letter enquiryAcknowledged(String reference, String decisionDue);

  Letter caseLink(String reference);

  Letter questionAsked(String reference);

  Letter enquiryDeclined(String reference);

  Letter eligibleWithQuote(String reference, String codeHolds, QuoteFigures figures);

  Letter eligibleFree(String reference, String codeHolds);

  /** The agreed price, net. */
  Letter quoteAccepted(String reference, String net);

  Letter quoteRefused(String reference);

  Letter quoteLapsed(String reference, String lastDay);

  /** The price as it is in force now, net. */
  Letter consentsChanged(String reference, String net);

  Letter shareCorrected(String reference, String share, String net);

  /** What is to be paid, tax included, and by which day. */
  Letter invoiceIssued(String reference, String number, String gross, String due);

  Letter creditNoteIssued(String reference, String number, String gross, String credited);

  Letter caseWithdrawn(String reference);

  /** What the link to the case is called. */
  String caseLinkLabel();

  String quoteLinkLabel();

  String invoiceLinkLabel(InvoiceType type, String number);

  String codeLabel();

  /**
   * What a letter tells of a quote.
   *
   * @param full the price, net
   * @param reduced what can be earned; empty where nothing can
   */
  record QuoteFigures(String full, List<Reduced> reduced, String lastDay, int tariff) {}

  /**
   * What a letter tells of a reduction.
   *
   * @param price with it alone, net
   */
  record Reduced(Reduction reduction, String price) {}

  static Wording in(Language language) {
    return switch (language) {
      case EN -> new English();
      case DE -> new German();
    };
  }
}
