package portal.invoicing;

import java.util.Optional;
import portal.aws.tables.Committed;

/** What is known of printed forms. */
public interface Prints {

  /** The print of this name, if there is one yet. */
  Optional<Print> find(PrintName name);

  /** The print of an invoice or credit note, if there is one yet. */
  default Optional<Print> find(InvoiceNumber number) {
    return find(PrintName.of(number));
  }

  /** Keeps what was made, unless one was made before. */
  Committed store(Print.Made made);
}
