package portal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.certification.CaseId;
import portal.storage.Verdict;
import portal.submission.FileId;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;
import portal.trail.Event;

class ReadingTest {
  private final Desk desk = new Desk();
  private final CaseId id = desk.commissioned();
  private final String secret = desk.begin(id);

  private FunctionCall own(int number) {
    return desk.byApplicant("POST /api/submission/files/{number}/reading", secret)
        .path("number", Integer.toString(number));
  }

  private FunctionCall byStaff(String role, int number) {
    return desk.call(desk.staff, "POST /api/staff/cases/{reference}/files/{number}/reading")
        .as(role)
        .of(id.value())
        .path("number", Integer.toString(number));
  }

  private void publishable(FileId file) {
    FunctionAnswer marked =
        desk.byApplicant("POST /api/submission/files/{number}/marking", secret)
            .path("number", Integer.toString(file.number()))
            .body("{\"confidential\":false,\"item\":\"overview\"}")
            .send();
    assertEquals(200, marked.status());
  }

  private List<String> readers(FileId file) {
    return desk.stores.history(file.aggregate()).stream()
        .filter(event -> event.type().equals("FileOpened"))
        .map(Event::content)
        .map(content -> content.text("actor").orElseThrow())
        .toList();
  }

  @Test
  void onlyReleasedFilesAreRead() {
    FileId file = desk.declare(id, secret, "overview", Desk.TEXT);
    assertEquals("409 conflict", own(1).send().outcome());
    desk.put(file, Desk.TEXT);
    desk.tellStored(file);
    assertEquals("409 conflict", own(1).send().outcome());
    desk.tellScanned(file, Verdict.CLEAN);
    FunctionAnswer read = own(1).send();
    assertEquals(200, read.status());
    assertTrue(read.text("url").endsWith(file.key()));
    assertEquals(Desk.MONDAY.plus(Duration.ofMinutes(5)).toString(), read.text("expires"));
    assertEquals(List.of("applicant"), readers(file));
    desk.byApplicant("POST /api/submission/files/{number}/removal", secret)
        .path("number", "1")
        .send();
    assertEquals("404 not-found", own(1).send().outcome());
    assertEquals(1, readers(file).size());
  }

  @Test
  void aRepeatedKeyGetsNoLongerAccess() {
    FileId file = desk.released(id, secret, "overview", Desk.TEXT);
    FunctionCall call = own(1).key("the-same-key");
    String until = call.send().text("expires");
    desk.clock.forward(Duration.ofMinutes(4));
    assertEquals(until, call.send().text("expires"));
    desk.clock.forward(Duration.ofMinutes(1));
    assertEquals("409 conflict", call.send().outcome());
    assertEquals(200, own(1).send().status());
    assertEquals(2, readers(file).size());
  }

  @Test
  void everyReadIsInTheTrailEvenOfASealedFile() {
    FileId file = desk.released(id, secret, "overview", Desk.TEXT);
    desk.releaseAll(id, secret);
    publishable(file);
    desk.seal(secret);
    own(1).send();
    byStaff("director", 1).send();
    byStaff("secretary", 1).send();
    assertEquals(
        List.of("applicant", "staff:sub-of-director", "staff:sub-of-secretary"), readers(file));
  }

  @ParameterizedTest
  @CsvSource({
    "secretary, 200, 403 not-allowed",
    "director, 200, 403 not-allowed",
    "finance, 403 not-allowed, 403 not-allowed",
    "cx-officer, 403 not-allowed, 403 not-allowed",
    "admin, 403 not-allowed, 403 not-allowed"
  })
  void staffReadWhatMayBePublished(String role, String publishable, String confidential) {
    publishable(desk.released(id, secret, "overview", Desk.TEXT));
    FileId hidden = desk.released(id, secret, "overview", Desk.TEXT + "2");
    assertEquals(publishable, byStaff(role, 1).send().outcome());
    assertEquals(confidential, byStaff(role, 2).send().outcome());
    assertEquals(List.of(), readers(hidden));
  }

  @Test
  void aFileOfAnotherCaseLooksLikeOneThatIsMissing() {
    desk.released(id, secret, "overview", Desk.TEXT);
    CaseId other = desk.commissioned();
    String otherSecret = desk.begin(other);
    FunctionAnswer foreign =
        desk.byApplicant("POST /api/submission/files/{number}/reading", otherSecret)
            .path("number", "1")
            .send();
    assertEquals("404 not-found", foreign.outcome());
    assertEquals(own(2).send().body(), foreign.body());
  }

  @Test
  void oneWhoReadsDoesNotGetTheAnswerOfAnother() {
    publishable(desk.released(id, secret, "overview", Desk.TEXT));
    byStaff("director", 1).key("the-same-key").send();
    byStaff("secretary", 1).key("the-same-key").send();
    own(1).key("the-same-key").send();
    assertEquals(3, readers(new FileId(id, 1)).size());
  }

  @Test
  void whatIsMarkedConfidentialInTheMeantimeIsNotSignedAgain() {
    FileId file = desk.released(id, secret, "overview", Desk.TEXT);
    publishable(file);
    FunctionCall call = byStaff("director", 1).key("the-same-key");
    assertEquals(200, call.send().status());
    desk.byApplicant("POST /api/submission/files/{number}/marking", secret)
        .path("number", "1")
        .body("{\"confidential\":true,\"item\":\"overview\"}")
        .send();
    assertEquals("403 not-allowed", byStaff("director", 1).send().outcome());
    assertEquals(Optional.of(1), Optional.of(readers(file).size()));
  }
}
