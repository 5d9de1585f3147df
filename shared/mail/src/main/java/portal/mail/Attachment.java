package portal.mail;

/**
 * A file that comes with a mail.
 *
 * @param name as the reader sees it; nothing here can carry a control character into a header
 * @param type its media type
 */
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
public record Attachment(String name, String type, byte[] content) {
  public Attachment {
    if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("A file's name is empty or has control characters");
    }
  }
}
