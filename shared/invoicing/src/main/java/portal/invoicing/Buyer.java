package portal.invoicing;

import java.util.List;
import java.util.Optional;

/**
 * Who is billed.
 *
 * @param street one or two lines
 * @param country ISO 3166 alpha-2
 * @param reference what the buyer wants to find it by, such as an order number or a Leitweg-ID (EN
 *     16931, BT-10)
 */
public record Buyer(
    String name,
    List<String> street,
    Optional<String> postCode,
    String city,
    String country,
    Optional<VatId> vatId,
    Optional<String> reference) {
  public static final int LONGEST_LINE = 120;
  public static final int LONGEST_POST_CODE = 16;

  /** As long as the longest Leitweg-ID. */
  public static final int LONGEST_REFERENCE = 46;

  public Buyer {
    street = List.copyOf(street);
    if (street.isEmpty() || street.size() > 2) {
      throw new IllegalArgumentException("A street has one or two lines");
    }
  }

  @Override
  public String toString() {
    return "Buyer[redacted]";
  }
}
