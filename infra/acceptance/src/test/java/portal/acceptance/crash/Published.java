package portal.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portal.aws.Item;

/**
 * A book of which each subject publishes an edition with a first day of its own. It is read from
 * its table, because asking a function would count as a call of the use case.
 *
 * @param name of the book, as in its items' keys
 * @param subject what it is about, as in the id of its chain
 */
public record Published(String table, String name, String subject) {
  private static final String HEAD = "head";
  private static final LocalDate FIRST = LocalDate.of(2099, 1, 1);

  /** The day on which the subject's edition begins. */
  public static LocalDate day(Subject subject) {
    return FIRST.plusDays(subject.number());
  }

  /** The book's ETag when the subject had not published yet: sent again, it is the same request. */
  public String beforePublishing(Rig rig, Subject subject) {
    return etag(version(rig) - of(rig, subject).count());
  }

  /** The book's ETag when the subject had not withdrawn its edition yet. */
  public String beforeWithdrawing(Rig rig, Subject subject) {
    return etag(version(rig) - of(rig, subject).filter(Published::isWithdrawn).count());
  }

  /** The number of the subject's edition. */
  public long versionOf(Rig rig, Subject subject) {
    return of(rig, subject).findFirst().orElseThrow().number("version");
  }

  /** The subject's edition is there, and once; the book and its chain are at the same change. */
  public UseCase.Check holdsIt(boolean withdrawn) {
    return (rig, done, when) -> {
      assertEquals(List.of(withdrawn), of(rig, done).map(Published::isWithdrawn).toList(), when);
      Chains.check(rig.portal(), name + "#" + subject, table, Chains.key(name, HEAD));
    };
  }

  private Stream<Item> of(Rig rig, Subject whose) {
    return items(rig)
        .filter(item -> !item.text("sk").equals(HEAD))
        .filter(item -> item.date("effective").equals(day(whose)));
  }

  private static boolean isWithdrawn(Item item) {
    return item.text("sk").startsWith("withdrawn#");
  }

  private long version(Rig rig) {
    return items(rig)
        .filter(item -> item.text("sk").equals(HEAD))
        .mapToLong(item -> item.number("version"))
        .sum();
  }

  private Stream<Item> items(Rig rig) {
    return rig
        .portal()
        .tables()
        .client()
        .queryPaginator(
            query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression("pk = :pk")
                    .expressionAttributeValues(Map.of(":pk", Item.ofText(name))))
        .items()
        .stream()
        .map(Item::new);
  }

  private static String etag(long version) {
    return "\"" + version + "\"";
  }
}
