package portal.acceptance.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portal.acceptance.template.Root;

/** The folder {@code web}: what is in it, and where it is reached. */
final class Web {
  static final Path FOLDER = Root.path("web");
  static final String NOT_FOUND = "kit/404.html";

  private Web() {}

  /** Every file with this ending, but what others wrote. */
  static List<Path> files(String ending) {
    return under(FOLDER, ending).stream()
        .filter(file -> !file.toString().contains("/vendor/"))
        .toList();
  }

  static List<Path> under(Path folder, String ending) {
    try (Stream<Path> inside = Files.walk(folder)) {
      return inside
          .filter(file -> file.toString().endsWith(ending))
          .filter(file -> !file.toString().contains("/target/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pages' objects by their public addresses; the 404 page has none. */
  static Map<String, String> pages() {
    var pages = new TreeMap<String, String>();
    for (Path file : files(".html")) {
      String object = FOLDER.relativize(file).toString();
      if (!object.equals(NOT_FOUND)) {
        pages.put(address(file), object);
      }
    }
    return pages;
  }

  static String address(Path page) {
    String name = page.getFileName().toString().replace(".html", "");
    return name.equals("index") ? "/" : "/" + name;
  }

  /** Whether a path leads to a page, to a file, or out to the API. */
  static boolean leadsSomewhere(String path) {
    return pages().containsKey(path)
        || path.startsWith("/api/")
        || Files.isRegularFile(FOLDER.resolve(path.substring(1)));
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the pattern's first group found in the file. */
  static Set<String> found(Pattern pattern, Path file) {
    var found = new TreeSet<String>();
    pattern.matcher(text(file)).results().map(Web::first).forEach(found::add);
    return found;
  }

  private static String first(MatchResult found) {
    return found.group(1);
  }
}
