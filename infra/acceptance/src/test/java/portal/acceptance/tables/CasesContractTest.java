package portal.acceptance.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dagger.BindsInstance;
import dagger.Component;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.inject.Singleton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.acceptance.walk.Portals;
import portal.aws.AwsModule;
import portal.aws.Host;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.Kind;
import portal.certification.Moves;
import portal.certification.Stage;
import portal.certification.Status;
import portal.certification.tables.CertificationModule;
import portal.local.LocalPortal;
import portal.testing.Enquiries;
import portal.testing.Hosts;
import portal.testing.InMemoryCases;
import portal.testing.InMemoryTrail;
import portal.testing.ManualClock;
import portal.trail.Actor;
import portal.trail.Answered;
import portal.trail.Answers;
import portal.trail.Committed;
import portal.trail.Event;
import portal.trail.History;
import portal.trail.Once;
import portal.trail.Reply;
import portal.trail.tables.TrailModule;

/**
 * What every store of cases promises; the fake that other tests trust keeps it just as the tables
 * do.
 */
@Tag("tables")
class CasesContractTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final Random RANDOM = new Random();

  @TempDir static Path data;
  private static TestTables tables;
  private static LocalPortal portal;

  /** A store under test, with what stands beside it. */
  record Store(String name, Cases cases, Answers answers, History history) {
    @Override
    public String toString() {
      return name;
    }
  }

  @Singleton
  @Component(modules = {AwsModule.class, TrailModule.class, CertificationModule.class})
  interface Graph {
    Cases cases();

    Answers answers();

    History history();

    /** Makes the graph for a host. */
    @Component.Factory
    interface Factory {
      Graph create(@BindsInstance Host host);
    }
  }

  @BeforeAll
  static void start() {
    tables = TestTables.start();
    portal = LocalPortal.start(Portals.in(data).onTables(tables.endpoint()).drainedByHand(1));
  }

  @AfterAll
  static void end() {
    portal.close();
    tables.close();
  }

  static Stream<Store> stores() {
    InMemoryTrail trail = new InMemoryTrail();
    Host host =
        Hosts.with(
            new ManualClock(NOW),
            1,
            Map.of(
                "AWS_ENDPOINT_URL_DYNAMODB", tables.endpoint().toString(),
                "AWS_ACCESS_KEY_ID", "local",
                "AWS_SECRET_ACCESS_KEY", "local",
                "CASES_TABLE", "portal-Cases",
                "EVENTS_TABLE", "portal-Events",
                "IDEMPOTENCY_TABLE", "portal-Idempotency"));
    Graph graph = DaggerCasesContractTest_Graph.factory().create(host);
    return Stream.of(
        new Store("fake", new InMemoryCases(trail), trail, trail::history),
        new Store("tables", graph.cases(), graph.answers(), graph.history()));
  }

  private static Answered answered(Instant at) {
    return new Answered(
        new Once(UUID.randomUUID().toString(), "print", at),
        new Reply(201, Map.of("etag", "\"1\""), "{}"));
  }

  private static Change opening(Kind kind, Instant at) {
    return Moves.open(CaseId.random(RANDOM), Enquiries.of(kind, "a@example.org"), at, VIENNA);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void whatWasStoredIsFoundAsItWas(Store store) {
    Change opened = opening(Kind.TRAINING, NOW);
    Answered answered = answered(NOW);
    assertEquals(Committed.STORED, store.cases().store(opened, answered));
    assertEquals(Optional.of(opened.after()), store.cases().find(opened.after().id()));
    assertEquals(Optional.of(answered), store.answers().earlier(answered.once().scope(), NOW));
    assertEquals(List.of(opened.event()), store.history().of(opened.after().id().aggregate()));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void everyStageIsFoundAsItWas(Store store) {
    var decision = new Stage.Decision("because", Actor.staff("1"), NOW);
    List<java.util.function.Function<Case, Optional<Change>>> moves =
        List.of(
            now -> Moves.findEligible(now, decision),
            now -> Moves.decline(now, decision),
            now -> Moves.withdraw(now, "", NOW),
            now -> Moves.withdraw(now, "no budget", NOW),
            now -> Moves.requestLink(now, NOW),
            now -> Moves.ask(now, Actor.staff("1"), "How many?", NOW));
    for (var move : moves) {
      Change opened = opening(Kind.PROCESS, NOW);
      store.cases().store(opened, answered(NOW));
      Change moved = move.apply(opened.after()).orElseThrow();
      assertEquals(Committed.STORED, store.cases().store(moved, answered(NOW)));
      assertEquals(Optional.of(moved.after()), store.cases().find(moved.after().id()));
      assertEquals(moved.message().stream().toList(), store.cases().thread(moved.after().id()));
    }
  }

  @ParameterizedTest
  @MethodSource("stores")
  void whoIsOvertakenStoresNothing(Store store) {
    Change opened = opening(Kind.TRAINING, NOW);
    store.cases().store(opened, answered(NOW));
    Change first = Moves.ask(opened.after(), Actor.staff("1"), "First?", NOW).orElseThrow();
    Change second = Moves.answer(opened.after(), "Second!", NOW).orElseThrow();
    Answered late = answered(NOW);
    assertEquals(Committed.STORED, store.cases().store(first, answered(NOW)));
    assertEquals(Committed.OVERTAKEN, store.cases().store(second, late));
    assertEquals(Optional.of(first.after()), store.cases().find(opened.after().id()));
    assertEquals(1, store.cases().thread(opened.after().id()).size());
    assertEquals(Optional.empty(), store.answers().earlier(late.once().scope(), NOW));
    assertEquals(
        Committed.OVERTAKEN, store.cases().store(opened, answered(NOW)), "It is open already");
  }

  @ParameterizedTest
  @MethodSource("stores")
  void oneAnswerIsRememberedForADay(Store store) {
    Answered answered = answered(NOW);
    store.cases().store(opening(Kind.TRAINING, NOW), answered);
    Change again = opening(Kind.TRAINING, NOW);
    assertEquals(Committed.OVERTAKEN, store.cases().store(again, answered));
    assertEquals(Optional.empty(), store.cases().find(again.after().id()));

    Instant nextDay = NOW.plus(Duration.ofHours(24));
    assertEquals(Optional.empty(), store.answers().earlier(answered.once().scope(), nextDay));
    Answered renewed =
        new Answered(new Once(answered.once().scope(), "print", nextDay), answered.reply());
    assertEquals(Committed.STORED, store.cases().store(again, renewed));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void pagesAreNewestFirstAndWholeWhateverTheFilter(Store store) {
    Instant far = NOW.plus(Duration.ofDays(1 + RANDOM.nextInt(10_000)));
    List<Case> opened = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      Change change = opening(i % 3 == 0 ? Kind.PROCESS : Kind.TRAINING, far.plusMillis(i));
      store.cases().store(change, answered(far));
      Case now = change.after();
      if (i % 2 == 0) {
        Change moved = Moves.withdraw(now, "", far).orElseThrow();
        store.cases().store(moved, answered(far));
        now = moved.after();
      }
      opened.addFirst(now);
    }
    for (Optional<Kind> kind : List.of(Optional.<Kind>empty(), Optional.of(Kind.PROCESS))) {
      for (EnumSet<Status> statuses :
          List.of(EnumSet.allOf(Status.class), EnumSet.of(Status.WITHDRAWN))) {
        List<Case> expected =
            opened.stream()
                .filter(one -> statuses.contains(one.status()))
                .filter(one -> kind.isEmpty() || kind.get() == one.enquiry().subject().kind())
                .toList();
        assertEquals(expected, pages(store, new Cases.Filter(statuses, kind), opened));
      }
    }
  }

  /** Reads page by page; cases of other tests may stand in between. */
  private static List<Case> pages(Store store, Cases.Filter filter, List<Case> ours) {
    List<Case> seen = new ArrayList<>();
    Optional<String> after = Optional.empty();
    int pages = 0;
    do {
      Cases.Page page = store.cases().list(filter, after, 2);
      assertTrue(page.cases().size() <= 2 && pages++ < 10_000);
      page.cases().stream().filter(ours::contains).forEach(seen::add);
      after = page.next();
    } while (after.isPresent());
    return seen;
  }

  @ParameterizedTest
  @MethodSource("stores")
  void theChainIsReadInOrder(Store store) {
    Change change = opening(Kind.TRAINING, NOW);
    store.cases().store(change, answered(NOW));
    List<Event> expected = new ArrayList<>(List.of(change.event()));
    for (int i = 0; i < 12; i++) {
      change = Moves.answer(change.after(), "Line " + i, NOW).orElseThrow();
      store.cases().store(change, answered(NOW));
      expected.add(change.event());
    }
    assertEquals(expected, store.history().of(change.after().id().aggregate()));
    assertEquals(12, store.cases().thread(change.after().id()).size());
  }
}
