package portal.description;

import java.nio.file.Path;
import java.util.List;

/**
 * The program behind infra/openapi/bundle: writes what is stale, or says so, or prints one
 * capability's document.
 */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    var sources = new Sources(Path.of(arguments[0]).toAbsolutePath());
    try {
      System.exit(run(sources, List.of(arguments).subList(1, arguments.length)));
    } catch (BrokenPart e) {
      System.err.println(e.getMessage());
      System.exit(65);
    }
  }

  private static int run(Sources sources, List<String> options) {
    return switch (String.join(" ", options)) {
      case "" -> write(sources);
      case "--check" -> check(sources);
      default -> print(sources, options);
    };
  }

  private static int write(Sources sources) {
    sources.made().stream().filter(made -> !made.isFresh()).forEach(MadeFile::write);
    return 0;
  }

  private static int check(Sources sources) {
    List<MadeFile> stale = sources.made().stream().filter(made -> !made.isFresh()).toList();
    stale.forEach(made -> System.err.println(made.file() + " is stale: run infra/openapi/bundle."));
    return stale.isEmpty() ? 0 : 1;
  }

  private static int print(Sources sources, List<String> options) {
    if (options.size() != 2 || !options.getFirst().equals("--of")) {
      System.err.println("Usage: infra/openapi/bundle [--check | --of CAPABILITY]");
      return 64;
    }
    System.out.print(sources.alone(options.getLast()));
    return 0;
  }
}
