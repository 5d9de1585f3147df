package portal.acceptance.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What opening a page brings along, each file with its bytes: the page, and whatever it and what it
 * loads name.
 */
record Load(Map<String, Integer> files) {
  private static final List<Pattern> LOADED =
      List.of(
          Pattern.compile("<(?:script|img)\\b[^>]*? src=\"([^\"]+)\""),
          Pattern.compile("<link rel=\"(?:icon|stylesheet|modulepreload)\" href=\"([^\"]+)\""),
          Pattern.compile("url\\(\"?([^)\"]+)\"?\\)"),
          Pattern.compile("(?:\\bfrom|\\bimport)\\s*\\(?\\s*[\"'](\\.[^\"']+\\.js)[\"']"),
          Pattern.compile("new URL\\([\"']([^\"']+)[\"'],\\s*import\\.meta\\.url\\)"));

  private static final String ICON = "favicon.ico";

  Load {
    files = Map.copyOf(files);
  }

  /** As they are stored, which is how the embedded run sends them. */
  static Load of(Path page) {
    var files = new TreeMap<String, Integer>();
    add(files, page);
    boolean icon = files.keySet().stream().anyMatch(name -> name.endsWith(".svg"));
    if (!icon) {
      add(files, Web.SITE.resolve(ICON));
    }
    return new Load(files);
  }

  private static void add(Map<String, Integer> files, Path file) {
    String name = Web.SITE.relativize(file).toString();
    byte[] content = content(file);
    @Nullable Integer before = files.put(name, content.length);
    if (before != null || name.endsWith(".ico")) {
      return;
    }
    String text = new String(content, UTF_8);
    for (Pattern pattern : LOADED) {
      for (MatchResult found : pattern.matcher(text).results().toList()) {
        if (!found.group(1).startsWith("data:") && !found.group(1).startsWith("#")) {
          add(files, target(file, found.group(1)));
        }
      }
    }
  }

  private static Path target(Path from, String to) {
    return to.startsWith("/")
        ? Web.SITE.resolve(to.substring(1))
        : from.resolveSibling(to).normalize();
  }

  private static byte[] content(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same as CloudFront sends it to a browser that takes gzip. */
  Load compressed() {
    var compressed = new TreeMap<String, Integer>();
    files.keySet().forEach(name -> compressed.put(name, zipped(content(Web.SITE.resolve(name)))));
    return new Load(compressed);
  }

  private static int zipped(byte[] content) {
    var zipped = new ByteArrayOutputStream();
    try (var into = new GZIPOutputStream(zipped)) {
      into.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return zipped.size();
  }

  int requests() {
    return files.size();
  }

  int bytes() {
    return files.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The files that weigh most. */
  String largest() {
    return files.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(3)
        .map(file -> file.getKey() + " " + file.getValue())
        .collect(Collectors.joining(", "));
  }
}
