package portal.materials;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import portal.certification.CaseId;
import portal.storage.Verdict;
import portal.submission.FileId;
import portal.submission.Submission;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;
import portal.testing.tables.Faults;

/** Applicant, bucket, scanner and staff do at random whatever they can do to one case. */
final class RandomWalk {
  private static final Set<Integer> EXPECTED = Set.of(200, 201, 404, 409, 412);

  final Desk desk;
  final CaseId id;

  /** What arrived, by the file's number. */
  final Map<Integer, String> arrived = new HashMap<>();

  /** The numbers of the files whose bytes were looked at, and of those that were found clean. */
  final Set<Integer> checked = new HashSet<>();

  final Set<Integer> cleared = new HashSet<>();

  private final Random random;
  private final String secret;
  private boolean isLater;

  RandomWalk(long seed) {
    random = new Random(seed);
    desk = new Desk();
    id = desk.quoted();
    if (random.nextInt(6) > 0) {
      desk.accept(id);
    }
    secret = desk.begin(id);
    if (random.nextBoolean()) {
      desk.releaseAll(id, secret);
      for (int number = 1; number <= Desk.REQUIRED.size(); number++) {
        arrived.put(number, Desk.TEXT + Desk.REQUIRED.get(number - 1));
        checked.add(number);
        cleared.add(number);
      }
    }
    desk.stores.faults().seed(seed);
    desk.stores.faults().chance(Faults.Kind.CONFLICT, 0.6);
  }

  int files() {
    return desk.materials.submission(id).orElseThrow().contents().lastNumber();
  }

  void step() {
    switch (random.nextInt(20)) {
      case 0, 1, 2 -> declare();
      case 3, 4, 5 -> arrive();
      case 6, 7 -> told(number -> desk.tellStored(number), checked);
      case 8, 9 -> scan();
      case 10 -> onFile("removal", "{}");
      case 11 ->
          onFile(
              "marking",
              "{\"confidential\":%b,\"item\":\"%s\"}".formatted(random.nextBoolean(), item()));
      case 12 -> onFile(random.nextBoolean() ? "reading" : "uploads", "{}");
      case 13, 14 -> seal();
      case 15, 16 -> judge();
      case 17 -> withdraw();
      case 18 -> ask(random.nextBoolean() ? "erasure" : "erasure/cancellation");
      default -> nightfall();
    }
  }

  private String item() {
    return Desk.REQUIRED.get(random.nextInt(Desk.REQUIRED.size()));
  }

  private FunctionAnswer expect(FunctionCall call) {
    FunctionAnswer answer = call.send();
    assertTrue(EXPECTED.contains(answer.status()), answer.toString());
    return answer;
  }

  private void declare() {
    expect(
        desk.byApplicant("POST /api/submission/files", secret)
            .body(Desk.declaration("x.txt", item(), text(files() + 1))));
  }

  private static String text(int number) {
    return "The text of file " + number;
  }

  private void arrive() {
    int number = number();
    String content = random.nextInt(4) == 0 ? "Something else" : text(number);
    FileId file = new FileId(id, number);
    if (number <= files()
        && desk.objects.put(file.key(), "text/plain", content.getBytes(StandardCharsets.UTF_8))) {
      arrived.put(number, content);
    }
  }

  private int number() {
    return 1 + random.nextInt(Math.max(1, files()));
  }

  /** Somebody is told of a file, and again until he has managed. */
  private interface Told {
    void of(FileId file);
  }

  private void told(Told who, Set<Integer> heard) {
    FileId file = new FileId(id, number());
    if (file.number() <= files()) {
      if (desk.objects.keys().contains(file.key())) {
        heard.add(file.number());
      }
      untilDone(() -> who.of(file));
    }
  }

  private void scan() {
    if (random.nextInt(5) == 0) {
      Verdict[] bad = {Verdict.THREAT, Verdict.UNSUPPORTED, Verdict.FAILED};
      told(file -> desk.tellScanned(file, bad[random.nextInt(3)]), new HashSet<>());
    } else {
      int number = number();
      cleared.add(number);
      if (number <= files()) {
        untilDone(() -> desk.tellScanned(new FileId(id, number), Verdict.CLEAN));
      }
    }
  }

  private static void untilDone(Runnable run) {
    for (int attempt = 1; attempt <= 5; attempt++) {
      try {
        run.run();
        return;
      } catch (IllegalStateException overtaken) {
        assertTrue(String.valueOf(overtaken.getMessage()).contains("Others"), overtaken.toString());
      }
    }
  }

  private void onFile(String step, String body) {
    int number = number();
    expect(
        desk.byApplicant("POST /api/submission/files/{number}/" + step, secret)
            .path("number", Integer.toString(number))
            .body(body));
    if (number <= files()) {
      desk.tellDiscard(new FileId(id, number));
    }
  }

  private void seal() {
    if (random.nextBoolean()) {
      desk.stores.faults().clear();
      desk.materials.find(id).orElseThrow().files().stream()
          .filter(file -> file.state().isUnfinished())
          .forEach(file -> finish(file.id()));
      desk.stores.faults().chance(Faults.Kind.CONFLICT, 0.6);
    }
    ask("sealing");
  }

  /** What is still awaited comes, and is looked at. */
  private void finish(FileId file) {
    String content = text(file.number());
    if (desk.objects.put(file.key(), "text/plain", content.getBytes(StandardCharsets.UTF_8))) {
      arrived.put(file.number(), content);
    }
    checked.add(file.number());
    cleared.add(file.number());
    desk.tellStored(file);
    desk.tellScanned(file, Verdict.CLEAN);
  }

  private void ask(String step) {
    long version = desk.materials.submission(id).orElseThrow().head().version();
    expect(
        desk.byApplicant("POST /api/submission/" + step, secret)
            .ifMatch(version - (random.nextInt(8) == 0 ? 1 : 0)));
  }

  private void judge() {
    String body =
        random.nextInt(4) == 0
            ? "{\"outcome\":\"complete\"}"
            : "{\"outcome\":\"reopened\",\"reason\":\"So.\",\"missing\":[\"x\"]}";
    expect(
        desk.byOffice("POST /api/staff/cases/{reference}/completeness", id)
            .ifMatch(desk.materials.submission(id).orElseThrow().head().version())
            .body(body));
  }

  private void withdraw() {
    boolean mayBe = desk.cases.find(id).orElseThrow().stage().awaitsMaterial();
    if (mayBe && random.nextInt(2) == 0) {
      desk.stores.faults().clear();
      desk.withdraw(id);
      desk.stores.faults().chance(Faults.Kind.CONFLICT, 0.6);
    }
  }

  private void nightfall() {
    desk.clock.forward(Duration.ofDays(1));
    if (!isLater && !desk.cases.find(id).orElseThrow().isOpen() && random.nextInt(4) == 0) {
      isLater = true;
      desk.clock.forward(Duration.ofDays(200));
    }
    try {
      desk.eraseMaterial.of(Submission.aggregate(id));
    } catch (IllegalStateException overtaken) {
      assertTrue(String.valueOf(overtaken.getMessage()).contains("Others were faster"));
    }
  }
}
