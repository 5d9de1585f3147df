package portal.testing.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portal.aws.tables.AtOnce;

class AtOnceTest {
  private static final int READS = 9;

  private final CyclicBarrier all = new CyclicBarrier(READS);

  private int met(int number) {
    try {
      all.await(20, TimeUnit.SECONDS);
      return number;
    } catch (Exception alone) {
      throw new IllegalStateException(alone);
    }
  }

  @Test
  void noReadWaitsForAnother() {
    List<Integer> numbers = IntStream.range(0, READS).boxed().toList();
    assertEquals(
        numbers,
        AtOnce.all(numbers.stream().<Supplier<Integer>>map(one -> () -> met(one)).toList()));
  }

  @Test
  void aFailureIsWhatItWouldBeHere() {
    var refusal = new IllegalArgumentException("refused");
    var end = new StackOverflowError();
    assertSame(refusal, assertThrows(IllegalArgumentException.class, () -> failing(refusal, 2)));
    assertSame(refusal, assertThrows(IllegalArgumentException.class, () -> failing(refusal, 1)));
    assertSame(end, assertThrows(StackOverflowError.class, () -> failing(end, 2)));
  }

  private static List<Integer> failing(Throwable failure, int reads) {
    return AtOnce.all(
        IntStream.range(0, reads).<Supplier<Integer>>mapToObj(_ -> () -> fail(failure)).toList());
  }

  private static int fail(Throwable failure) {
    switch (failure) {
      case RuntimeException refusal -> throw refusal;
      case Error end -> throw end;
      default -> throw new AssertionError(failure);
    }
  }
}
