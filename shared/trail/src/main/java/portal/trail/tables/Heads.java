package portal.trail.tables;

import java.util.Map;
import portal.aws.Item;
import portal.aws.tables.Condition;
import portal.aws.tables.Table;
import portal.aws.tables.Write;
import portal.trail.Head;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Puts state items, whose {@code version} and {@code hash} are the head of their chain. */
public final class Heads {
  private Heads() {}

  private static Condition isStill(Head head) {
    return head.equals(Head.NONE)
        ? Condition.ABSENT
        : new Condition(
            "#version = :version AND #hash = :hash",
            Map.of("#version", "version", "#hash", "hash"),
            Map.of(":version", Item.ofNumber(head.version()), ":hash", Item.ofText(head.hash())));
  }

  /** Lets a transaction through only if the item's head still is this. */
  public static Write check(String label, Table table, Map<String, AttributeValue> key, Head seen) {
    return Write.check(label, table.name(), key, isStill(seen));
  }

  /**
   * Puts the whole item within a transaction, if its head is still {@code before}. An update would
   * have to remove what the next state does not have.
   */
  public static Write put(
      String label, Table table, Map<String, AttributeValue> item, Head before) {
    return Write.put(label, table.name(), item, isStill(before));
  }
}
