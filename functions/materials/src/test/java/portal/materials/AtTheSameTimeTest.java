package portal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portal.aws.Sha256;
import portal.aws.tables.Pause;
import portal.aws.tables.TablesModule;
import portal.certification.CaseId;
import portal.http.HttpFunction;
import portal.json.JsonObject;
import portal.requests.LinkDoor;
import portal.requests.OnlyOnce;
import portal.submission.FileId;
import portal.submission.Submission;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;
import portal.testing.tables.Faults;

/** What an applicant's page does with many files at once. */
class AtTheSameTimeTest {
  private static final int MANY = 30;
  private static final int LENGTH = 17 * 1024 * 1024;

  /** As long as an upload takes to be opened. */
  private static final Duration OPENING = Duration.ofMillis(15);

  private static final Pause NONE = _ -> {};

  private final Desk desk = new Desk();
  private final CaseId id = desk.commissioned();
  private final String secret = desk.begin(id);

  /** What others do at the next chances that they get, one at a time. */
  private final Deque<Runnable> others = new ArrayDeque<>();

  private HttpFunction files(Runnable meanwhile, Pause pause) {
    OnlyOnce once = new OnlyOnce(desk.stores.answers(), pause, desk.time);
    var door =
        new MaterialDoor(new LinkDoor(desk.stores.capabilities(), desk.time), desk.materials);
    var checklists = new CaseChecklists(desk.stores.checklists(), desk.time);
    var objects = new Interrupted(desk.objects, meanwhile);
    var readings = new Readings(once, desk.materials, new Desk.Unsigned(), desk.time);
    Map<String, portal.http.Endpoint> routes = new ConcurrentHashMap<>();
    routes.putAll(
        new FileRoutes(door, once, desk.materials, checklists, objects, readings, desk.time).all());
    routes.putAll(
        new UploadRoutes(door, once, desk.materials, objects, new Desk.Unsigned(), desk.time)
            .all());
    return new HttpFunction(routes) {};
  }

  private HttpFunction interrupted() {
    return files(() -> Optional.ofNullable(others.pollFirst()).ifPresent(Runnable::run), NONE);
  }

  private FunctionCall declaring(HttpFunction function, int number, long length) {
    return new FunctionCall(function, desk.clock, "POST /api/submission/files")
        .with(secret)
        .key("key-of-file-" + number)
        .body(
            JsonObject.builder()
                .text("name", "file-" + number + ".mp4")
                .text("type", "video/mp4")
                .number("length", length)
                .text("item", "overview")
                .flag("confidential", false)
                .build()
                .write());
  }

  private void anotherIsDeclared(int number, long length) {
    assertEquals(201, declaring(desk.applicant, number, length).send().status());
  }

  private Submission.Contents contents() {
    return desk.materials.submission(id).orElseThrow().contents();
  }

  @Test
  void thirtyFilesDeclaredAtOnceAreAllDeclared() throws Exception {
    Pause pause = new Sleeping(new Random(3));
    HttpFunction function = files(() -> LockSupport.parkNanos(OPENING.toNanos()), pause);
    try (var threads = Executors.newFixedThreadPool(MANY)) {
      List<Future<FunctionAnswer>> answers =
          IntStream.rangeClosed(1, MANY)
              .mapToObj(number -> threads.submit(declaring(function, number, LENGTH)::send))
              .toList();
      for (Future<FunctionAnswer> answer : answers) {
        assertEquals("201", answer.get().outcome());
      }
    }
    assertEquals(new Submission.Contents(MANY, MANY, (long) MANY * LENGTH), contents());
    assertEquals(MANY, desk.materials.find(id).orElseThrow().files().size());
    assertEquals(MANY, desk.objects.openUploads(), "One of each file");
  }

  @Test
  void whoeverIsOvertakenTwelveTimesIsStillServed() {
    IntStream.rangeClosed(1, 12)
        .forEach(number -> others.add(() -> anotherIsDeclared(number, LENGTH)));
    assertEquals(201, declaring(interrupted(), 13, LENGTH).send().status());
    assertEquals(13, contents().files());
    assertEquals(13, desk.objects.openUploads());
  }

  @Test
  void conflictsOfTablesAreWaitedFor() {
    desk.stores.faults().seed(17);
    desk.stores.faults().chance(Faults.Kind.CONFLICT, 0.6);
    HttpFunction function = files(() -> {}, NONE);
    for (int number = 1; number <= MANY; number++) {
      assertEquals(201, declaring(function, number, LENGTH).send().status());
    }
    assertEquals(MANY, contents().files());
  }

  @Test
  void whoeverLosesTheLastPlaceLeavesNoUpload() {
    for (int number = 1; number <= 3; number++) {
      anotherIsDeclared(number, Submission.LONGEST_FILE);
    }
    others.add(() -> anotherIsDeclared(4, Submission.LONGEST_FILE));
    FunctionAnswer late = declaring(interrupted(), 5, Submission.LONGEST_FILE).send();
    assertEquals("409 conflict", late.outcome());
    assertEquals(Submission.MOST_BYTES, contents().bytes());
    assertEquals(4, desk.objects.openUploads());
  }

  @Test
  void twoWhoCompleteAtOnceGetTheSameAnswer() {
    FileId file = sentInParts();
    String[] first = new String[1];
    others.add(() -> first[0] = completing(desk.applicant, "key-of-the-first").send().body());
    FunctionAnswer second = completing(interrupted(), "key-of-the-second").send();
    assertEquals(200, second.status(), second.body());
    assertEquals(first[0], second.body());
    assertEquals(List.of(file.key()), desk.objects.keys());
  }

  @Test
  void completedAgainUnderItsKeyItIsAnsweredAsAtFirstWhateverHasBecomeOfIt() {
    FileId file = sentInParts();
    String first = completing(desk.applicant, "key-of-the-first").send().body();
    desk.tellStored(file);
    assertEquals("rejected", desk.state(file), "No video begins with noughts");
    assertEquals(first, completing(desk.applicant, "key-of-the-first").send().body());
    assertEquals(200, completing(desk.applicant, "key-of-the-second").send().status());
  }

  /** Whoever is always met by others is told so, and not that something is broken. */
  @Test
  void partsThatManyDeclareAtOnceAreAConflict() {
    sentInParts();
    desk.stores.faults().chance(Faults.Kind.CONFLICT, 1);
    String parts =
        "{\"parts\":[{\"number\":1,\"sha256\":\"%s\"}]}"
            .formatted(Sha256.hex(new byte[16 * 1024 * 1024]));
    FunctionAnswer answer =
        new FunctionCall(desk.applicant, desk.clock, "POST /api/submission/files/{number}/uploads")
            .with(secret)
            .path("number", "1")
            .body(parts)
            .send();
    assertEquals("409 conflict", answer.outcome());
  }

  private FunctionCall completing(HttpFunction function, String key) {
    return new FunctionCall(function, desk.clock, "POST /api/submission/files/{number}/completion")
        .with(secret)
        .key(key)
        .path("number", "1")
        .body(JsonObject.builder().text("sha256", Sha256.hex(new byte[LENGTH])).build().write());
  }

  /** A file whose parts are all there. */
  private FileId sentInParts() {
    anotherIsDeclared(1, LENGTH);
    FileId file = new FileId(id, 1);
    String upload = desk.file(file).transfer().uploadId().orElseThrow();
    Supplier<byte[]> part = () -> new byte[16 * 1024 * 1024];
    byte[] rest = new byte[LENGTH - part.get().length];
    assertTrue(
        desk.materials
            .declareParts(
                file, Map.of(1, Sha256.hex(part.get()), 2, Sha256.hex(rest)), desk.time.now())
            .isStored());
    desk.objects.part(file.key(), upload, 1, part.get());
    desk.objects.part(file.key(), upload, 2, rest);
    return file;
  }

  /** The portal's own waits, from a seed. */
  private record Sleeping(Random random) implements Pause {
    @Override
    public void beforeTry(int number) {
      LockSupport.parkNanos(random.nextLong(TablesModule.longest(number)) + 1);
    }
  }
}
