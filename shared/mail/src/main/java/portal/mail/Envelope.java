package portal.mail;

/**
 * Who a mail is from and to, and what it is about; nothing here can carry a control character into
 * a header.
 *
 * @param sender how the institute is called beside its address
 */
public record Envelope(String from, String sender, String to, String subject) {
  public Envelope {
    for (String value : new String[] {from, sender, to, subject}) {
      if (value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
        throw new IllegalArgumentException("A mail header is empty or has control characters");
      }
    }
  }
}
