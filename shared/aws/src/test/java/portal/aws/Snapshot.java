package portal.aws;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crac.Core;

/**
 * A function that is primed, as far as one process can show it.
 *
 * @param samples how often a sample event has been through the dry build
 * @param said what was logged
 */
record Snapshot(int samples, String said) {

  /** Primes a function on that host. */
  static Snapshot take(Host host) throws IOException {
    int[] samples = {0};
    var said = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      new Priming("Sample", _ -> event -> event.text("a").orElse("") + samples[0]++, () -> host)
          .beforeCheckpoint(Core.getGlobalContext());
    } finally {
      System.setOut(before);
    }
    return new Snapshot(samples[0], said.toString(StandardCharsets.UTF_8));
  }

  /** A host as Lambda's, with one sample event in the folder. */
  static Host host(Path folder, Map<String, String> variables) throws IOException {
    Path samples = Files.createDirectories(folder.resolve("priming"));
    Files.writeString(samples.resolve("Sample-a.json"), "{\"a\": \"b\"}");
    var all = new HashMap<>(variables);
    all.put("AWS_REGION", "eu-central-1");
    all.put("AWS_ACCESS_KEY_ID", "STATIC");
    all.put("AWS_SECRET_ACCESS_KEY", "secret");
    all.put("LAMBDA_TASK_ROOT", folder.toString());
    return new Host(all, Clock.systemUTC(), Clock.systemUTC(), new Random(1), List.of());
  }
}
