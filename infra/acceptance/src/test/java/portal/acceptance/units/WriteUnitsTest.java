package portal.acceptance.units;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.acceptance.crash.CrashUses;
import portal.acceptance.crash.UseCase;
import portal.acceptance.house.Capabilities;
import portal.acceptance.tables.TableNames;
import portal.acceptance.template.Root;
import portal.aws.tables.ItemSize;
import portal.local.LocalPortal;

/** What every use case of every capability writes, against what is written down of it. */
class WriteUnitsTest {
  private static final String FILE = "infra/WRITES.md";

  @TempDir Path data;

  /** Each capability's first, in every build. */
  @Test
  void theFirstUseCaseOfEachCapabilityCostsWhatIsWrittenDown() {
    List<String> written = written();
    assertEquals(
        List.of(),
        counted(all -> List.of(all.getFirst())).stream()
            .filter(line -> !written.contains(line))
            .toList());
  }

  @Tag("deep")
  @Test
  void eachUseCaseCostsWhatIsWrittenDown() throws IOException {
    List<String> counted = counted(all -> all);
    List<String> written = written();
    if (!counted.equals(written)) {
      Path made = Root.path("infra/acceptance/target/WRITES.md");
      Files.createDirectories(made.getParent());
      Files.writeString(made, head() + String.join("\n", counted) + "\n");
      assertEquals("", changes(written, counted), "cp " + made + " " + FILE);
    }
    assertEquals(written, counted);
  }

  private List<String> counted(UnaryOperator<List<UseCase>> some) {
    List<String> counted = new ArrayList<>();
    try (MeteredRig shared = MeteredRig.in(data.resolve("shared"))) {
      for (String capability : Capabilities.chosen()) {
        for (UseCase useCase : some.apply(CrashUses.of(capability).all())) {
          counted.add(line(capability, useCase, shared));
        }
      }
      assertEquals(List.of(), longAnswers(shared.rig().portal()), "not remembered in one KiB");
    }
    return counted;
  }

  /** A remembered answer costs two units more for each KiB that it has begun. */
  private static List<String> longAnswers(LocalPortal portal) {
    return portal
        .tables()
        .client()
        .scanPaginator(scan -> scan.tableName(TableNames.of("Idempotency")))
        .items()
        .stream()
        .filter(item -> ItemSize.of(item) > 1024)
        .map(Object::toString)
        .toList();
  }

  /** Whoever does at once what is due needs a portal without others' deadlines. */
  private String line(String capability, UseCase useCase, MeteredRig shared) {
    if (!useCase.isAlone()) {
      return line(capability, useCase, shared.measure(useCase));
    }
    try (MeteredRig own = MeteredRig.in(data.resolve(useCase.name()))) {
      return line(capability, useCase, own.measure(useCase));
    }
  }

  private static String line(String capability, UseCase useCase, MeteredRig.Cost cost) {
    return "| %s | %s | %s | %s |"
        .formatted(capability, useCase, said(cost.itself()), said(cost.after()));
  }

  private static String said(SortedMap<String, Units> units) {
    return units.entrySet().stream()
        .map(one -> one.getKey() + " " + one.getValue())
        .collect(joining(", "));
  }

  private static String changes(List<String> written, List<String> counted) {
    return Stream.concat(
            missing(written, counted).map(line -> "\nwas " + line),
            missing(counted, written).map(line -> "\nis  " + line))
        .collect(joining());
  }

  private static Stream<String> missing(List<String> lines, List<String> others) {
    return lines.stream().filter(line -> !others.contains(line));
  }

  private static String head() {
    String text = Root.text(FILE);
    return text.substring(0, text.lastIndexOf("| --- |") + "| --- |\n".length());
  }

  private static List<String> written() {
    return Root.text(FILE)
        .substring(head().length())
        .lines()
        .filter(line -> Capabilities.chosen().contains(line.split(" ", 3)[1]))
        .toList();
  }
}
