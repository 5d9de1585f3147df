package portal.book.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dagger.BindsInstance;
import dagger.Component;
import dagger.Lazy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.inject.Singleton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Committed;
import portal.aws.tables.TablesModule;
import portal.book.Book;
import portal.book.Books;
import portal.book.Edition;
import portal.book.Title;
import portal.json.JsonObject;
import portal.testing.tables.TablePlace;
import portal.trail.Actor;
import portal.trail.Answered;
import portal.trail.Event;
import portal.trail.History;
import portal.trail.Once;
import portal.trail.Reply;
import portal.trail.tables.TrailModule;
import portal.trail.tables.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What every book in a table promises, whatever it holds. */
@Tag("tables")
final class BookTableContractTest {
  private static final Instant NOW = Instant.parse("2096-03-02T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2096, 3, 2);
  private static final Actor STAFF = Actor.staff("sub-1");

  /** The least that a book can hold. */
  record Rule(int version, LocalDate effective, String text) implements Edition {}

  private static final Rule FIRST = new Rule(1, LocalDate.of(2020, 1, 1), "first");

  /** Writes its text. */
  private static final class RuleItem implements EditionCodec<Rule> {
    @Override
    public Item.Builder encode(Rule rule) {
      return Item.builder().put("text", rule.text());
    }

    @Override
    public Rule decode(int version, LocalDate effective, Item item) {
      return new Rule(version, effective, item.text("text"));
    }
  }

  @Singleton
  @Component(modules = {TablesModule.class, TrailModule.class})
  interface Graph {
    Lazy<Transactions> transactions();

    History history();

    /** Makes the graph for a host. */
    @Component.Factory
    interface Factory {
      Graph create(@BindsInstance Host host, @BindsInstance DynamoDbClient tables);
    }
  }

  /** A book under test that nobody else has, with the trail beside it. */
  record Store(String name, Books<Rule> books, History history) {
    @Override
    public String toString() {
      return name;
    }

    Book.Change<Rule> publish(int inDays) {
      Book<Rule> book = books.book();
      Rule draft =
          new Rule(book.nextVersion(), TODAY.plusDays(inDays), "rule " + book.nextVersion());
      return book.publish(draft, TODAY, STAFF, NOW).orElseThrow();
    }

    Book.Change<Rule> withdraw(int version) {
      return books.book().withdraw(version, TODAY, STAFF, NOW).orElseThrow();
    }

    void keep(Book.Change<Rule> change) {
      assertEquals(Committed.stored(), books.store(change, answered()));
      assertEquals(change.after(), books.book());
    }
  }

  static Stream<Store> stores() {
    return TablePlace.all().map(BookTableContractTest::store);
  }

  private static Store store(TablePlace place) {
    Host host = place.host(NOW);
    Graph graph = DaggerBookTableContractTest_Graph.factory().create(host, place.client());
    Title<Rule> title =
        new Title<>(
            "rule" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""),
            "test",
            "rule",
            "Rule",
            List.of(FIRST),
            _ -> JsonObject.builder().build());
    return new Store(
        place.name(),
        new BookTable<>(
            place.client(),
            host.variable("PRICES_TABLE"),
            title,
            new RuleItem(),
            graph.transactions()),
        graph.history());
  }

  private static Answered answered() {
    return new Answered(
        new Once(UUID.randomUUID().toString(), "print", NOW), new Reply(200, Map.of(), "{}"));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void anEmptyBookHoldsItsFirstEdition(Store store) {
    assertEquals(List.of(FIRST), store.books().book().editions());
    assertEquals(Optional.of(FIRST), store.books().heldOn(LocalDate.EPOCH));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void whatIsPublishedAndWithdrawnIsFoundAndToldInOrder(Store store) {
    store.keep(store.publish(5));
    store.keep(store.publish(2));
    store.keep(store.withdraw(2));
    store.keep(store.publish(5));
    List<String> types =
        store.history().of(store.books().book().title().id()).stream().map(Event::type).toList();
    assertEquals(
        List.of("RulePublished", "RulePublished", "RuleWithdrawn", "RulePublished"), types);
    assertEquals("rule 3", store.books().inForce(TODAY.plusDays(4)).text());
    assertEquals("rule 4", store.books().inForce(TODAY.plusDays(5)).text());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void ofTwoWhoSawTheSameOneIsStored(Store store) {
    Book.Change<Rule> one = store.publish(3);
    Book.Change<Rule> other = store.publish(4);
    store.keep(one);
    Committed late = store.books().store(other, answered());
    assertTrue(
        late instanceof Committed.Overtaken(var labels) && labels.contains("book"), "" + late);
    assertFalse(store.books().store(one, answered()).isStored(), "It is stored already");
    assertEquals(one.after(), store.books().book());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void anEditionOfMoreThanAHundredKilobytesDoesNotFit(Store store) {
    assertTrue(store.books().fits(new Rule(2, TODAY, "x".repeat(Books.MOST_BYTES - 300))));
    assertFalse(store.books().fits(new Rule(2, TODAY, "x".repeat(Books.MOST_BYTES))));
    assertFalse(store.books().fits(new Rule(2, TODAY, "ä".repeat(Books.MOST_BYTES / 2))));
  }

  /** One read of one day against the whole book. */
  @ParameterizedTest
  @MethodSource("stores")
  void whatHoldsOnADayIsWhatTheWholeBookSays(Store store) {
    Random random = new Random(11);
    for (int step = 0; step < 15; step++) {
      Book<Rule> book = store.books().book();
      int day = 1 + random.nextInt(20);
      if (random.nextInt(3) == 0 && !book.entries().isEmpty()) {
        int version = 1 + random.nextInt(book.nextVersion());
        book.withdraw(version, TODAY, STAFF, NOW).ifPresent(store::keep);
      } else if (!book.isTaken(TODAY.plusDays(day))) {
        store.keep(store.publish(day));
      }
      LocalDate asked = TODAY.plusDays(random.nextInt(25));
      assertEquals(store.books().book().heldOn(asked), store.books().heldOn(asked));
    }
  }
}
