package portal.invoicing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import portal.trail.AggregateId;

/**
 * The number of an invoice or credit note, from 1, in one series without a gap; written with six
 * digits and more.
 */
public record InvoiceNumber(long value) implements Comparable<InvoiceNumber> {
  private static final Pattern FORM = Pattern.compile("[0-9]{6}|[1-9][0-9]{6,11}");

  public InvoiceNumber {
    if (value < 1) {
      throw new IllegalArgumentException("Numbers begin with 1");
    }
  }

  /** The only spelling of a number that counts. */
  public static Optional<InvoiceNumber> parse(String text) {
    return FORM.matcher(text).matches() && Long.parseLong(text) > 0
        ? Optional.of(new InvoiceNumber(Long.parseLong(text)))
        : Optional.empty();
  }

  public String text() {
    return String.format(Locale.ROOT, "%06d", value);
  }

  public AggregateId aggregate() {
    return new AggregateId("invoice#" + text());
  }

  @Override
  public int compareTo(InvoiceNumber other) {
    return Long.compare(value, other.value);
  }
}
