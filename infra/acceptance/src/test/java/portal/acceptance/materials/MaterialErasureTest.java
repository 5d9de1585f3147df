package portal.acceptance.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.acceptance.materials.MaterialCase.Sample;
import portal.acceptance.walk.Client.Answer;
import portal.aws.Sha256;
import portal.trail.Event;

/** How material ends, and what is kept of who has read it. */
@Tag("objects")
class MaterialErasureTest {
  /** The template's default. */
  private static final int RETENTION_DAYS = 180;

  /** Stands in the name of every file of these tests. */
  private static final String NAME = "Zwetschkenknoedel";

  @TempDir static Path data;
  private static MaterialPortal there;

  @BeforeAll
  static void start() {
    there = MaterialPortal.in(data);
  }

  @AfterAll
  static void end() {
    there.close();
  }

  private static void passDays(int days) {
    there.portal().forward(Duration.ofDays(days));
    there.portal().fire("EmitDeadlines");
    there.settle();
  }

  /** A case with a stored file, which its applicant has withdrawn. */
  private static MaterialCase withdrawn(String name) {
    MaterialCase found = MaterialCase.opened(there, name);
    found.stored(Sample.text(NAME + ".txt", name), "overview");
    withdraw(found);
    return found;
  }

  private static void withdraw(MaterialCase found) {
    Answer withdrawn = found.deciding().withdraw();
    assertEquals(200, withdrawn.status(), withdrawn.body());
    there.settle();
  }

  @Test
  void materialIsDeletedSomeTimeAfterTheEndAndItsManifestStays() {
    MaterialCase found = MaterialCase.opened(there, "retention");
    found.storedAllRequired(NAME);
    found.accept();
    assertEquals(200, found.change("sealing").status());
    there.settle();
    String manifest = manifest(found);
    withdraw(found);
    // A day of the test has twenty-four hours, and half a year may lose one of them to summer.
    passDays(RETENTION_DAYS - 2);
    assertEquals("closed", found.seen().text("state"));
    assertFalse(there.objects(found.reference()).isEmpty());
    passDays(3);
    assertEquals("erased", found.seen().text("state"));
    assertEquals(List.of(), there.objects(found.reference()));
    assertEquals(manifest, manifest(found));
    assertEquals(
        200,
        there
            .client()
            .get(
                "/api/manifests/"
                    + Sha256.hex(manifest)
                    + "/files/"
                    + Sha256.hex(NAME + "overview"))
            .send()
            .status());
    assertEquals(1, there.client().mails(found.reference(), "material-erased").size());
    assertEquals(409, found.file(1, "reading", "{}").status());
    assertTrue(types("file#" + found.reference() + "-1").contains("FileErased"));
    assertTrue(types("submission#" + found.reference()).contains("MaterialErased"));
  }

  private static String manifest(MaterialCase found) {
    return there
        .client()
        .get("/api/staff/cases/" + found.reference() + "/submission/manifests/1")
        .as("secretary")
        .send()
        .body();
  }

  @Test
  void deletionOnRequestWaitsThreeDays() {
    MaterialCase found = withdrawn("request");
    assertEquals(200, found.change("erasure").status());
    there.settle();
    assertEquals(1, there.client().mails(found.reference(), "erasure-requested").size());
    passDays(2);
    assertEquals("closed", found.seen().text("state"));
    passDays(1);
    assertEquals("erased", found.seen().text("state"));
    assertEquals(List.of(), there.objects(found.reference()));
    assertEquals(1, there.client().mails(found.reference(), "material-erased").size());
  }

  @Test
  void aRequestThatIsTakenBackDeletesNothing() {
    MaterialCase found = withdrawn("takenback");
    found.change("erasure");
    there.settle();
    assertEquals(200, found.byMail("erasure-requested").change("erasure/cancellation").status());
    passDays(4);
    assertEquals("closed", found.seen().text("state"));
    assertEquals(List.of(found.key(1)), there.objects(found.reference()));
  }

  @Test
  void whileACaseIsOpenNothingIsDeletedOnRequest() {
    MaterialCase found = MaterialCase.opened(there, "stillopen");
    found.stored(Sample.text(NAME + ".txt", "open"), "overview");
    assertEquals(409, found.change("erasure").status());
  }

  @Test
  void everyReadingIsInTheTrailWithWhoAndWhichFile() {
    MaterialCase found = MaterialCase.opened(there, "readings");
    int number = found.stored(Sample.text(NAME + ".txt", "read"), "overview");
    assertEquals(200, found.file(number, "reading", "{}").status());
    String path = "/api/staff/cases/" + found.reference() + "/files/" + number + "/reading";
    for (String role : List.of("director", "secretary")) {
      assertEquals(200, there.client().post(path).as(role).freshKey().send().status());
    }
    List<String> actors =
        events("file#" + found.reference() + "-" + number).stream()
            .filter(event -> event.type().equals("FileOpened"))
            .map(event -> event.content().text("actor").orElseThrow())
            .toList();
    assertEquals(3, actors.size());
    assertEquals("applicant", actors.getFirst());
    assertTrue(actors.subList(1, 3).stream().allMatch(actor -> actor.startsWith("staff:")));
    assertEquals(3, actors.stream().distinct().count());
    found.file(number, "marking", "{\"item\":\"overview\",\"confidential\":true}");
    assertEquals(403, there.client().post(path).as("director").freshKey().send().status());
    noEventHasANameOrAnAddress();
  }

  private static void noEventHasANameOrAnAddress() {
    List<Event> trail = there.trail();
    assertTrue(trail.stream().anyMatch(event -> event.type().equals("FileDeclared")));
    for (Event event : trail) {
      assertFalse(event.body().contains(NAME), event.body());
      assertFalse(event.body().contains("http"), event.body());
      assertFalse(event.body().contains("X-Amz"), event.body());
    }
  }

  private static List<Event> events(String aggregate) {
    return there.trail().stream()
        .filter(event -> event.aggregate().value().equals(aggregate))
        .sorted(java.util.Comparator.comparingLong(Event::version))
        .toList();
  }

  private static List<String> types(String aggregate) {
    return events(aggregate).stream().map(Event::type).toList();
  }
}
