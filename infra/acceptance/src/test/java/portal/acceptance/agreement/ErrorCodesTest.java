package portal.acceptance.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.acceptance.template.Root;

/** What is said of a field has a code that the description knows. */
final class ErrorCodesTest {
  /** Of a field that is named, or of the one that is being read. */
  private static final Pattern SAID =
      Pattern.compile("\\bwrong\\(\\s*(?:[\\w.()\" /+]*,\\s*)?\"([a-z]+(?:-[a-z]+)*)\",\\s");

  private static final Pattern DESCRIBED =
      Pattern.compile("code: \\{type: string, enum: \\[([a-z, -]+)]}");

  @Test
  void everyCodeIsDescribedAndSaid() throws IOException {
    Set<String> said = new TreeSet<>();
    for (String folder : Set.of("shared", "functions")) {
      try (Stream<Path> files = Files.walk(Root.path(folder))) {
        for (Path file :
            files.filter(any -> any.toString().matches(".*/src/main/java/.*\\.java")).toList()) {
          SAID.matcher(Files.readString(file))
              .results()
              .map(found -> found.group(1))
              .forEach(said::add);
        }
      }
    }
    assertTrue(said.size() > 8, said.toString());
    var described = DESCRIBED.matcher(Root.text("infra/openapi/shared.yaml"));
    assertTrue(described.find());
    assertEquals(new TreeSet<>(Set.of(described.group(1).split(", "))), said);
  }
}
