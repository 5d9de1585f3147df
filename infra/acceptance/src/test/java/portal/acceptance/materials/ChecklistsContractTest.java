package portal.acceptance.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dagger.BindsInstance;
import dagger.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.inject.Singleton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.acceptance.tables.TestTables;
import portal.aws.AwsModule;
import portal.aws.Host;
import portal.aws.tables.Committed;
import portal.book.Book;
import portal.book.Books;
import portal.certification.Kind;
import portal.checklist.Checklist;
import portal.checklist.ChecklistTitle;
import portal.checklist.FirstChecklist;
import portal.checklist.Words;
import portal.checklist.tables.ChecklistModule;
import portal.testing.InMemoryBook;
import portal.testing.InMemoryTrail;
import portal.trail.Actor;
import portal.trail.Answered;
import portal.trail.History;
import portal.trail.Once;
import portal.trail.Reply;
import portal.trail.tables.TrailModule;

/** What every store of checklists promises, the fake and the table alike. */
@Tag("tables")
class ChecklistsContractTest {
  private static final Instant NOW = Instant.parse("2096-03-05T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private static TestTables tables;

  /** A store under test, with what stands beside it. */
  record Store(String name, Books<Checklist> checklists, History history) {
    @Override
    public String toString() {
      return name;
    }
  }

  @Singleton
  @Component(modules = {AwsModule.class, TrailModule.class, ChecklistModule.class})
  interface Graph {
    Books<Checklist> checklists();

    History history();

    /** Makes the graph for a host. */
    @Component.Factory
    interface Factory {
      Graph create(@BindsInstance Host host);
    }
  }

  @BeforeAll
  static void start() {
    tables = TestTables.made();
  }

  @AfterAll
  static void end() {
    tables.close();
  }

  static Stream<Store> stores() {
    InMemoryTrail trail = new InMemoryTrail();
    Graph graph =
        DaggerChecklistsContractTest_Graph.factory()
            .create(tables.host(NOW, "Materials", "Events", "Idempotency"));
    return Stream.of(
        new Store("fake", new InMemoryBook<>(ChecklistTitle.TITLE, trail), trail::history),
        new Store("tables", graph.checklists(), graph.history()));
  }

  private static Answered answered() {
    return new Answered(
        new Once(UUID.randomUUID().toString(), "print", NOW), new Reply(200, Map.of(), "{}"));
  }

  private static Checklist draft(Book<Checklist> book) {
    Map<Kind, List<Checklist.Item>> kinds = new EnumMap<>(FirstChecklist.checklist().kinds());
    kinds.put(
        Kind.PROCESS,
        List.of(
            new Checklist.Item("z", false, new Words("Zed", "Zett"), new Words("1", "2")),
            new Checklist.Item("a-1", true, new Words("Ä\n", "€"), new Words("3", "4"))));
    return new Checklist(book.nextVersion(), LocalDate.of(2099, 1, 1), kinds);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void versionsAreFoundAsTheyWerePublishedAndOnlyOnWhatWasSeen(Store store) {
    Book<Checklist> before = store.checklists().book();
    assertEquals(FirstChecklist.checklist(), before.editions().getFirst());
    var publication = before.publish(draft(before), TODAY, Actor.staff("1"), NOW).orElseThrow();
    assertEquals(Committed.stored(), store.checklists().store(publication, answered()));
    assertEquals(publication.after(), store.checklists().book());
    assertEquals(
        List.of(publication.event()),
        store.history().of(ChecklistTitle.TITLE.id()),
        "the trail tells it");
    assertFalse(store.checklists().store(publication, answered()).isStored());
    assertEquals(publication.after(), store.checklists().book());
    withdraws(store, publication.after());
  }

  private static void withdraws(Store store, Book<Checklist> book) {
    assertHoldsWhatTheBookSays(store, book);
    var withdrawal =
        book.withdraw(book.nextVersion() - 1, TODAY, Actor.staff("1"), NOW).orElseThrow();
    assertEquals(Committed.stored(), store.checklists().store(withdrawal, answered()));
    assertEquals(withdrawal.after(), store.checklists().book());
    assertFalse(store.checklists().store(withdrawal, answered()).isStored());
    assertHoldsWhatTheBookSays(store, withdrawal.after());
  }

  private static void assertHoldsWhatTheBookSays(Store store, Book<Checklist> book) {
    for (String day : List.of("2000-01-01", "2098-12-31", "2099-01-01", "2110-01-01")) {
      LocalDate asked = LocalDate.parse(day);
      assertEquals(book.heldOn(asked), store.checklists().heldOn(asked), day);
    }
  }
}
