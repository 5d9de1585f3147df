package portal.requests;

/**
 * Who asks without a name, as far as they can be told apart: the keyed hash of their network, so
 * that no address is stored.
 */
public record Client(String hash) {
  /** Everybody together, where no one client is meant. */
  static final Client ALL = new Client("all");

  /** Whoever asks about this subject. */
  static Client about(String subject) {
    return new Client("about " + subject);
  }
}
