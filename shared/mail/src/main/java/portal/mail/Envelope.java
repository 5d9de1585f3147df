package portal.mail;

/**
 * Who a mail is from and to, who gets what is answered, and what it is about; nothing here can
 * carry a control character into a header.
 *
 * @param sender how the institute is called beside its address
 */
public record Envelope(String from, String sender, String replyTo, String to, String subject) {
  public Envelope {
    for (String value : new String[] {from, sender, replyTo, to, subject}) {
      if (value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
        throw new IllegalArgumentException("A mail header is empty or has control characters");
      }
    }
  }
}
