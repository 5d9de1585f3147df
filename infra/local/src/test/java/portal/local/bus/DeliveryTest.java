package portal.local.bus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeliveryTest {
  @Test
  void asDeclaredATargetThatTakesLongHoldsUpNoOther() throws InterruptedException {
    var second = new CountDownLatch(1);
    var first = new CountDownLatch(1);
    Delivery.asDeclared()
        .all(
            Stream.of(
                () -> {
                  if (reached(second)) {
                    first.countDown();
                  }
                },
                second::countDown));
    assertTrue(first.await(0, TimeUnit.SECONDS));
  }

  @Test
  void whereAttemptsAreCountedOneComesAfterTheOther() {
    var done = new ConcurrentLinkedQueue<Integer>();
    Thread caller = Thread.currentThread();
    Delivery.stoppingAfter(1)
        .all(
            Stream.of(1, 2, 3)
                .map(
                    number ->
                        () -> {
                          assertEquals(caller, Thread.currentThread());
                          done.add(number);
                        }));
    assertEquals(List.of(1, 2, 3), List.copyOf(done));
  }

  @Test
  void oneThatStopsIsToldWhenTheOthersAreDone() {
    var done = new ConcurrentLinkedQueue<Integer>();
    Runnable stopping =
        () -> {
          throw new DeliveryStopped("a target", new IllegalStateException());
        };
    assertThrows(
        DeliveryStopped.class,
        () ->
            Delivery.asDeclared()
                .all(Stream.of(stopping, () -> done.add(1), stopping, () -> done.add(2))));
    assertEquals(2, done.size());
  }

  private static boolean reached(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
