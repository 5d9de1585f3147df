package portal.acceptance.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** What many ask at once. */
public final class AtOnce {
  private AtOnce() {}

  /** What is asked of a thread by its number. */
  public interface Task<T> {
    Callable<T> of(int number);
  }

  /** The answers, by the threads' numbers. */
  public static <T> List<T> all(int count, Task<T> task)
      throws InterruptedException, ExecutionException {
    try (var threads = Executors.newFixedThreadPool(count)) {
      List<Future<T>> running =
          threads.invokeAll(IntStream.range(0, count).mapToObj(task::of).toList());
      List<T> done = new ArrayList<>();
      for (Future<T> one : running) {
        done.add(one.get());
      }
      return done;
    }
  }
}
