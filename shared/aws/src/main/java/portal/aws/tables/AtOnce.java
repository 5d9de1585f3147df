package portal.aws.tables;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Reads that do not depend on each other, made at the same time: they take as long as one. */
public final class AtOnce {
  private AtOnce() {}

  /** What each read gives, in their order; the first that fails, fails all. */
  public static <T> List<T> all(List<Supplier<T>> reads) {
    if (reads.size() == 1) {
      return List.of(reads.getFirst().get());
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<CompletableFuture<T>> running =
          reads.stream().map(read -> CompletableFuture.supplyAsync(read, threads)).toList();
      return running.stream().map(AtOnce::outcome).toList();
    }
  }

  /** A failure is whatever it would be if the read were made here. */
  private static <T> T outcome(CompletableFuture<T> running) {
    try {
      return running.join();
    } catch (CompletionException failed) {
      switch (failed.getCause()) {
        case RuntimeException refusal -> throw refusal;
        case Error end -> throw end;
        case null, default -> throw failed;
      }
    }
  }
}
