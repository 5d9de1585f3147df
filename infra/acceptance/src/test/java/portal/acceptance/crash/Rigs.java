package portal.acceptance.crash;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The rigs of a test: as many as kill something at the same time, each used again by the next use
 * case; and one of its own for whatever needs that.
 */
final class Rigs implements AutoCloseable {
  private final Path data;
  private final AtomicInteger made = new AtomicInteger();
  private final Queue<Rig> idle = new ConcurrentLinkedQueue<>();

  Rigs(Path data) {
    this.data = data;
  }

  void kill(UseCase useCase) {
    if (useCase.isAlone()) {
      try (Rig own = another()) {
        own.killEverywhereAlone(useCase);
      }
      return;
    }
    Rig rig = Optional.ofNullable(idle.poll()).orElseGet(this::another);
    boolean isSound = false;
    try {
      rig.killEverywhere(useCase);
      isSound = true;
    } finally {
      giveBack(rig, isSound);
    }
  }

  /** What is left after a failure must not fail others. */
  private void giveBack(Rig rig, boolean isSound) {
    if (isSound) {
      idle.add(rig);
    } else {
      rig.close();
    }
  }

  private Rig another() {
    return new Rig(data.resolve("rig" + made.incrementAndGet()));
  }

  @Override
  public void close() {
    idle.forEach(Rig::close);
  }
}
