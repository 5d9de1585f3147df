package portal.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import portal.language.Language;

/** What an invoice or credit note says. It is written once; nothing ever changes it. */
public record Document(
    InvoiceType type,
    Span span,
    Parties parties,
    Origin origin,
    List<InvoiceLine> lines,
    AppliedTax tax,
    Totals totals) {

  /** The day it was issued and the day by which it is to be paid. */
  public record Span(LocalDate issued, LocalDate due) {
    long days() {
      return issued.until(due, java.time.temporal.ChronoUnit.DAYS);
    }
  }

  /** Who bills whom, as both were on the day of issue, and in which language. */
  public record Parties(Seller seller, Buyer buyer, Language language) {}

  /**
   * What it came from.
   *
   * @param caseReference the case that owes it
   * @param charge the number of the charge within the case
   * @param billed the day on which its charge was first billed, from which it can have been paid;
   *     of a new invoice in another's place that is the other's
   * @param preceding the invoice that a credit note takes back, or that a new invoice replaces
   * @param reason why an invoice was taken back; of credit notes only
   */
  public record Origin(
      String caseReference,
      int charge,
      LocalDate billed,
      Optional<InvoiceNumber> preceding,
      Optional<String> reason) {

    static Origin of(String caseReference, int charge, LocalDate billed) {
      return new Origin(caseReference, charge, billed, Optional.empty(), Optional.empty());
    }

    /** Of what stands in the place of this invoice. */
    Origin instead(InvoiceNumber own) {
      return new Origin(caseReference, charge, billed, Optional.of(own), Optional.empty());
    }

    /** Of what takes this invoice back. */
    Origin back(InvoiceNumber own, String reason) {
      return new Origin(caseReference, charge, billed, Optional.of(own), Optional.of(reason));
    }
  }

  /** The treatment that held, and the version of the tax table that said so. */
  public record AppliedTax(Treatment treatment, int table) {}

  public Document {
    lines = List.copyOf(lines);
    if (lines.isEmpty() || span.due().isBefore(span.issued())) {
      throw new IllegalArgumentException("An invoice has a line, and is due after its issue");
    }
    if (origin.billed().isAfter(span.issued())) {
      throw new IllegalArgumentException("What is billed first is not issued before");
    }
    if (type == InvoiceType.CREDIT_NOTE && origin.preceding().isEmpty()) {
      throw new IllegalArgumentException("A credit note says what it takes back");
    }
  }

  /** A new invoice, taxed as the table of its day says for its buyer. */
  static Document invoice(
      Span span, Parties parties, Origin origin, List<InvoiceLine> lines, TaxTable table) {
    Treatment treatment = table.treatment(parties.buyer());
    return new Document(
        InvoiceType.INVOICE,
        span,
        parties,
        origin,
        lines,
        new AppliedTax(treatment, table.version()),
        Totals.of(lines, treatment));
  }

  /** The credit note that takes all of this back on a day; the tax is what was billed. */
  Document credited(InvoiceNumber own, LocalDate on, String reason) {
    return new Document(
        InvoiceType.CREDIT_NOTE,
        new Span(on, on),
        parties,
        origin.back(own, reason),
        lines,
        tax,
        totals);
  }
}
