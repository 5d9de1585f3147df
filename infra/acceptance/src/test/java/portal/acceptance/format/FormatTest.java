package portal.acceptance.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portal.acceptance.template.Root;

final class FormatTest {

  @Test
  void everySourceIsFormatted() {
    List<Path> others = sources().parallel().filter(source -> !isFormatted(source)).toList();
    assertEquals(List.of(), others, "Run .ci/format, which mends these.");
  }

  private static Stream<Path> sources() {
    return Stream.of("shared", "functions", "infra", "web")
        .map(Root::path)
        .flatMap(FormatTest::walk)
        .filter(path -> path.toString().endsWith(".java"))
        .filter(path -> !path.toString().contains("/target/"))
        .filter(path -> !path.toString().contains("/node_modules/"));
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      return inside.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFormatted(Path source) {
    try {
      String text = Files.readString(source);
      return new Formatter().formatSourceAndFixImports(text).equals(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FormatterException e) {
      return false;
    }
  }
}
