package portal.notifications.ledger;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What makes a mail one and the same, however often its event arrives: about what, which notice,
 * which occasion.
 *
 * @param notice the notice's code
 * @param slot the event's version, or whatever tells this occasion from others
 */
public record MailKey(String subject, String notice, String slot) {
  static final String PREFIX = "mail#";
  private static final Pattern PART = Pattern.compile("[A-Za-z0-9-]{1,80}");
  private static final Pattern CODE = Pattern.compile("(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*");

  public MailKey {
    if (!isKey(subject, notice, slot)) {
      throw new IllegalArgumentException("Not a mail key");
    }
  }

  /** The key as a message tag, which takes letters, digits, hyphens and underscores. */
  public String tag() {
    return subject + "_" + notice + "_" + slot;
  }

  public static Optional<MailKey> ofTag(String tag) {
    String[] parts = tag.split("_", -1);
    return parts.length == 3 ? of(parts[0], parts[1], parts[2]) : Optional.empty();
  }

  String sortKey() {
    return PREFIX + notice + "#" + slot;
  }

  /** The key of a ledger row. */
  public static Optional<MailKey> ofRow(String partition, String sort) {
    String[] parts = sort.split("#", -1);
    return sort.startsWith(PREFIX) && parts.length == 3
        ? of(partition, parts[1], parts[2])
        : Optional.empty();
  }

  private static Optional<MailKey> of(String subject, String notice, String slot) {
    return isKey(subject, notice, slot)
        ? Optional.of(new MailKey(subject, notice, slot))
        : Optional.empty();
  }

  private static boolean isKey(String subject, String notice, String slot) {
    return PART.matcher(subject).matches()
        && CODE.matcher(notice).matches()
        && PART.matcher(slot).matches();
  }
}
