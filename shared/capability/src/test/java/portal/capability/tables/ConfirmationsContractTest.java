package portal.capability.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.aws.tables.TableWriter;
import portal.aws.tables.Transaction;
import portal.capability.Confirmation;
import portal.capability.ConfirmationCode;
import portal.capability.Confirmations.Looked;
import portal.testing.tables.TablePlace;

/** What confirmation codes promise, in memory as in tables. */
@Tag("tables")
class ConfirmationsContractTest {
  private static final Instant NOW = Instant.parse("2096-03-05T10:00:00Z");
  private static final ConfirmationCode CODE = ConfirmationCode.parse("123456").orElseThrow();
  private static final ConfirmationCode OTHER = ConfirmationCode.parse("123457").orElseThrow();
  private static final int RACERS = 64;

  /** The codes under test. */
  record Store(String name, ConfirmationsTable codes, TableWriter writer) {
    Confirmation mail(String subject, ConfirmationCode code) {
      Confirmation mailed = Confirmation.from(NOW, subject, code);
      assertTrue(writer.commit(Transaction.of(codes.put(mailed))).isStored());
      return mailed;
    }

    Looked look(String subject, ConfirmationCode code) {
      return codes.look(subject, code, NOW);
    }

    boolean isUsed(Confirmation confirmation) {
      return writer.commit(Transaction.of(codes.use(confirmation))).isStored();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Store> stores() {
    return TablePlace.empty("capabilities")
        .map(
            place -> {
              var writer = new TableWriter(place.client(), ConfirmationsContractTest::pause);
              return new Store(
                  place.name(),
                  new ConfirmationsTable(place.client(), writer, place.host(NOW)),
                  writer);
            });
  }

  private static void pause(int number) {
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(number * 50_000_000L));
  }

  private static String subject() {
    return "C-" + UUID.randomUUID();
  }

  @ParameterizedTest
  @MethodSource("stores")
  void aCodeConfirmsOnce(Store store) {
    String subject = subject();
    Confirmation mailed = store.mail(subject, CODE);
    assertEquals(new Looked.Right(mailed), store.look(subject, CODE));
    assertTrue(store.isUsed(mailed));
    assertEquals(new Looked.None(), store.look(subject, CODE));
    assertEquals(List.of(false), List.of(store.isUsed(mailed)));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void theFifthWrongCodeEndsIt(Store store) {
    String subject = subject();
    Confirmation mailed = store.mail(subject, CODE);
    for (int left = 4; left >= 0; left--) {
      assertEquals(new Looked.Wrong(left), store.look(subject, OTHER));
    }
    assertEquals(new Looked.None(), store.look(subject, CODE));
    assertEquals(List.of(false), List.of(store.isUsed(mailed)));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void aNewerCodeReplacesTheOlderWithAllItsTries(Store store) {
    String subject = subject();
    Confirmation older = store.mail(subject, CODE);
    store.look(subject, OTHER);
    store.mail(subject, OTHER);
    assertEquals(List.of(false), List.of(store.isUsed(older)));
    assertEquals(new Looked.Wrong(4), store.look(subject, CODE));
    assertInstanceOf(Looked.Right.class, store.look(subject, OTHER));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void whatHasRunOutOrWasNeverMailedIsNone(Store store) {
    String subject = subject();
    assertEquals(new Looked.None(), store.look(subject, CODE));
    Confirmation mailed = store.mail(subject, CODE);
    assertEquals(new Looked.None(), store.codes().look(subject, CODE, mailed.expires()));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void anotherSubjectsCodeConfirmsNothing(Store store) {
    store.mail(subject(), CODE);
    String subject = subject();
    store.mail(subject, OTHER);
    assertEquals(new Looked.Wrong(4), store.look(subject, CODE));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void oneOf64ThatRaceWithACodeUsesIt(Store store) throws Exception {
    Confirmation mailed = store.mail(subject(), CODE);
    assertEquals(1, count(race(() -> store.isUsed(mailed)), Boolean::booleanValue));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void fiveOf64ThatGuessAtOnceHaveHadATry(Store store) throws Exception {
    String subject = subject();
    store.mail(subject, CODE);
    List<Looked> looked = race(() -> store.look(subject, OTHER));
    assertEquals(5, count(looked, Looked.Wrong.class::isInstance));
    assertEquals(59, count(looked, Looked.None.class::isInstance));
  }

  private static <T> long count(List<T> all, Predicate<T> which) {
    return all.stream().filter(which).count();
  }

  private static <T> List<T> race(Callable<T> racer) throws Exception {
    List<T> results = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> futures = new ArrayList<>();
      for (int i = 0; i < RACERS; i++) {
        futures.add(threads.submit(racer));
      }
      for (Future<T> future : futures) {
        results.add(future.get());
      }
    }
    return results;
  }
}
