package portal.acceptance.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import portal.acceptance.tables.TestTables;
import portal.acceptance.template.Root;
import portal.acceptance.template.SamFunction;
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

  @BeforeAll
  static void start() {
    dynamoDb = TestTables.start();
    mail = new MailStub();
  }

  @AfterAll
  static void stop() {
    mail.close();
    dynamoDb.close();
  }

  static Stream<String> functions() {
    return SamTemplate.read().functions().stream().map(SamFunction::name);
  }

  @ParameterizedTest
  @MethodSource("functions")
  void everyFunctionAnswersItsSamplesFromItsZipAlone(String name) throws InterruptedException {
    SamFunction function = function(name);
    Path task = unpacked(function, folder.resolve(name));
    List<String> wrong = new ArrayList<>();
    World world = new World(name, dynamoDb.endpoint(), mail.endpoint());
    try (LambdaProcess process = started(function, task, world)) {
      for (String sample : Samples.of(name)) {
        world.reset();
        RuntimeApi.Answer answer = process.invoke(Samples.text(sample));
        if (!Expected.of(sample).fits(answer)) {
          wrong.add(sample + " wants " + Expected.of(sample) + ": " + answer);
        }
        if (!process.isAlive()) {
          break;
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertFalse(Samples.of(name).isEmpty(), name);
  }

  /** Before a snapshot every sample has been through the function, many times over. */
  @Test
  void samplesWarmUpWhatIsSnapshotted() throws InterruptedException {
    SamFunction function = function("StaffMails");
    Path task = unpacked(function, folder.resolve("warm"));
    World world = new World("warm", dynamoDb.endpoint(), mail.endpoint());
    try (LambdaProcess process = started(function, task, world)) {
      process.invoke(Samples.text("StaffMails-of-case"));
      long answered = process.lines().stream().filter(line -> line.contains("answered")).count();
      assertTrue(answered > 20L * Samples.of("StaffMails").size(), answered + " answers");
    }
  }

  /** The check of the check: what a zip lacks is noticed. */
  @Test
  void aLibraryThatIsMissingIsNoticed() throws InterruptedException, IOException {
    SamFunction function = function("StaffMails");
    Path task = unpacked(function, folder.resolve("broken"));
    try (Stream<Path> libraries = Files.list(task.resolve("lib"))) {
      Files.delete(
          libraries
              .filter(path -> path.getFileName().toString().startsWith("jackson-core-"))
              .findAny()
              .orElseThrow());
    }
    World world = new World("broken", dynamoDb.endpoint(), mail.endpoint());
    try (LambdaProcess process = started(function, task, world)) {
      RuntimeApi.Answer answer = process.invoke(Samples.text("StaffMails-of-case"));
      assertFalse(answer.isResponse());
      assertTrue(answer.body().contains("com/fasterxml/jackson/core"), answer.body());
    }
  }

  private static LambdaProcess started(SamFunction function, Path task, World world) {
    return new LambdaProcess(
        task,
        function.handler() + "::handleRequest",
        world.variables(function.name()),
        task.resolveSibling(task.getFileName() + ".log"));
  }

  private static SamFunction function(String name) {
    return SamTemplate.read().functions().stream()
        .filter(function -> function.name().equals(name))
        .findAny()
        .orElseThrow();
  }

  private static Path unpacked(SamFunction function, Path task) {
    try {
      Files.createDirectories(task);
      return UnpackedZip.unpack(Root.path(function.zip()), task);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
