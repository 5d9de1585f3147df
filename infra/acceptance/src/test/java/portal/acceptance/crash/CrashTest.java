package portal.acceptance.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every use case of an enquiry is killed at every AWS call; those that go through all that is done
 * with a mail are killed at the mail's calls too, before and after each.
 */
@Execution(ExecutionMode.CONCURRENT)
class CrashTest {
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
    List<UseCase> others = new ArrayList<>(EnquiryUses.all());
    others.removeAll(mailedUseCases());
    return others;
  }

  /** Between them, these go through all that is done with a mail. */
  static List<UseCase> mailedUseCases() {
    return List.of(EnquiryUses.SUBMIT, EnquiryUses.FIND_ELIGIBLE);
  }

  @ParameterizedTest
  @MethodSource("mailedUseCases")
  @Execution(ExecutionMode.SAME_THREAD)
  void whereverAMailDiesItIsNeitherLostNorDoubledUnsaid(UseCase useCase) {
    rig.killEverywhere(useCase, CallCounter.Reach.EVERY);
  }

  @ParameterizedTest
  @MethodSource("useCases")
  @Execution(ExecutionMode.SAME_THREAD)
  void whereverItDiesNothingIsLostInventedOrStuck(UseCase useCase) {
    rig.killEverywhere(useCase, CallCounter.Reach.OWN);
  }
}
