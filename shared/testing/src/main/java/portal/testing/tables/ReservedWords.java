package portal.testing.tables;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The words that no expression may have as a name of its own (AWS: Reserved words in DynamoDB). */
final class ReservedWords {
  static final Set<String> ALL = read();

  private ReservedWords() {}

  static boolean has(String name) {
    return ALL.contains(name.toUpperCase(Locale.ROOT));
  }

  private static Set<String> read() {
    try (InputStream file = ReservedWords.class.getResourceAsStream("reserved-words.txt")) {
      byte[] all = Objects.requireNonNull(file).readAllBytes();
      return Set.of(new String(all, StandardCharsets.US_ASCII).strip().split("\\s+", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
