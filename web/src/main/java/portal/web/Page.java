package portal.web;

import gg.jte.Content;
import java.util.Map;
import java.util.Set;
import portal.language.Language;

/**
 * A page that is being written in one language: what its template asks for. Words stand with both
 * languages where they are used, so that a template which lacks one does not compile.
 */
public final class Page {
  private static final Set<String> ADDRESSED_AS_FIRST = Set.of("index", "404");

  private final String name;
  private final Language language;
  private final Assets assets;
  private final Map<String, String> institute;

  /**
   * A page to be written.
   *
   * @param name its address without what goes before: {@code fees}, or {@code index}
   * @param institute what the site says of the institute, by the template's parameters
   */
  Page(String name, Language language, Assets assets, Map<String, String> institute) {
    this.name = name;
    this.language = language;
    this.assets = assets;
    this.institute = Map.copyOf(institute);
  }

  public String name() {
    return name;
  }

  public Language language() {
    return language;
  }

  /** The language in which its readers may want it instead. */
  public Language other() {
    return switch (language) {
      case EN -> Language.DE;
      case DE -> Language.EN;
    };
  }

  /** The words of its language. */
  public String say(String english, String german) {
    return switch (language) {
      case EN -> english;
      case DE -> german;
    };
  }

  /** The words of its language, with elements among them. */
  public Content say(Content english, Content german) {
    return switch (language) {
      case EN -> english;
      case DE -> german;
    };
  }

  /** The address of a page in the same language, by its English one, such as {@code /fees}. */
  public String to(String english) {
    return language.page(english);
  }

  /** The address of this very page in a language; what has none leads to the first page. */
  public String in(Language other) {
    return other.page(ADDRESSED_AS_FIRST.contains(name) ? "/" : "/" + name);
  }

  /**
   * The address of what pages load, by its path in the folder of pages.
   *
   * @throws IllegalArgumentException if there is none
   */
  public String asset(String path) {
    return assets.address(path);
  }

  /** The institute's zone; the template's own, where no other was given. */
  public String zone() {
    return institute.getOrDefault("Zone", "Europe/Vienna");
  }

  /**
   * A parameter of the template, such as {@code SellerName}.
   *
   * @throws IllegalArgumentException if none was given
   */
  public String institute(String parameter) {
    String value = institute.get(parameter);
    if (value == null) {
      throw new IllegalArgumentException("The site needs the parameter " + parameter);
    }
    return value;
  }
}
