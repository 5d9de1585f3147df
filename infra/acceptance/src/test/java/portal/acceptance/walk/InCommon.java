package portal.acceptance.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives test classes a portal in common, which leave its time alone. Where the tables are somebody
 * else's, each class has its own: the next one empties them.
 */
public abstract class InCommon<T> implements ParameterResolver {
  private final Class<T> type;
  private final Function<Path, T> start;
  private final Consumer<T> end;

  protected InCommon(Class<T> type, Function<Path, T> start, Consumer<T> end) {
    this.type = type;
    this.start = start;
    this.end = end;
  }

  @Override
  public final boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(type);
  }

  @Override
  public final T resolveParameter(ParameterContext parameter, ExtensionContext context) {
    boolean isShared = System.getProperty("portal.dynamodb.endpoint", "").isEmpty();
    Started started =
        (isShared ? context.getRoot() : context)
            .getStore(ExtensionContext.Namespace.create(InCommon.class))
            .computeIfAbsent(type, _ -> started(), Started.class);
    return type.cast(started.portal);
  }

  private Started started() {
    try {
      Path data = Files.createTempDirectory("portal-in-common");
      T portal = start.apply(data);
      return new Started(data, portal, () -> end.accept(portal));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What ends with the last test that shares it. */
  private record Started(Path data, Object portal, Runnable end) implements AutoCloseable {

    @Override
    public void close() throws IOException {
      end.run();
      try (Stream<Path> files = Files.walk(data)) {
        files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
      }
    }
  }
}
