package portal.enquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.json.JsonObject;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;

class CaseListsTest {
  /** So many bytes of a cursor come before what it says. */
  private static final int TAG = 16;

  private final Office office = new Office();

  private FunctionCall list() {
    return office.staff("GET", "/api/staff/cases").as("secretary");
  }

  private List<String> enquire(int count) {
    List<String> references = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      references.addFirst(office.enquire("key-0000" + i));
      office.clock.forward(Duration.ofMillis(250));
    }
    return references;
  }

  private static List<String> references(FunctionAnswer page) {
    return page.json().array("cases").stream()
        .map(JsonObject.class::cast)
        .map(line -> line.text("reference").orElseThrow())
        .toList();
  }

  @Test
  void pagesFollowEachOtherNewestFirstWithoutGapOrRepeat() {
    List<String> expected = enquire(7);
    List<String> seen = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      FunctionCall call = list().query("limit", "3");
      next.ifPresent(cursor -> call.query("cursor", cursor));
      FunctionAnswer page = call.send();
      seen.addAll(references(page));
      next = page.json().text("next");
    } while (next.isPresent());
    assertEquals(expected, seen);
  }

  @Test
  void aFilterLetsOnlyItsOwnThrough() {
    String first = enquire(3).getFirst();
    office
        .staff("POST", "/api/staff/cases/{reference}/decision")
        .of(first)
        .as("director")
        .key("key-decide")
        .header("if-match", "\"1\"")
        .body("{\"outcome\":\"declined\",\"reason\":\"No.\"}")
        .send();
    assertEquals(List.of(first), references(list().query("status", "declined").send()));
    assertEquals(3, references(list().query("status", "enquired,declined").send()).size());
    assertEquals(List.of(), references(list().query("kind", "process").send()));
    assertEquals(3, references(list().query("kind", "training").send()).size());
  }

  @Test
  void aCursorSaysNoMoreThanTheLastRowOfItsPage() {
    enquire(3);
    FunctionAnswer page = list().query("limit", "2").send();
    byte[] cursor = Base64.getUrlDecoder().decode(page.json().text("next").orElseThrow());
    String read = new String(cursor, TAG, cursor.length - TAG, StandardCharsets.UTF_8);
    JsonObject last = (JsonObject) page.json().array("cases").getLast();
    String[] said = read.split("#", -1);
    assertEquals(2, said.length, read);
    assertEquals(
        Instant.parse(last.text("enquiredAt").orElseThrow()), Instant.parse(said[0]), read);
    assertEquals(last.text("reference"), Optional.of(said[1]));
  }

  @Test
  void aCursorWithOneBitFlippedIsRefused() {
    enquire(2);
    String next = list().query("limit", "1").send().json().text("next").orElseThrow();
    byte[] sealed = Base64.getUrlDecoder().decode(next);
    for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
      byte[] flipped = sealed.clone();
      flipped[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
      String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(flipped);
      assertEquals(
          "400 invalid-cursor",
          list().query("limit", "1").query("cursor", cursor).send().outcome(),
          "bit " + bit);
    }
  }

  @Test
  void aCursorOfAnotherListIsRefused() {
    enquire(3);
    String cursor = list().query("limit", "1").send().json().text("next").orElseThrow();
    FunctionAnswer other = list().query("status", "declined").query("cursor", cursor).send();
    assertEquals("400 invalid-cursor", other.status() + " " + other.problem());
  }

  @ParameterizedTest
  @CsvSource({
    "limit, 0",
    "limit, 101",
    "limit, -1",
    "limit, ten",
    "status, lost",
    "kind, toy",
    "status, 'enquired,'",
    "page, 2"
  })
  void wrongParametersAreRefused(String name, String value) {
    FunctionAnswer answer = list().query(name, value).send();
    assertEquals("400 invalid-query", answer.status() + " " + answer.problem());
  }

  @Test
  void aLateDecisionIsMarked() {
    enquire(1);
    assertTrue(list().send().body().contains("\"overdue\":false"));
    office.clock.forward(Duration.ofDays(8));
    assertTrue(list().send().body().contains("\"overdue\":true"));
  }
}
