import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.tools.ToolProvider;

/** Measures a function's first request after priming, variants in turn, and prints what it was. */
final class FirstRequest {
  private static final Pattern VARIABLE = Pattern.compile("(?m)^ +([A-Z][A-Z_]+): .*$");
  private static final Path ROOT = Path.of(System.getProperty("root"));
  private static final String SAMPLE = System.getProperty("sample", "VisitorEnquiries-submit");
  private static final String FUNCTION = SAMPLE.replaceFirst("-.*", "");
  private static final int ROUNDS = Integer.getInteger("rounds", 7);
  private static final int WARM = Integer.getInteger("warm", 0);
  private static final boolean LIST = Boolean.getBoolean("list");

  private final Path folder = Files.createTempDirectory("bench");
  private final Answers answers = new Answers(folder);
  private final Path capability = capability();
  private final String event =
      Files.readString(
          ROOT.resolve("events/%s/%s.json".formatted(capability.getFileName(), SAMPLE)));
  private final Map<Boolean, Path> tasks = Map.of(true, unpack("with"), false, unpack("without"));
  private final Path floor = Files.createDirectories(folder.resolve("floor/task"));

  private FirstRequest() throws Exception {}

  void main() {
    int code = 1;
    try {
      measure();
      code = 0;
    } catch (Exception e) {
      e.printStackTrace();
    }
    // The servers' threads would go on.
    System.exit(code);
  }

  private void measure() throws Exception {
    // Stands before the one in the library, as the folder does on the class path.
    compile(
        tasks.get(false),
        "portal/aws/Rehearsal",
        "package portal.aws; final class Rehearsal { Rehearsal(Host host) {} void run() {} }");
    compile(
        floor,
        "Floor",
        """
        import java.io.*;
        public class Floor implements com.amazonaws.services.lambda.runtime.RequestStreamHandler {
          public void handleRequest(InputStream in, OutputStream out, com.amazonaws.services.lambda.runtime.Context c) throws IOException { out.write("{}".getBytes()); }
        }
        """);
    Map<Variant, List<Numbers>> seen = new LinkedHashMap<>();
    for (int round = 0; round < ROUNDS; round++) {
      see(seen, Variant.floor(), floor, "Floor::handleRequest");
      for (Variant variant : Variant.all()) {
        see(seen, variant, tasks.get(variant.rehearses()), handler());
      }
    }
    print(seen);
  }

  private void see(Map<Variant, List<Numbers>> seen, Variant variant, Path task, String handler)
      throws Exception {
    seen.computeIfAbsent(variant, _ -> new ArrayList<>()).add(run(variant, task, handler));
  }

  private Numbers run(Variant variant, Path task, String handler) throws Exception {
    boolean snapshot = task != floor;
    List<String> flags = new ArrayList<>(variant.flags());
    flags.add("-Djavax.net.ssl.trustStore=" + folder.resolve("trusted"));
    long start = System.nanoTime();
    try (var lambda = new Lambda(task, handler, snapshot, flags, variables())) {
      // Only what follows the handing over is the request's; the count is taken when all is quiet.
      if (snapshot) {
        lambda.awaitWork();
      }
      int before = lambda.loadedClasses();
      double spent = snapshot ? lambda.processorTime() : 0;
      long asked = System.nanoTime();
      String answer = lambda.invoke(event);
      long answered = System.nanoTime();
      double spentThen = lambda.processorTime();
      int after = lambda.loadedClasses();
      if (LIST) {
        lambda.loadedClassesSince(before).forEach(System.out::println);
      }
      double[] warm = snapshot ? warm(lambda) : new double[2];
      return new Numbers(
          (answered - start) / 1e6,
          spentThen,
          (answered - asked) / 1e6,
          spentThen - spent,
          after - before,
          warm[0],
          warm[1],
          lambda.residentMegabytes(),
          answer.replaceFirst("(?s).*\"statusCode\": ?(\\d+).*", "$1"));
    }
  }

  private double[] warm(Lambda lambda) throws InterruptedException, IOException {
    if (WARM == 0) {
      return new double[2];
    }
    double before = lambda.processorTime();
    var times = new ArrayList<Double>();
    for (int request = 0; request < WARM; request++) {
      long start = System.nanoTime();
      lambda.invoke(event);
      times.add((System.nanoTime() - start) / 1e6);
    }
    double spent = (lambda.processorTime() - before) / WARM;
    List<Double> late = times.subList(WARM * 2 / 3, WARM).stream().sorted().toList();
    return new double[] {spent, late.get(late.size() / 2)};
  }

  private static void print(Map<Variant, List<Numbers>> seen) {
    List<Numbers> floor = seen.get(Variant.floor());
    double unit = Numbers.median(floor, Numbers::start);
    double unitCpu = Numbers.median(floor, Numbers::startCpu);
    System.out.printf(
        "%s, %d rounds; floor %.0f ms, %.0f ms of processor time%n", SAMPLE, ROUNDS, unit, unitCpu);
    System.out.printf(
        "%-26s %8s %8s %8s %10s %10s %6s %s%n",
        "", "classes", "x floor", "x CPU", "warm CPU", "warm p50", "MB", "answer");
    seen.forEach(
        (variant, numbers) ->
            System.out.printf(
                "%-26s %8.0f %8.2f %8.2f %10.2f %10.2f %6.0f %s%n",
                variant.name(),
                Numbers.median(numbers, Numbers::classes),
                Numbers.median(numbers, Numbers::first) / unit,
                Numbers.median(numbers, Numbers::firstCpu) / unitCpu,
                Numbers.median(numbers, Numbers::warm),
                Numbers.median(numbers, Numbers::median),
                Numbers.median(numbers, Numbers::memory),
                numbers.getFirst().status()));
  }

  private String handler() {
    return "portal." + capability.getFileName() + "." + FUNCTION + "Handler::handleRequest";
  }

  private static Path capability() throws IOException {
    try (var all = Files.list(ROOT.resolve("functions"))) {
      return all.filter(
              each ->
                  Files.exists(
                      ROOT.resolve("events/" + each.getFileName() + "/" + SAMPLE + ".json")))
          .findAny()
          .orElseThrow(() -> new IllegalArgumentException("There is no sample " + SAMPLE));
    }
  }

  /** Whatever the capability's template names, with something plausible. */
  private Map<String, String> variables() throws IOException {
    var variables = new HashMap<String, String>();
    var names = VARIABLE.matcher(Files.readString(capability.resolve("template.yaml")));
    while (names.find()) {
      variables.put(names.group(1), value(names.group(1)));
    }
    variables.remove("JAVA_TOOL_OPTIONS");
    variables.put("AWS_REGION", "eu-central-1");
    variables.put("AWS_ENDPOINT_URL_DYNAMODB", answers.dynamoDbUrl());
    variables.put("AWS_CONTAINER_CREDENTIALS_FULL_URI", answers.credentialsUrl());
    return variables;
  }

  private static String value(String name) {
    return switch (name) {
      case "PORTAL_URL", "SIGN_IN_URL", "STAFF_ISSUER" -> "https://portal.example";
      case "ZONE" -> "Europe/Vienna";
      case "CURSOR_KEY", "ORIGIN_KEY" -> "0123456789012345678901234567890123456789";
      default -> name.endsWith("_TABLE") ? name : "1000000";
    };
  }

  private Path unpack(String name) throws IOException {
    Path task = Files.createDirectories(folder.resolve(name).resolve("task"));
    Path built = capability.resolve("target/" + capability.getFileName() + ".zip");
    Path zip = Path.of(System.getProperty("zip", built.toString()));
    try (var entries = new ZipInputStream(Files.newInputStream(zip))) {
      for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path target = task.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(entries, target);
        }
      }
    }
    return task;
  }

  private void compile(Path task, String name, String source) throws IOException {
    Path file = folder.resolve("sources").resolve(name + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    String path = System.getProperty("client") + ":" + task + ":" + task.resolve("lib/*");
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                path,
                "-d",
                task.toString(),
                file.toString());
    if (result != 0) {
      throw new IllegalStateException("Does not compile: " + name);
    }
  }
}
