package portal.invoicing;

import java.util.Optional;
import portal.aws.tables.Committed;

/** What is known of the printed forms of invoices and credit notes. */
public interface Prints {

  /** The print of a number, if there is one yet. */
  Optional<Print> find(InvoiceNumber number);

  /** Keeps what was made, unless one was made before. */
  Committed store(Print.Made made);
}
