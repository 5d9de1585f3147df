package portal.acceptance.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portal.acceptance.house.Capabilities;

/** Every use case of every capability is killed at its AWS calls, as far as it says. */
@Execution(ExecutionMode.CONCURRENT)
class CrashTest {
  @TempDir static Path data;
  private static Rigs rigs;

  @BeforeAll
  static void start() {
    rigs = new Rigs(data);
  }

  @AfterAll
  static void end() {
    rigs.close();
  }

  /** Each capability's first, which dies at its ends only: that killing works at all. */
  static Stream<Arguments> first() {
    return uses(all -> List.of(all.getFirst().within(Reach.ENDS)));
  }

  static Stream<Arguments> ofOneAlone() {
    return Capabilities.isOneAlone() ? uses(all -> all) : Stream.of();
  }

  static Stream<Arguments> ofAll() {
    return Capabilities.isOneAlone() ? Stream.of() : uses(all -> all);
  }

  private static Stream<Arguments> uses(Function<List<UseCase>, List<UseCase>> some) {
    return Capabilities.chosen().stream()
        .flatMap(
            capability ->
                some.apply(CrashUses.of(capability).all()).stream()
                    .map(useCase -> Arguments.of(capability, useCase)));
  }

  @ParameterizedTest
  @MethodSource("first")
  @Execution(ExecutionMode.CONCURRENT)
  void whoDiesFirstOrLastLosesNothing(String capability, UseCase useCase) {
    rigs.kill(useCase);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("ofOneAlone")
  @Execution(ExecutionMode.CONCURRENT)
  void whereverOneAloneDiesNothingIsLostInventedOrStuck(String capability, UseCase useCase) {
    rigs.kill(useCase);
  }

  @Tag("deep")
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("ofAll")
  @Execution(ExecutionMode.CONCURRENT)
  void whereverItDiesNothingIsLostInventedOrStuck(String capability, UseCase useCase) {
    rigs.kill(useCase);
  }
}
