package portal.local.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private static final Request REQUEST =
      new Request(
          "GET", "/", "", Map.of(), "".getBytes(StandardCharsets.UTF_8), "HTTP/1.1", "127.0.0.1");

  @Test
  void allAreAnsweredAndNeverMoreAtATimeThanMay() throws Exception {
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    var both = new CyclicBarrier(2);
    Site site =
        request -> {
          most.accumulateAndGet(inside.incrementAndGet(), Math::max);
          meet(both);
          inside.decrementAndGet();
          return Reply.message(200, "OK");
        };
    var turns = new Turns(site, 2);
    Callable<Reply> call = () -> turns.answer(REQUEST);
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Integer> statuses =
          pool.invokeAll(Stream.generate(() -> call).limit(20).toList()).stream()
              .map(done -> done.resultNow().status())
              .toList();
      assertEquals(List.of(200), statuses.stream().distinct().toList());
      assertEquals(20, statuses.size());
    }
    assertEquals(2, most.get());
  }

  /** Goes on when two are here, so that one alone at a time would be seen. */
  private static void meet(CyclicBarrier both) {
    try {
      both.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whoFailsGivesTheTurnBack() {
    var turns =
        new Turns(
            request -> {
              throw new IllegalStateException("wrong");
            },
            1);
    for (int again = 0; again < 3; again++) {
      assertThrows(IllegalStateException.class, () -> turns.answer(REQUEST));
    }
  }
}
