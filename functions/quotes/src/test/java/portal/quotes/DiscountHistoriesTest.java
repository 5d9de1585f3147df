package portal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.certification.Case;
import portal.certification.Change;
import portal.certification.Moves;
import portal.certification.Order;
import portal.certification.TermsMoves;
import portal.invoicing.Buyer;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.testing.Seeds;
import portal.trail.Actor;

/**
 * Random ways of taking consents back and giving them again. Source: THREATS.md 4, no path ends
 * unlisted and discounted.
 */
class DiscountHistoriesTest {
  private static final Buyer BUYER =
      new Buyer(
          "Example",
          List.of("Road 1"),
          Optional.empty(),
          "Wien",
          "AT",
          Optional.empty(),
          Optional.empty());

  static LongStream seeds() {
    return Seeds.of(300);
  }

  @ParameterizedTest(name = "-Dportal.seed={0}")
  @MethodSource("seeds")
  void noPathEndsWithADiscountThatIsNotEarned(long seed) {
    Random random = new Random(seed);
    Bureau bureau = new Bureau();
    Case now = bureau.found(bureau.quoted(List.of()));
    Consents first = consents(random);
    var at = bureau.clock.instant();
    now =
        TermsMoves.accept(now, Order.of(Facts.of(first), BUYER), LocalDate.of(2026, 3, 2), at)
            .orElseThrow()
            .after();
    boolean everLost = !earns(first);
    Consents held = first;
    for (int i = 0; i < 12; i++) {
      Optional<Change> change = move(random, now);
      if (change.isPresent()) {
        now = change.get().after();
        Consents next = now.terms().consents().orElseThrow();
        everLost |= !earns(next) || (held.listed() && !next.listed());
        held = next;
      }
      assertEquals(everLost ? "4500.00" : "2250.00", now.terms().booked().orElseThrow().text());
      assertTrue(now.terms().charges().size() <= 2, "The difference was billed twice");
    }
  }

  private static Optional<Change> move(Random random, Case now) {
    var at = now.opening().at();
    return switch (random.nextInt(8)) {
      case 0, 1, 2, 3 -> TermsMoves.changeConsents(now, consents(random), at);
      case 4, 5 -> TermsMoves.correctShare(now, random.nextInt(101), "So.", Actor.staff("1"), at);
      case 6 -> Moves.answer(now, "!", at);
      default -> random.nextInt(4) == 0 ? Moves.withdraw(now, "", at) : Optional.empty();
    };
  }

  /** More often than not such that they earn the discount. */
  private static Consents consents(Random random) {
    boolean published = random.nextInt(4) > 0;
    boolean listed = published || random.nextInt(4) > 0;
    return new Consents(listed, published, random.nextInt(3) > 0 ? 51 : 50);
  }

  private static boolean earns(Consents consents) {
    return consents.published() && consents.sharedShare() > 50;
  }
}
