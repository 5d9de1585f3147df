package portal.acceptance.watch;

import static java.util.stream.Collectors.toCollection;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import portal.json.JsonObject;
import portal.json.JsonReader;

/** What functions have written to their log, which is the output of the process. */
record Said(List<String> lines) {

  /** While something is done; whoever asks has the output to itself. */
  static Said whileDoing(Runnable work) {
    PrintStream before = System.out;
    ByteArrayOutputStream taken = new ByteArrayOutputStream();
    System.setOut(new PrintStream(taken, true, StandardCharsets.UTF_8));
    try {
      work.run();
    } finally {
      System.setOut(before);
    }
    return new Said(taken.toString(StandardCharsets.UTF_8).lines().toList());
  }

  /** What a field says wherever this was counted. */
  Set<String> counted(String metric, String field) {
    return lines.stream()
        .filter(line -> line.startsWith("{"))
        .map(JsonReader::readObject)
        .filter(line -> line.text("message").filter(metric::equals).isPresent())
        .map((JsonObject line) -> line.text(field).orElseThrow())
        .collect(toCollection(TreeSet::new));
  }
}
