package portal.local.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import portal.local.data.DamagedFile;
import portal.local.data.DataFolder;

/**
 * All mails ever sent: for each an {@code .eml} as it was given, and beside it the envelope. One
 * that was damaged or removed later hides none of the others.
 */
public final class MailStore {
  /** Headers are a part of this at most; lists read no further. */
  static final int HEAD = 16 * 1024;

  private static final String FOLDER = "mails";
  private static final String JSON = ".json";

  private final DataFolder folder;
  private final RecentMails recent = new RecentMails();

  public MailStore(DataFolder folder) {
    this.folder = folder;
  }

  /** Keeps a mail. The envelope comes last: a mail without one was never accepted. */
  public void keep(KeptMail mail) {
    folder.write(file(mail.id(), ".eml"), mail.raw());
    folder.write(file(mail.id(), JSON), Envelope.of(mail).json());
  }

  /** All mails that can be read, oldest first, each whole: for tests, who send few. */
  public List<KeptMail> all() {
    return ids().stream().flatMap(id -> find(id).stream()).toList();
  }

  /** A mail by its message id, if it can be read. */
  public Optional<KeptMail> find(String id) {
    return envelope(id).filter(this::isWhole).flatMap(this::read);
  }

  private Optional<KeptMail> read(Envelope envelope) {
    Optional<KeptMail> known = recent.find(envelope.id());
    if (known.isPresent()) {
      return known;
    }
    Optional<KeptMail> found = folder.read(file(envelope.id(), ".eml")).map(envelope::with);
    found.ifPresent(recent::add);
    return found;
  }

  /**
   * Mails for a list, newest first.
   *
   * @param most how many of them
   * @param before the one that the list goes on after; empty to begin with the newest
   */
  public List<MailLine> lines(int most, String before) {
    return ids().reversed().stream()
        .filter(id -> before.isEmpty() || id.compareTo(before) < 0)
        .limit(most)
        .map(
            id ->
                line(id).orElseGet(() -> MailLine.without(Envelope.unreadable(id), "It is gone.")))
        .toList();
  }

  /** A mail as a list has it, if there ever was one. */
  public Optional<MailLine> line(String id) {
    return envelope(id).map(this::line);
  }

  private MailLine line(Envelope envelope) {
    if (envelope.length() < 0) {
      return MailLine.without(envelope, "Its envelope is damaged.");
    }
    OptionalLong length = folder.length(file(envelope.id(), ".eml"));
    if (length.isEmpty()) {
      return MailLine.without(envelope, "Its .eml is missing.");
    }
    return isWhole(envelope)
        ? MailLine.of(envelope, folder.readHead(file(envelope.id(), ".eml"), HEAD).orElseThrow())
        : MailLine.without(envelope, "Its .eml is damaged.");
  }

  /** How many were sent since then; their names say when they were. */
  long sentSince(Instant time) {
    String first = stamp(time.toEpochMilli());
    return ids().stream().filter(id -> id.compareTo(first) >= 0).count();
  }

  /** What the id of a mail begins with, by which ids are in the order of time. */
  static String stamp(long millis) {
    return "%016x".formatted(millis);
  }

  /** How many bytes of mails are held in memory. */
  long held() {
    return recent.held();
  }

  private List<String> ids() {
    return folder.names(FOLDER).stream()
        .filter(name -> name.endsWith(JSON))
        .map(name -> name.substring(0, name.length() - JSON.length()))
        .toList();
  }

  private boolean isWhole(Envelope envelope) {
    return envelope.length() == folder.length(file(envelope.id(), ".eml")).orElse(-2);
  }

  private Optional<Envelope> envelope(String id) {
    if (!id.matches("[0-9a-z-]+")) {
      return Optional.empty();
    }
    try {
      return folder.readJson(file(id, JSON), kept -> Envelope.of(id, kept));
    } catch (DamagedFile e) {
      return Optional.of(Envelope.unreadable(id));
    }
  }

  private static String file(String id, String ending) {
    return FOLDER + "/" + id + ending;
  }
}
