package portal.notifications.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who a notice goes to. Addresses are looked up when it is sent, so that the ledger holds none. */
public enum Recipient {
  APPLICANT,
  /** Whom something that is no case names. */
  ADDRESSEE,
  STAFF;

  /** The word that stands in JSON and in rows. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Recipient> ofCode(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }
}
