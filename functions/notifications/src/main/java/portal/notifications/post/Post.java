package portal.notifications.post;

/** The mail service. */
public interface Post {

  /** What it allows now; where it does not say, what is configured. */
  Allowance allowance();

  /** Tries to send, once. */
  Attempt send(Parcel parcel);

  /**
   * What may be sent now.
   *
   * @param perSecond how many mails a second
   * @param left how many before the day's quota is used up; 0 while sending is paused
   */
  record Allowance(double perSecond, long left) {}

  /**
   * A composed mail.
   *
   * @param tag the ledger's key of it, which the service repeats in all it tells about the mail
   */
  @SuppressWarnings("ArrayRecordComponent") // read only, never compared
  record Parcel(String to, byte[] mime, String tag, int attempt) {}

  /** What came of an attempt. */
  sealed interface Attempt {

    record Accepted(String messageId) implements Attempt {}

    /** Surely not accepted, and not for what the mail is: try again later. */
    record NotNow(String code) implements Attempt {}

    /**
     * Surely not accepted, because of our account, role, address or configuration set: the mail is
     * as good as before, and an operator has to act.
     */
    record Barred(String code) implements Attempt {}

    /** Not accepted, and never will be. */
    record Refused(String code) implements Attempt {}

    /** It may have been accepted. */
    record Unknown(String code) implements Attempt {}
  }
}
