package portal.invoicing.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portal.invoicing.TaxCategory;
import portal.invoicing.Treatment;
import portal.language.Language;
import portal.language.Said;

/** The words of a sheet. */
final class SheetWords {
  static final Said INVOICE = new Said("Invoice", "Rechnung");
  static final Said CREDIT_NOTE = new Said("Credit note", "Gutschrift");
  static final Said TAKEN_BACK_BY =
      new Said("Taken back by credit note ", "Zurückgenommen durch Gutschrift ");
  static final Said VAT_ID = new Said("VAT id", "USt-IdNr.");
  static final Said YOUR_REFERENCE = new Said("Your reference", "Ihre Referenz");
  static final Said YOUR_VAT_ID = new Said("Your VAT id", "Ihre USt-IdNr.");
  static final Said NUMBER = new Said("Number", "Nummer");
  static final Said DATE = new Said("Date", "Datum");
  static final Said SUPPLIED = new Said("Date of supply", "Leistungsdatum");
  static final Said DUE = new Said("To be paid by", "Zahlbar bis");
  static final Said CASE = new Said("Case", "Fall");
  static final Said TAKES_BACK = new Said("Takes back invoice", "Zu Rechnung");
  static final Said INSTEAD_OF = new Said("Stands instead of invoice", "Anstelle von Rechnung");
  static final Said ITEM = new Said("Item", "Leistung");
  static final Said AMOUNT = new Said("Net amount", "Nettobetrag");
  static final Said NET = new Said("Net", "Summe netto");
  static final Said VAT = new Said("VAT", "Umsatzsteuer");
  static final Said TO_BE_PAID = new Said("To be paid", "Zu zahlen");
  static final Said CREDITED = new Said("Credited", "Gutgeschrieben");
  static final Said REASON = new Said("Reason: ", "Grund: ");
  static final Said RECIPIENT = new Said("Recipient", "Empfänger");
  static final Said SUM = new Said("Amount", "Betrag");
  static final Said REFERENCE = new Said("Reference", "Verwendungszweck");
  static final Said SCAN =
      new Said(
          "Scan this code with your banking app: it fills in the transfer.",
          "Lesen Sie diesen Code mit Ihrer Banking-App: Sie füllt die Überweisung aus.");

  /** Source: Directive 2006/112/EC, article 226 (11a), in the words of both languages' laws. */
  private static final Said REVERSE_CHARGE =
      new Said("Reverse charge", "Steuerschuldnerschaft des Leistungsempfängers / Reverse charge");

  private static final Said OUTSIDE_SCOPE =
      new Said(
          "Not subject to VAT here: supplied elsewhere",
          "Hier nicht umsatzsteuerbar: Der Ort der Leistung liegt anderswo");

  private SheetWords() {}

  static Said stands(String number) {
    return new Said(
        " Invoice " + number + " stands instead.",
        " An ihrer Stelle gilt Rechnung " + number + ".");
  }

  static Said billed(boolean isCredited, String currency) {
    return isCredited
        ? new Said("We take back, in " + currency + ":", "Wir nehmen zurück, in " + currency + ":")
        : new Said(
            "We charge you, in " + currency + ":", "Wir berechnen Ihnen, in " + currency + ":");
  }

  static Said payBy(String day) {
    return new Said("Please pay by " + day, "Bitte zahlen Sie bis " + day);
  }

  static Said page(int number, int of) {
    return new Said("Page " + number + " of " + of, "Seite " + number + " von " + of);
  }

  /** Why no tax is due, a line each: the law's words, and what the tax table says besides. */
  static List<String> untaxed(Treatment treatment, Language language) {
    Optional<String> besides =
        switch (language) {
          case EN -> treatment.note();
          case DE -> Optional.empty();
        };
    Optional<String> law = law(treatment.category()).map(words -> words.in(language));
    return Stream.of(law, besides).flatMap(Optional::stream).toList();
  }

  private static Optional<Said> law(TaxCategory category) {
    return switch (category) {
      case STANDARD -> Optional.empty();
      case REVERSE_CHARGE -> Optional.of(REVERSE_CHARGE);
      case OUTSIDE_SCOPE -> Optional.of(OUTSIDE_SCOPE);
    };
  }
}
