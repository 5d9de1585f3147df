package portal.dynamodb;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A running DynamoDB Local. It ends when this is closed, and also when this process ends in any
 * way.
 */
public final class DynamoDbProcess implements AutoCloseable {
  static final String READER = "output of DynamoDB Local";
  private static final String CLASS_PATH_FILE = "dynamodb-local.classpath";

  private final Process process;
  private final URI endpoint;

  private DynamoDbProcess(Process process, URI endpoint) {
    this.process = process;
    this.endpoint = endpoint;
  }

  /**
   * Starts one whose tables are kept in the folder.
   *
   * @throws IllegalStateException if it does not come up
   */
  public static DynamoDbProcess start(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return launch(List.of(folder.toString()));
  }

  /** Starts one whose tables are gone when it ends. */
  public static DynamoDbProcess startInMemory() {
    return launch(List.of());
  }

  /** Where its API answers, streams included. Any region and credentials will do. */
  public URI endpoint() {
    return endpoint;
  }

  /** The process itself, for tests that kill it. */
  public ProcessHandle handle() {
    return process.toHandle();
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (IOException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static DynamoDbProcess launch(List<String> arguments) {
    try {
      Process process = new ProcessBuilder(command(arguments)).redirectErrorStream(true).start();
      return new DynamoDbProcess(process, endpoint(process));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(List<String> arguments) throws IOException {
    Path own = codeSource();
    Path listed = own.resolveSibling(CLASS_PATH_FILE);
    if (!Files.exists(listed)) {
      throw new IllegalStateException(
          "DynamoDB Local's class path is not written yet: build the module dynamodb-local first");
    }
    var command = new ArrayList<String>();
    // Ctrl-C in a terminal reaches children too; this one must outlive what its parent still has to
    // write.
    command.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\""));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(own + System.getProperty("path.separator") + Files.readString(listed).strip());
    command.add("portal.dynamodb.DynamoDbServer");
    command.addAll(arguments);
    return command;
  }

  private static Path codeSource() {
    try {
      var source = DynamoDbProcess.class.getProtectionDomain().getCodeSource();
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads on until the line with the port; warnings of the libraries may come before it. */
  private static URI endpoint(Process process) throws IOException {
    var said = new StringBuilder();
    var output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.matches("\\d{1,5}")) {
        Thread.ofPlatform().daemon().name(READER).start(() -> drain(output));
        return URI.create("http://127.0.0.1:" + line);
      }
      said.append(line).append('\n');
    }
    process.destroyForcibly();
    throw new IllegalStateException("DynamoDB Local did not start:\n" + said);
  }

  /** A pipe keeps the carrier of a virtual thread, of which there is one a core. */
  private static void drain(BufferedReader output) {
    try (output) {
      output.transferTo(java.io.Writer.nullWriter());
    } catch (IOException e) {
      // It ended.
    }
  }
}
