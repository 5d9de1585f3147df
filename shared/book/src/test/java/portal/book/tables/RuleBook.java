package portal.book.tables;

import dagger.BindsInstance;
import dagger.Component;
import dagger.Lazy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.inject.Singleton;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Pause;
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

/** A book under test that nobody else has, with the trail beside it. */
record RuleBook(String name, Books<Rule> books, History history) {
  static final Instant NOW = Instant.parse("2096-03-02T10:00:00Z");
  static final LocalDate TODAY = LocalDate.of(2096, 3, 2);
  static final Actor STAFF = Actor.staff("sub-1");
  static final Rule FIRST = new Rule(1, LocalDate.of(2020, 1, 1), "first");

  /** The least that a book can hold. */
  record Rule(int version, LocalDate effective, String text) implements Edition {}

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
  @Component(modules = TrailModule.class)
  interface Graph {
    Lazy<Transactions> transactions();

    History history();

    /** Makes the graph for a host. */
    @Component.Factory
    interface Factory {
      Graph create(
          @BindsInstance Host host,
          @BindsInstance DynamoDbClient tables,
          @BindsInstance Pause pause);
    }
  }

  static RuleBook on(TablePlace place) {
    Host host = place.host(NOW);
    Graph graph = DaggerRuleBook_Graph.factory().create(host, place.client(), _ -> {});
    Title<Rule> title =
        new Title<>(
            "rule" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""),
            "test",
            "Rule",
            List.of(FIRST),
            _ -> JsonObject.builder().build());
    return new RuleBook(
        place.name(),
        new BookTable<>(
            place.client(),
            host.variable("PRICES_TABLE"),
            title,
            new RuleItem(),
            graph.transactions()),
        graph.history());
  }

  /** What could be published next, of so many days after today. */
  static Rule draft(Book<Rule> book, int inDays) {
    return new Rule(book.nextVersion(), TODAY.plusDays(inDays), "rule " + book.nextVersion());
  }

  static Answered answered() {
    return new Answered(
        new Once(UUID.randomUUID().toString(), "print", NOW), new Reply(200, Map.of(), "{}"));
  }

  List<Event> events() {
    return history.of(books.book().title().id());
  }

  @Override
  public String toString() {
    return name;
  }
}
