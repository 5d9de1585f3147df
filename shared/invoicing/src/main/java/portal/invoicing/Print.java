package portal.invoicing;

import java.time.Instant;
import portal.json.JsonObject;
import portal.language.Said;
import portal.trail.Actor;
import portal.trail.Aggregate;
import portal.trail.Event;
import portal.trail.Happening;
import portal.trail.Head;

/**
 * The printed form of something, such as an invoice: a PDF that is stored once and kept.
 *
 * @param sha256 of its bytes, in hexadecimal
 * @param length in bytes
 */
public record Print(PrintName name, Head head, String sha256, long length) implements Aggregate {
  /** No print is longer: it must fit into a mail. */
  public static final int MOST_BYTES = 2 * 1024 * 1024;

  public static final String TYPE = "application/pdf";

  public Print {
    if (length < 1 || length > MOST_BYTES) {
      throw new IllegalArgumentException("A print has at most two megabytes");
    }
  }

  /** What the file of an invoice or credit note is called for people. */
  public static String fileName(Invoice printed) {
    Said kind =
        switch (printed.document().type()) {
          case INVOICE -> new Said("Invoice", "Rechnung");
          case CREDIT_NOTE -> new Said("Credit-note", "Gutschrift");
        };
    return kind.in(printed.document().parties().language())
        + "-"
        + printed.number().text()
        + ".pdf";
  }

  /**
   * A print that has just been stored.
   *
   * @param event tells of it, by a type of its own for each type of document
   */
  public record Made(Print print, Event event) {

    public static Made of(Invoice printed, String sha256, long length, Instant at) {
      String type =
          switch (printed.document().type()) {
            case INVOICE -> "InvoicePrinted";
            case CREDIT_NOTE -> "CreditNotePrinted";
          };
      JsonObject data =
          JsonObject.builder()
              .text("case", printed.document().origin().caseReference())
              .text("sha256", sha256)
              .number("length", length)
              .build();
      return of(PrintName.of(printed.number()), new Happening(type, Actor.PORTAL, data), at);
    }

    /**
     * One of anything.
     *
     * @param happening says its {@code sha256} and {@code length}
     */
    public static Made of(PrintName name, Happening happening, Instant at) {
      Event event = Event.after(Head.NONE, name.aggregate(), happening, at);
      JsonObject data = happening.data();
      return new Made(
          new Print(
              name,
              event.head(),
              data.text("sha256").orElseThrow(),
              data.number("length").orElseThrow()),
          event);
    }
  }
}
