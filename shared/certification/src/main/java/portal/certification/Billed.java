package portal.certification;

import java.util.Optional;
import portal.invoicing.Buyer;

/**
 * Who is billed.
 *
 * @param mailbox where invoices go instead of the applicant's mailbox
 */
public record Billed(Buyer buyer, Optional<EmailAddress> mailbox) {
  @Override
  public String toString() {
    return "Billed[redacted]";
  }
}
