package portal.testing.writing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portal.aws.Item;
import portal.aws.tables.Condition;
import portal.aws.tables.Table;
import portal.aws.tables.Transaction;
import portal.aws.tables.Write;

/** What DynamoDB would refuse of any transaction is refused when it is built. */
final class TransactionTest {
  private static Write write(int number, int bytes) {
    return Write.create(
        "w" + number,
        "cases",
        Item.builder().put("pk", "p" + number).put("sk", "x").put("t", "x".repeat(bytes)).build());
  }

  private static List<Write> writes(int count, int bytes) {
    return IntStream.range(0, count).mapToObj(number -> write(number, bytes)).toList();
  }

  private static void refused(List<Write> writes) {
    assertThrows(IllegalArgumentException.class, () -> new Transaction(writes));
  }

  @Test
  void itHasOneToAHundredWrites() {
    assertDoesNotThrow(() -> new Transaction(writes(100, 1)));
    refused(writes(101, 1));
    refused(List.of());
  }

  @Test
  void itHasFourMegabytesAtMost() {
    assertDoesNotThrow(() -> new Transaction(writes(13, 300_000)));
    refused(writes(14, 300_000));
  }

  @Test
  void noItemIsLargerThanAnItemCanBe() {
    refused(writes(1, 400_000));
  }

  @Test
  void noItemIsInItTwice() {
    refused(List.of(write(1, 1), write(2, 1), write(1, 5)));
    Write check = Write.check("seen", "cases", Table.key("p1", "x"), Condition.ABSENT);
    refused(List.of(write(1, 1), check));
  }
}
