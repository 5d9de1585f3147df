package portal.book.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static portal.book.tables.RuleBook.FIRST;
import static portal.book.tables.RuleBook.NOW;
import static portal.book.tables.RuleBook.STAFF;
import static portal.book.tables.RuleBook.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.aws.tables.Committed;
import portal.book.Book;
import portal.book.Books;
import portal.book.tables.RuleBook.Rule;
import portal.testing.tables.TablePlace;
import portal.trail.Event;

/** What every book in a table promises, whatever it holds. */
@Tag("tables")
final class BookTableContractTest {

  static Stream<RuleBook> stores() {
    return TablePlace.all().map(RuleBook::on);
  }

  private static Book.Change<Rule> publish(RuleBook store, int inDays) {
    Book<Rule> book = store.books().book();
    return book.publish(RuleBook.draft(book, inDays), TODAY, STAFF, NOW).orElseThrow();
  }

  private static Book.Change<Rule> withdraw(RuleBook store, int version) {
    return store.books().book().withdraw(version, TODAY, STAFF, NOW).orElseThrow();
  }

  private static void keep(RuleBook store, Book.Change<Rule> change) {
    assertEquals(Committed.stored(), store.books().store(change, RuleBook.answered()));
    assertEquals(change.after(), store.books().book());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void anEmptyBookHoldsItsFirstEdition(RuleBook store) {
    assertEquals(List.of(FIRST), store.books().book().editions());
    assertEquals(Optional.of(FIRST), store.books().heldOn(LocalDate.EPOCH));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void whatIsPublishedAndWithdrawnIsFoundAndToldInOrder(RuleBook store) {
    keep(store, publish(store, 5));
    keep(store, publish(store, 2));
    keep(store, withdraw(store, 2));
    keep(store, publish(store, 5));
    List<String> types =
        store.history().of(store.books().book().title().id()).stream().map(Event::type).toList();
    assertEquals(
        List.of("RulePublished", "RulePublished", "RuleWithdrawn", "RulePublished"), types);
    assertEquals("rule 3", store.books().inForce(TODAY.plusDays(4)).text());
    assertEquals("rule 4", store.books().inForce(TODAY.plusDays(5)).text());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void ofTwoWhoSawTheSameOneIsStored(RuleBook store) {
    Book.Change<Rule> one = publish(store, 3);
    Book.Change<Rule> other = publish(store, 4);
    keep(store, one);
    Committed late = store.books().store(other, RuleBook.answered());
    assertTrue(
        late instanceof Committed.Overtaken(var labels) && labels.contains("book"), "" + late);
    assertFalse(store.books().store(one, RuleBook.answered()).isStored(), "It is stored already");
    assertEquals(one.after(), store.books().book());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void anEditionOfMoreThanAHundredKilobytesDoesNotFit(RuleBook store) {
    assertTrue(store.books().fits(new Rule(2, TODAY, "x".repeat(Books.MOST_BYTES - 300))));
    assertFalse(store.books().fits(new Rule(2, TODAY, "x".repeat(Books.MOST_BYTES))));
    assertFalse(store.books().fits(new Rule(2, TODAY, "ä".repeat(Books.MOST_BYTES / 2))));
  }

  /** One read of one day against the whole book. */
  @ParameterizedTest
  @MethodSource("stores")
  void whatHoldsOnADayIsWhatTheWholeBookSays(RuleBook store) {
    Random random = new Random(11);
    for (int step = 0; step < 15; step++) {
      Book<Rule> book = store.books().book();
      int day = 1 + random.nextInt(20);
      if (random.nextInt(3) == 0 && !book.entries().isEmpty()) {
        int version = 1 + random.nextInt(book.nextVersion());
        book.withdraw(version, TODAY, STAFF, NOW).ifPresent(change -> keep(store, change));
      } else if (!book.isTaken(TODAY.plusDays(day))) {
        keep(store, publish(store, day));
      }
      LocalDate asked = TODAY.plusDays(random.nextInt(25));
      assertEquals(store.books().book().heldOn(asked), store.books().heldOn(asked));
    }
  }
}
