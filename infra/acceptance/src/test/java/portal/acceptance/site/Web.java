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

/** The site: the folder that it is written from, what was written, and where that is reached. */
final class Web {
  /** Templates, modules and styles, a folder a capability. */
  static final Path FOLDER = Root.path("web/pages");

  /** What is put into the bucket. */
  static final Path SITE = Root.path("web/target/site");

  private static final String NOT_FOUND = "404.html";

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
          .filter(file -> !folder.relativize(file).toString().contains("target/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each page that was written, in every language, with the 404 page. */
  static List<Path> written() {
    return under(SITE, ".html");
  }

  /** The pages' objects by their public addresses; the 404 page has none. */
  static Map<String, String> pages() {
    var pages = new TreeMap<String, String>();
    for (Path file : written()) {
      if (!file.endsWith(NOT_FOUND)) {
        pages.put(address(file), SITE.relativize(file).toString());
      }
    }
    return pages;
  }

  private static String address(Path page) {
    String name = SITE.relativize(page).toString().replace(".html", "");
    return "/" + name.replaceFirst("(^|(?<=^de/))index$", "");
  }

  /** The templates of pages: what else is one is a layout or a part, and lies deeper. */
  static List<Path> templates() {
    return files(".jte").stream()
        .filter(file -> FOLDER.relativize(file).getNameCount() == 2)
        .toList();
  }

  /** Whether a path leads to a page, to a file, or out to the API. */
  static boolean leadsSomewhere(String path) {
    return pages().containsKey(path)
        || path.startsWith("/api/")
        || Files.isRegularFile(SITE.resolve(path.substring(1)));
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
