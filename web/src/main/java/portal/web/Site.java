package portal.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.language.Language;

/**
 * Writes the site as it is stored: a page's object is its address with {@code .html}, in German
 * below {@code de}; what pages load lies below {@code assets}, under a name that is never used for
 * anything else. {@code java portal.web.Site <pages> <parameters> <site> <together or apart>}
 */
public final class Site {
  /** What servers' own pages load: they do not know under which digest the site has it. */
  private static final List<String> FOR_SERVERS = List.of(Styles.NAME, "kit/icon.svg");

  private static final List<String> UNDER_THEIR_OWN_NAMES =
      List.of("favicon.ico", "kit/openapi.yaml");

  private final Path pages;
  private final Assets assets;
  private final Map<String, String> institute;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Site.class.getClassLoader(), "portal.web.pages");

  private Site(Path pages, Assets assets, Map<String, String> institute) {
    this.pages = pages;
    this.assets = assets;
    this.institute = institute;
  }

  public static void main(String[] arguments) throws IOException {
    Path pages = Path.of(arguments[0]);
    Bundling bundling = Bundling.valueOf(arguments[3].toUpperCase(Locale.ROOT));
    new Site(pages, Assets.of(pages, bundling), parameters(Path.of(arguments[1])))
        .write(Path.of(arguments[2]));
  }

  private static Map<String, String> parameters(Path file) throws IOException {
    var read = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      read.load(reader);
    }
    return read.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, read::getProperty));
  }

  private void write(Path site) throws IOException {
    Folders.delete(site);
    assets.write(site);
    Files.createDirectories(site.resolve("kit"));
    for (String asset : FOR_SERVERS) {
      Files.write(site.resolve(asset), assets.content(asset));
    }
    for (String asset : UNDER_THEIR_OWN_NAMES) {
      copy(pages.resolve(asset), site.resolve(asset));
    }
    for (Path written : inCapabilities(".html")) {
      copy(written, site.resolve(written.getFileName()));
    }
    for (Path template : inCapabilities(".jte")) {
      for (Language language : Language.values()) {
        store(template, language, site);
      }
    }
  }

  /** What lies in the folder of a capability itself: layouts and parts lie deeper. */
  private List<Path> inCapabilities(String ending) throws IOException {
    try (Stream<Path> files = Files.walk(pages, 2)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private void store(Path template, Language language, Path site) throws IOException {
    String name = template.getFileName().toString().replace(".jte", "");
    var output = new StringOutput();
    templates.render(
        pages.relativize(template).toString().replace('\\', '/'),
        new Page(name, language, assets, institute),
        output);
    Path object = site.resolve(language.page("/" + name + ".html").substring(1));
    Files.createDirectories(object.getParent());
    Files.write(object, lines(output.toString()), StandardCharsets.UTF_8);
  }

  /** Where a template puts another in, its own lines end in spaces or are empty. */
  private static List<String> lines(String page) {
    return page.lines().map(String::stripTrailing).filter(line -> !line.isEmpty()).toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }
}
