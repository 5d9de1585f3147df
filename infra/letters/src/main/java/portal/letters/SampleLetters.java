package portal.letters;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import portal.aws.Host;
import portal.language.Language;
import portal.local.mail.SampleMail;
import portal.mail.Envelope;
import portal.mail.MimeMail;
import portal.notifications.ledger.Recipient;
import portal.notifications.letters.Letters;
import portal.notifications.letters.Notice;
import portal.stores.LettersWorld;

/** Every notice that the portal mails, written of the samples; to applicants in both languages. */
public final class SampleLetters implements Supplier<List<SampleMail>> {
  /** Made once, when somebody looks. */
  private static final class Written {
    static final List<SampleMail> ALL =
        Stream.of(Language.values()).flatMap(language -> new Desk(language).all()).toList();
  }

  @Override
  public List<SampleMail> get() {
    return Written.ALL;
  }

  /** Where the letters of one language are written. */
  private static final class Desk {
    private final Language language;
    private final LettersWorld world;
    private final Host host;
    private final LettersGraph graph;
    private final Map<String, Integer> written = new TreeMap<>();

    Desk(Language language) {
      this.language = language;
      this.world = new LettersWorld(language);
      this.host = world.host();
      this.graph = DaggerLettersGraph.factory().create(host, world.stores().tables(), _ -> {});
    }

    Stream<SampleMail> all() {
      return Occurrence.in(world).stream().filter(this::isWritten).map(this::sample);
    }

    /** The office is written to in English. */
    private boolean isWritten(Occurrence occurrence) {
      return language == Language.EN || recipient(occurrence) != Recipient.STAFF;
    }

    private Recipient recipient(Occurrence occurrence) {
      return graph.capabilities().stream()
          .flatMap(letters -> letters.notices().stream())
          .filter(notice -> notice.code().equals(occurrence.notice()))
          .map(Notice::handling)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("No notice " + occurrence.notice()))
          .to();
    }

    private SampleMail sample(Occurrence occurrence) {
      int number = written.merge(occurrence.notice(), 1, Integer::sum);
      String id = occurrence.notice() + (number == 1 ? "" : "-" + number);
      return new SampleMail(
          id + "." + language.code(),
          id,
          language.code(),
          mime(graph.letters().write(occurrence.key())));
    }

    private byte[] mime(Letters.Written written) {
      Envelope envelope =
          new Envelope(
              host.variable("MAIL_FROM"),
              graph.stationery().institute(),
              host.variable("OFFICE_MAIL"),
              written.to(),
              written.letter().subject());
      return MimeMail.compose(
          envelope,
          graph.stationery().plain(written.letter()),
          graph.stationery().html(written.letter()),
          List.of(), // what is enclosed is not written here
          host.businessClock().instant());
    }
  }
}
