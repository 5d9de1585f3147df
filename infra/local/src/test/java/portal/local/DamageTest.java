package portal.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import portal.local.data.DamagedFile;
import portal.local.data.DataFolder;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A portal does not start on data in which something was damaged, and says what. */
@SuppressWarnings("NullAway.Init")
@ResourceLock(Handlers.LOCK)
class DamageTest {
  /** What every run leaves, and two things that wait for the next. */
  private static final List<String> KEPT =
      List.of(
          "started",
          "clock.json",
          DataFolder.DATABASE,
          "secrets/OriginKey",
          "secrets/sign-in-key.json",
          "checkpoints/portal-Pipe.json",
          "schedules/SeenDaily.json",
          "pending-events/000000000000001-000001.json",
          "stored-objects/000000000000001-000001.json");

  private static final byte[] GARBAGE = "}{ \0\1\2".repeat(50).getBytes(StandardCharsets.UTF_8);

  @TempDir static Path folder;

  @BeforeAll
  static void run() throws IOException {
    Files.createDirectories(folder.resolve("web/target/site/kit"));
    try (LocalPortal portal = start()) {
      portal.runSchedules(portal.clock().instant());
      portal
          .tables()
          .client()
          .putItem(
              item ->
                  item.tableName("portal-Events")
                      .item(
                          Map.of(
                              "pk", AttributeValue.fromS("1"),
                              "type", AttributeValue.fromS("Told"))));
      portal.drain();
      portal.forward(Duration.ofDays(1));
    }
    for (String name : KEPT.subList(KEPT.size() - 2, KEPT.size())) {
      Files.createDirectories(data(name).getParent());
      Files.writeString(data(name), "{\"time\":\"2026-03-01T12:00:00Z\",\"bucket\":\"none\"}");
    }
  }

  private static Path data(String name) {
    return folder.resolve("data").resolve(name);
  }

  private static LocalPortal start() {
    try {
      Path template = Path.of(DamageTest.class.getResource("/small.yaml").toURI());
      return LocalPortal.start(
          LocalSettings.in(folder, folder.resolve("data")).withTemplate(template).drainedByHand(1));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertSaid(String name, String what) {
    String said =
        String.valueOf(assertThrows(DamagedFile.class, DamageTest::start, name).getMessage());
    assertTrue(said.startsWith(data(name) + " " + what + "; put back a copy"), said);
    assertEquals(1, said.lines().count());
  }

  private static void assertSaidOf(String name, byte[] content) throws IOException {
    byte[] whole = Files.readAllBytes(data(name));
    Files.write(data(name), content);
    try {
      assertSaid(name, "is damaged");
      assertArrayEquals(content, Files.readAllBytes(data(name)), name);
    } finally {
      Files.write(data(name), whole);
    }
  }

  @Test
  void aFileOfGarbageOrOfNothingOrOfAHalfIsDamaged() throws IOException {
    for (String name : KEPT) {
      byte[] whole = Files.readAllBytes(data(name));
      assertSaidOf(name, GARBAGE);
      assertSaidOf(name, new byte[0]);
      assertSaidOf(name, Arrays.copyOf(whole, whole.length / 2));
    }
  }

  @Test
  void jsonThatSaysNothingIsDamaged() throws IOException {
    for (String name : List.of("clock.json", KEPT.get(4), KEPT.get(6))) {
      assertSaidOf(name, "{}".getBytes(StandardCharsets.US_ASCII));
    }
    assertSaidOf(KEPT.get(5), "{\"shard\":\"somewhere\"}".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void aDatabaseThatIsOnlyDamagedInsideIsSaidToo() throws IOException {
    byte[] inside = Files.readAllBytes(data(DataFolder.DATABASE));
    byte[] whole = inside.clone();
    Arrays.fill(inside, 100, inside.length, (byte) 'x');
    Files.write(data(DataFolder.DATABASE), inside);
    try {
      assertSaid(DataFolder.DATABASE, "cannot be read any more");
    } finally {
      Files.write(data(DataFolder.DATABASE), whole);
    }
  }

  @Test
  void whatIsGoneIsMissedAndNotMadeAnew() throws IOException {
    for (String name : KEPT.subList(1, 7)) {
      Path aside = folder.resolve("aside");
      Files.move(data(name), aside);
      assertSaid(name, "is missing");
      assertTrue(Files.notExists(data(name)), name);
      Files.move(aside, data(name));
    }
  }

  @Test
  void aBucketThatIsGoneIsMissed() throws IOException {
    Path bucket;
    try (var buckets = Files.list(data("objects"))) {
      bucket = buckets.sorted().findFirst().orElseThrow();
    }
    Files.move(bucket, folder.resolve("bucket"));
    assertSaid("objects/" + bucket.getFileName(), "is missing");
    Files.move(folder.resolve("bucket"), bucket);
  }

  @Test
  void whatIsWholeStarts() {
    start().close();
  }
}
