package portal.notifications;

import java.util.Optional;
import portal.notifications.ledger.MailKey;

/** What a mail is called among those about one subject: its tag without that. */
final class MailName {
  private static final String BETWEEN = "_";

  private MailName() {}

  static String of(MailKey key) {
    return key.notice() + BETWEEN + key.slot();
  }

  static Optional<MailKey> parse(String subject, String name) {
    return MailKey.ofTag(subject + BETWEEN + name);
  }
}
