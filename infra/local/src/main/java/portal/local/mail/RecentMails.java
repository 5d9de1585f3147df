package portal.local.mail;

import java.util.LinkedHashMap;
import java.util.Optional;

/** The mails that were read last, up to so many bytes of them; a kept mail never changes. */
final class RecentMails {
  static final long MOST = 8L << 20;

  private final LinkedHashMap<String, KeptMail> mails = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  synchronized Optional<KeptMail> find(String id) {
    return Optional.ofNullable(mails.get(id));
  }

  synchronized void add(KeptMail mail) {
    KeptMail before = mails.put(mail.id(), mail);
    bytes += mail.raw().length - (before == null ? 0 : before.raw().length);
    var oldest = mails.values().iterator();
    while (bytes > MOST && oldest.hasNext()) {
      bytes -= oldest.next().raw().length;
      oldest.remove();
    }
  }

  /** How many bytes of mails are held. */
  synchronized long held() {
    return bytes;
  }
}
