package portal.acceptance.house;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portal.acceptance.template.Root;

/**
 * The capabilities that there are, which are the folders in {@code functions/}. Each has a package
 * of its own beside this one, and what it brings for the tests of the whole is found there by its
 * name: {@code portal.acceptance.quotes.QuotesCrashes}, for example.
 */
public final class Capabilities {
  /** The package above those of capabilities. */
  static final String PACKAGE = "portal.acceptance.";

  private Capabilities() {}

  public static List<String> all() {
    return Root.list("functions").stream().map(folder -> folder.getFileName().toString()).toList();
  }

  /** Those whose own tests are to run: all, or with {@code -Dportal.only} the one it names. */
  public static List<String> chosen() {
    return only().map(List::of).orElseGet(Capabilities::all);
  }

  /** Whether one of them is to be tested alone. */
  public static boolean isOneAlone() {
    return only().isPresent();
  }

  /** The capability that is to be tested alone, if one is. */
  private static Optional<String> only() {
    Optional<String> named =
        Optional.of(System.getProperty("portal.only", "")).filter(name -> !name.isEmpty());
    named.filter(name -> !all().contains(name)).ifPresent(Capabilities::refuse);
    return named;
  }

  private static void refuse(String name) {
    throw new IllegalArgumentException(
        "-Dportal.only=%s names no capability; there are %s"
            .formatted(name, String.join(", ", all())));
  }

  /** Whether a class is one of the tests of a capability that was not chosen. */
  static boolean isOfAnother(String type) {
    return all().stream()
        .filter(name -> !chosen().contains(name))
        .anyMatch(name -> type.startsWith(PACKAGE + name + "."));
  }

  /** What a capability brings: an instance of the class that its name and this word make. */
  public static <T> Optional<T> bring(String capability, String word, Class<T> type) {
    try {
      Constructor<?> made = Class.forName(nameOf(capability, word)).getConstructor();
      return Optional.of(type.cast(made.newInstance()));
    } catch (ClassNotFoundException without) {
      return Optional.empty();
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(nameOf(capability, word), broken);
    }
  }

  /** The full name of that class. */
  public static String nameOf(String capability, String word) {
    String capital = capability.substring(0, 1).toUpperCase(Locale.ROOT) + capability.substring(1);
    return PACKAGE + capability + "." + capital + word;
  }
}
