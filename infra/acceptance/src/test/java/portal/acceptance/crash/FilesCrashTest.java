package portal.acceptance.crash;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every use case of codes and files is killed wherever it has written, in the bucket's events and
 * what they set off, too.
 */
@Execution(ExecutionMode.CONCURRENT)
class FilesCrashTest {
  @TempDir static Path data;
  private static Rig rig;

  @BeforeAll
  static void start() {
    rig = new Rig(data);
  }

  @AfterAll
  static void end() {
    rig.close();
  }

  static List<UseCase> useCases() {
    return MaterialUses.ofFiles();
  }

  @ParameterizedTest
  @MethodSource("useCases")
  @Execution(ExecutionMode.SAME_THREAD)
  void whereverItDiesNothingIsLostInventedOrStuck(UseCase useCase) {
    rig.killEverywhere(useCase, CallCounter.Reach.OWN);
  }
}
