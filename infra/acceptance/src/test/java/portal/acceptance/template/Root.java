package portal.acceptance.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's folder. */
public final class Root {
  private Root() {}

  public static Path path(String relative) {
    return Path.of(System.getProperty("portal.root", "../..")).toAbsolutePath().resolve(relative);
  }

  public static String text(String relative) {
    try {
      return Files.readString(path(relative));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What lies in a folder, by name; nothing if there is no such folder. */
  public static List<Path> list(String relative) {
    if (!Files.isDirectory(path(relative))) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(path(relative))) {
      return inside.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
