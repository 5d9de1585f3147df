package portal.aws.tables;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes that are stored together or not at all. What DynamoDB would refuse of any transaction is
 * refused before it is sent: more than 100 writes, 4 MB, one item twice, an item above 400 kB.
 */
public record Transaction(List<Write> writes) {
  public static final int MOST_WRITES = 100;
  public static final int MOST_BYTES = 4_000_000;
  public static final int MOST_ITEM_BYTES = 400_000;

  /**
   * A transaction.
   *
   * @throws IllegalArgumentException if DynamoDB takes none like it
   */
  public Transaction {
    writes = List.copyOf(writes);
    if (writes.isEmpty() || writes.size() > MOST_WRITES) {
      throw new IllegalArgumentException("A transaction of " + writes.size() + " writes");
    }
    long bytes = writes.stream().mapToLong(Write::bytes).sum();
    if (bytes > MOST_BYTES) {
      throw new IllegalArgumentException("A transaction of " + bytes + " bytes");
    }
    Set<Place> places = new HashSet<>();
    for (Write write : writes) {
      if (write.bytes() > MOST_ITEM_BYTES) {
        throw new IllegalArgumentException(write.label() + " of " + write.bytes() + " bytes");
      }
      if (!places.add(new Place(write.table(), write.key()))) {
        throw new IllegalArgumentException("The item of " + write.label() + " twice");
      }
    }
  }

  public static Transaction of(Write... writes) {
    return new Transaction(List.of(writes));
  }

  /** These writes, and those. */
  public static Transaction of(List<Write> some, List<Write> others) {
    return new Transaction(Stream.concat(some.stream(), others.stream()).toList());
  }

  private record Place(String table, Map<String, AttributeValue> key) {}
}
