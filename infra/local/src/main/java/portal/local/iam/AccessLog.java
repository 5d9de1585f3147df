package portal.local.iam;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portal.template.Deployment;
import portal.template.iam.Access;
import portal.template.iam.Caller;
import portal.template.iam.Verdict;

/**
 * Writes down what was judged in this process, each access once, so that somebody else can judge it
 * again ({@code infra/foreign/iam.sh}): lines of JSON in a file of this process, in the folder that
 * a system property names, and beside them the templates by which it was judged. Without the
 * property nothing is written.
 */
public final class AccessLog {
  private static final ObjectMapper JSON =
      new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

  /** More than all tests of a module make; what runs for weeks is not to fill a disk. */
  private static final int MOST = 50_000;

  private static final Optional<AccessLog> OF_THIS_PROCESS =
      Optional.of(System.getProperty("portal.iam.record", ""))
          .filter(folder -> !folder.isEmpty())
          .map(folder -> new AccessLog(Path.of(folder), MOST));

  private final Path folder;
  private final int most;
  private final Set<String> written = new HashSet<>();

  /**
   * In this folder.
   *
   * @param most the most lines; then one more says that it is full
   */
  AccessLog(Path folder, int most) {
    this.folder = folder;
    this.most = most;
  }

  /**
   * Who writes down what is judged by this deployment, if anybody does.
   *
   * @param template its root template
   * @param parameters what it was given beside the address where it runs
   */
  public static Witness of(Path template, Map<String, String> parameters, Deployment deployment) {
    return OF_THIS_PROCESS
        .map(log -> log.witness(template, parameters, deployment))
        .orElse((access, verdict) -> {});
  }

  Witness witness(Path template, Map<String, String> parameters, Deployment deployment) {
    String kept = new KeptTemplates(folder).keep(template, parameters, deployment);
    return (access, verdict) -> write(new Line(kept, access, verdict));
  }

  private synchronized void write(Line line) {
    String text = line.json();
    if (written.size() < most && written.add(text)) {
      append(text);
      if (written.size() == most) {
        append("{\"full\":true}");
      }
    }
  }

  private void append(String line) {
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve(ProcessHandle.current().pid() + ".jsonl"),
          line + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Line(String deployment, Access access, Verdict verdict) {
    String json() {
      return AccessLog.json(
          Map.of(
              "deployment", deployment,
              "caller", caller(),
              "action", access.action(),
              "resource", access.resource(),
              "context", access.context(),
              "verdict", verdict.name()));
    }

    private String caller() {
      return switch (access.caller()) {
        case Caller.InRole role -> role.arn();
        case Caller.Service service -> service.name();
      };
    }
  }

  static String json(Map<String, ?> value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
