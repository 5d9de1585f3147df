package portal.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The style of all pages, in one file: first what every element looks like, then the other parts of
 * the kit, then what capabilities add for themselves.
 */
public final class Styles {
  /** Where pages load it from. */
  public static final String NAME = "kit/portal.css";

  private static final String FIRST = "kit/styles/base.css";
  private static final String KIT = "kit/";

  private Styles() {}

  /** All of them, one after the other. */
  static byte[] of(Path pages) throws IOException {
    var all = new StringBuilder();
    for (Path file : files(pages)) {
      all.append(Files.readString(file)).append('\n');
    }
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<Path> files(Path pages) throws IOException {
    try (Stream<Path> files = Files.walk(pages)) {
      return files
          .filter(file -> file.toString().endsWith(".css"))
          .sorted(Comparator.comparing(file -> place(pages.relativize(file).toString())))
          .toList();
    }
  }

  private static String place(String name) {
    String group = name.equals(FIRST) ? "0" : name.startsWith(KIT) ? "1" : "2";
    return group + name;
  }
}
