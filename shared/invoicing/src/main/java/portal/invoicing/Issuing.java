package portal.invoicing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portal.book.Book;
import portal.invoicing.Document.Origin;
import portal.invoicing.Document.Parties;
import portal.invoicing.Document.Span;
import portal.invoicing.InvoiceChange.Numbering;
import portal.invoicing.InvoiceChange.Written;
import portal.trail.Actor;
import portal.trail.Happening;
import portal.trail.Head;

/**
 * Writes invoices and credit notes: what it needs to know about the day, the series, the taxes and
 * the seller.
 *
 * @param series as it was found; the change conditions on it
 */
public record Issuing(
    Series series, Book<TaxTable> taxes, Seller seller, LocalDate today, Instant at) {

  /** Bills a charge. */
  public InvoiceChange bill(Debt debt) {
    LocalDate day = series.day(today);
    Document document =
        Document.invoice(
            new Span(day, day.plusDays(debt.quote().paymentDays())),
            new Parties(seller, debt.buyer(), debt.language()),
            Origin.of(debt.caseReference(), debt.charge().number(), day),
            debt.lines(),
            taxes.inForce(day));
    return new InvoiceChange(
        List.of(invoice(series.ahead(1), document, Actor.PORTAL)),
        Optional.of(new Numbering(series, series.after(1, day))),
        Optional.of(new InvoiceChange.ChargeKey(debt.caseReference(), debt.charge().number())));
  }

  /** Takes an invoice back; empty if it was taken back already or is a credit note. */
  public Optional<InvoiceChange> credit(Invoice now, String reason, Actor by) {
    return isCreditable(now)
        ? Optional.of(credited(now, reason, Optional.empty(), by))
        : Optional.empty();
  }

  /**
   * Takes an invoice back and bills the same to a corrected buyer, under the taxes of today.
   *
   * @return empty if it was taken back already or is a credit note
   */
  public Optional<InvoiceChange> reissue(Invoice now, String reason, Buyer corrected, Actor by) {
    if (!isCreditable(now)) {
      return Optional.empty();
    }
    Document old = now.document();
    LocalDate day = series.day(today);
    Document document =
        Document.invoice(
            new Span(day, day.plusDays(old.span().days())),
            new Parties(seller, corrected, old.parties().language()),
            old.origin().instead(now.number()),
            old.lines(),
            taxes.inForce(day));
    return Optional.of(credited(now, reason, Optional.of(document), by));
  }

  private InvoiceChange credited(Invoice now, String reason, Optional<Document> instead, Actor by) {
    LocalDate day = series.day(today);
    InvoiceNumber note = series.ahead(1);
    Optional<InvoiceNumber> next = instead.map(_ -> series.ahead(2));
    List<Written> written = new ArrayList<>();
    written.add(InvoiceMoves.credited(now, note, next, by, at));
    written.add(creditNote(note, now.document().credited(now.number(), day, reason), by));
    instead.ifPresent(document -> written.add(invoice(series.ahead(2), document, by)));
    return new InvoiceChange(
        written,
        Optional.of(new Numbering(series, series.after(written.size() - 1, day))),
        Optional.empty());
  }

  private Written invoice(InvoiceNumber number, Document document, Actor by) {
    var data = InvoiceMoves.amounts(document);
    document.origin().preceding().ifPresent(one -> data.text("replaces", one.text()));
    return InvoiceMoves.written(
        Head.NONE,
        number,
        new Happening("InvoiceIssued", by, data.build()),
        at,
        head -> new Invoice(number, head, document, new InvoiceState.Open(), Optional.empty()));
  }

  private Written creditNote(InvoiceNumber number, Document document, Actor by) {
    var data = InvoiceMoves.amounts(document);
    document.origin().preceding().ifPresent(one -> data.text("credits", one.text()));
    return InvoiceMoves.written(
        Head.NONE,
        number,
        new Happening("CreditNoteIssued", by, data.build()),
        at,
        head -> new Invoice(number, head, document, new InvoiceState.Given(), Optional.empty()));
  }

  private static boolean isCreditable(Invoice now) {
    return switch (now.state()) {
      case InvoiceState.Open(), InvoiceState.Paid(var _) -> true;
      case InvoiceState.Credited(var _, var _, var _), InvoiceState.Given() -> false;
    };
  }
}
