package portal.invoicing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import portal.invoicing.InvoiceChange.Written;
import portal.json.JsonObject;
import portal.trail.Actor;
import portal.trail.Event;
import portal.trail.Happening;
import portal.trail.Head;

/**
 * The moves of an invoice that has been issued. Each either says what changes or, by an empty
 * result, that the invoice does not allow it; none changes what the invoice says.
 */
public final class InvoiceMoves {
  private InvoiceMoves() {}

  /**
   * Whether an invoice can have been paid on this day: from the day on which its charge was first
   * billed to today. What came for an invoice that was taken back pays the one in its place.
   */
  public static boolean isPayday(Invoice now, LocalDate paidOn, LocalDate today) {
    return !paidOn.isBefore(now.document().origin().billed()) && !paidOn.isAfter(today);
  }

  /** Money has come for an open invoice. */
  public static Optional<InvoiceChange> pay(
      Invoice now, LocalDate paidOn, LocalDate today, Actor by, Instant at) {
    JsonObject data = JsonObject.builder().text("paidOn", paidOn.toString()).build();
    return now.state() instanceof InvoiceState.Open && isPayday(now, paidOn, today)
        ? Optional.of(
            one(
                written(
                    now.head(),
                    now.number(),
                    new Happening("InvoicePaid", by, data),
                    at,
                    head -> now.with(head, new InvoiceState.Paid(paidOn)))))
        : Optional.empty();
  }

  /** The money has not come after all; the reason stays beside the invoice. */
  public static Optional<InvoiceChange> reversePayment(
      Invoice now, String reason, Actor by, Instant at) {
    return now.state() instanceof InvoiceState.Paid
        ? Optional.of(
            one(
                written(
                    now.head(),
                    now.number(),
                    new Happening("PaymentReversed", by, JsonObject.builder().build()),
                    at,
                    head ->
                        new Invoice(
                            now.number(),
                            head,
                            now.document(),
                            new InvoiceState.Open(),
                            Optional.of(reason)))))
        : Optional.empty();
  }

  static Written credited(
      Invoice now, InvoiceNumber note, Optional<InvoiceNumber> instead, Actor by, Instant at) {
    JsonObject data =
        JsonObject.builder()
            .text("by", note.text())
            .text("reissuedAs", instead.map(InvoiceNumber::text))
            .build();
    return written(
        now.head(),
        now.number(),
        new Happening("InvoiceCredited", by, data),
        at,
        head -> now.with(head, new InvoiceState.Credited(note, instead, now.state().payment())));
  }

  static Written written(
      Head before,
      InvoiceNumber number,
      Happening happening,
      Instant at,
      Function<Head, Invoice> next) {
    Event event = Event.after(before, number.aggregate(), happening, at);
    return new Written(before, next.apply(event.head()), event);
  }

  static JsonObject.Builder amounts(Document document) {
    return JsonObject.builder()
        .text("case", document.origin().caseReference())
        .number("charge", document.origin().charge())
        .text("net", document.totals().net().text())
        .text("tax", document.totals().tax().text())
        .text("gross", document.totals().gross().text())
        .text("currency", document.totals().net().currency().getCurrencyCode())
        .text("category", document.tax().treatment().category().code());
  }

  private static InvoiceChange one(Written written) {
    return new InvoiceChange(List.of(written), Optional.empty(), Optional.empty());
  }
}
