package portal.acceptance.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.acceptance.house.Capabilities;
import portal.acceptance.tables.TestTables;
import portal.acceptance.template.SamTemplate;
import portal.acceptance.template.Samples;

@EnabledOnOs(value = OS.LINUX, disabledReason = "The runtime client's native library is for Linux.")
@Execution(ExecutionMode.CONCURRENT)
@Tag("tables")
final class ZipsRunTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static TestTables dynamoDb;

  @SuppressWarnings("NullAway.Init")
  private static MailStub mail;

  @SuppressWarnings("NullAway.Init")
  private static StorageStub storage;

  @BeforeAll
  static void start() {
    dynamoDb = TestTables.start();
    mail = new MailStub();
    storage = new StorageStub();
  }

  @AfterAll
  static void stop() {
    mail.close();
    storage.close();
    dynamoDb.close();
  }

  /** The chosen capabilities' functions, as their zips hold them. */
  static Stream<ZippedFunction> functions() {
    return SamTemplate.read().functions().stream()
        .map(ZippedFunction::new)
        .filter(function -> Capabilities.chosen().contains(function.capability()));
  }

  /** One function of each capability. */
  static Collection<ZippedFunction> firstFunctions() {
    Map<String, ZippedFunction> first = new LinkedHashMap<>();
    functions().forEach(function -> first.putIfAbsent(function.capability(), function));
    return first.values();
  }

  @ParameterizedTest
  @MethodSource("firstFunctions")
  @Execution(ExecutionMode.CONCURRENT)
  void everyZipThatChangedAnswersASample(ZippedFunction function) throws InterruptedException {
    PassedZip passed = PassedZip.of(function);
    assumeTrue(passed.isAnother(), "It has not changed since the deep part saw it pass.");
    assertEquals(List.of(), wrongAnswers(function, List.of(function.firstSample()), "once"));
    passed.leave();
  }

  @Tag("deep")
  @ParameterizedTest
  @MethodSource("functions")
  @Execution(ExecutionMode.CONCURRENT)
  void everyFunctionAnswersItsSamplesFromItsZipAlone(ZippedFunction function)
      throws InterruptedException {
    List<String> samples = Samples.of(function.name());
    assertFalse(samples.isEmpty(), function.name());
    assertEquals(List.of(), wrongAnswers(function, samples, "all"));
    if (firstFunctions().contains(function)) {
      PassedZip.of(function).leave();
    }
  }

  private static List<String> wrongAnswers(
      ZippedFunction function, List<String> samples, String why) throws InterruptedException {
    String owner = function.name() + "." + why;
    Path task = function.unpack(folder.resolve(owner));
    List<String> wrong = new ArrayList<>();
    Scene scene = new Scene(owner, dynamoDb.endpoint(), mail.endpoint(), storage.endpoint());
    try (LambdaProcess process = started(function, task, scene)) {
      for (String sample : samples) {
        scene.set(function.capability(), function.name());
        RuntimeApi.Answer answer = process.invoke(Samples.text(sample));
        if (!Expected.of(sample).fits(answer)) {
          wrong.add(
              "%s wants %s, %s: %s"
                  .formatted(sample, Expected.of(sample), function.presupposed(), answer));
        }
        if (!process.isAlive()) {
          break;
        }
      }
    }
    return wrong;
  }

  /** Before a snapshot every sample has been through the function, many times over. */
  @Test
  void samplesWarmUpWhatIsSnapshotted() throws InterruptedException {
    ZippedFunction function = ZippedFunction.of("StaffMails");
    Path task = function.unpack(folder.resolve("warm"));
    Scene scene = new Scene("warm", dynamoDb.endpoint(), mail.endpoint(), storage.endpoint());
    try (LambdaProcess process = started(function, task, scene)) {
      process.invoke(Samples.text("StaffMails-of-case"));
      long answered = process.lines().stream().filter(line -> line.contains("answered")).count();
      assertTrue(answered > 20L * Samples.of("StaffMails").size(), answered + " answers");
    }
  }

  /** The check of the check: what a zip lacks is noticed. */
  @Tag("deep")
  @Test
  void aLibraryThatIsMissingIsNoticed() throws InterruptedException, IOException {
    ZippedFunction function = ZippedFunction.of("StaffMails");
    Path task = function.unpack(folder.resolve("broken"));
    try (Stream<Path> libraries = Files.list(task.resolve("lib"))) {
      Files.delete(
          libraries
              .filter(path -> path.getFileName().toString().startsWith("jackson-core-"))
              .findAny()
              .orElseThrow());
    }
    Scene scene = new Scene("broken", dynamoDb.endpoint(), mail.endpoint(), storage.endpoint());
    try (LambdaProcess process = started(function, task, scene)) {
      RuntimeApi.Answer answer = process.invoke(Samples.text("StaffMails-of-case"));
      assertFalse(answer.isResponse());
      assertTrue(answer.body().contains("com/fasterxml/jackson/core"), answer.body());
    }
  }

  private static LambdaProcess started(ZippedFunction function, Path task, Scene scene) {
    return new LambdaProcess(
        task,
        function.handler(),
        scene.variables(function.name()),
        task.resolveSibling(task.getFileName() + ".log"));
  }
}
