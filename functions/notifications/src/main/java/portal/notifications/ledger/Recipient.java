package portal.notifications.ledger;

/** Who a notice goes to. Addresses are looked up when it is sent, so that the ledger holds none. */
public enum Recipient {
  APPLICANT,
  STAFF;

  /** The word that stands in JSON. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
