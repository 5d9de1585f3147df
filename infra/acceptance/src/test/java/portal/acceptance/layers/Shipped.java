package portal.acceptance.layers;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import portal.acceptance.template.Root;

/**
 * The classes of ours that go to AWS: those of shared, but what tests use, and of functions. A
 * library that is unpacked beside them is not ours.
 */
final class Shipped {
  private static final JavaClasses CLASSES = read();

  private Shipped() {}

  static JavaClasses classes() {
    return CLASSES;
  }

  private static JavaClasses read() {
    Stream<Path> shared =
        SharedModule.all().stream()
            .filter(module -> !module.layer().equals(SharedModule.TEST))
            .map(module -> Root.path("shared/" + module.name()));
    List<Path> folders =
        Stream.concat(shared, Root.list("functions").stream())
            .map(module -> module.resolve("target/classes"))
            .filter(Files::isDirectory)
            .toList();
    return new ClassFileImporter()
        .withImportOption(location -> location.contains("/target/classes/portal/"))
        .importPaths(folders);
  }

  /** The packages of functions: folder and package have one name. */
  static List<String> functions() {
    return Root.list("functions").stream().map(module -> "portal." + module.getFileName()).toList();
  }

  static DescribedPredicate<JavaClass> isOfAFunction() {
    List<String> packages = functions();
    return DescribedPredicate.describe(
        "are of a function",
        type ->
            packages.stream()
                .anyMatch(name -> (type.getPackageName() + ".").startsWith(name + ".")));
  }

  /** Wiring that the build writes. */
  static DescribedPredicate<JavaClass> isGenerated() {
    return DescribedPredicate.describe(
        "are generated", type -> type.getName().matches(".*\\.Dagger\\w+(\\$.*)?|.*_\\w*Factory"));
  }
}
