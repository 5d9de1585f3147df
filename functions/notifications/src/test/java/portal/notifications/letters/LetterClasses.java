package portal.notifications.letters;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The classes of this package and of the capabilities' below it, as they were compiled. */
final class LetterClasses {
  private static final String ENDING = ".class";

  private LetterClasses() {}

  static List<Class<?>> all() throws IOException, ClassNotFoundException {
    Path own =
        Path.of(URI.create(Words.class.getProtectionDomain().getCodeSource().getLocation() + ""));
    Path folder = own.resolve("portal/notifications/letters");
    List<Class<?>> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(ENDING)).toList()) {
        String name = own.relativize(file).toString().replace('/', '.');
        classes.add(Class.forName(name.substring(0, name.length() - ENDING.length())));
      }
    }
    return classes;
  }
}
