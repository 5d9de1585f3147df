package portal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The modules of the site as they are stored: each that a page or a worker begins with, in one file
 * with all that it imports, and its source map beside it. Where nothing bundles them, each module
 * lies alone, as it was written.
 */
final class Modules {
  private static final String ENDING = ".js";

  /** What a template loads, and what begins a worker: it lies in its page's own folder. */
  private static final Pattern LOADED = Pattern.compile("\"([\\w/-]+\\.js)\"");

  private static final Pattern WORKER =
      Pattern.compile("new URL\\('\\./([\\w/-]+\\.js)', import\\.meta\\.url\\)");

  private final Path pages;

  private Modules(Path pages) {
    this.pages = pages;
  }

  /** All of them by their paths in the folder of pages. */
  static Map<String, byte[]> of(Path pages, Bundling bundling) throws IOException {
    var modules = new Modules(pages);
    return switch (bundling) {
      case TOGETHER -> {
        Optional<Esbuild> esbuild = Esbuild.here();
        yield esbuild.isPresent() ? modules.together(esbuild.get()) : modules.apartForWant();
      }
      case APART -> modules.apart();
    };
  }

  private Map<String, byte[]> apartForWant() throws IOException {
    System.err.println(
        "There is no esbuild for this machine in web/pom.xml: the site's modules stay apart.");
    return apart();
  }

  private Map<String, byte[]> apart() throws IOException {
    return contents(pages, files(pages, ENDING));
  }

  /** Bundled from a copy, so that source maps name the same paths wherever the site is written. */
  private Map<String, byte[]> together(Esbuild esbuild) throws IOException {
    Path work = Files.createTempDirectory("portal-modules");
    try {
      Path copy = work.resolve("pages");
      for (Map.Entry<String, byte[]> module : apart().entrySet()) {
        Path file = copy.resolve(module.getKey());
        Files.createDirectories(file.getParent());
        Files.write(file, module.getValue());
      }
      Path bundles = work.resolve("bundles");
      esbuild.bundle(copy, first(), bundles);
      return contents(bundles, files(bundles, ""));
    } finally {
      Folders.delete(work);
    }
  }

  /** What pages and workers begin with. */
  private Collection<String> first() throws IOException {
    var first = new TreeSet<String>();
    for (Path template : files(pages, ".jte")) {
      LOADED.matcher(Files.readString(template)).results().map(Modules::group).forEach(first::add);
    }
    for (Path module : files(pages, ENDING)) {
      WORKER
          .matcher(Files.readString(module))
          .results()
          .map(Modules::group)
          .map(module::resolveSibling)
          .map(worker -> key(pages, worker))
          .forEach(first::add);
    }
    return first;
  }

  private static String group(MatchResult found) {
    return found.group(1);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
          .sorted(Comparator.comparing(Path::toString))
          .toList();
    }
  }

  private static Map<String, byte[]> contents(Path folder, List<Path> files) {
    var contents = new TreeMap<String, byte[]>();
    files.forEach(file -> contents.put(key(folder, file), read(file)));
    return contents;
  }

  private static String key(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
