package portal.materials.checklists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.book.Books;
import portal.book.desk.BookDesk;
import portal.certification.Kind;
import portal.checklist.Checklist;
import portal.http.HttpFunction;
import portal.http.Role;
import portal.json.JsonObject;
import portal.stores.Stores;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;
import portal.testing.Hosts;
import portal.testing.ManualClock;

final class ChecklistRoutesTest {
  private static final String WORDS = "{\"en\":\"Guide\",\"de\":\"Leitfaden\"}";
  private static final String ITEM =
      "{\"id\":\"guide\",\"required\":true,\"title\":" + WORDS + ",\"hint\":" + WORDS + "}";
  private static final String DRAFT = draft(ITEM);

  private final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T10:00:00Z"));
  private final Host host = Hosts.at(clock, 1);
  private final Stores stores = new Stores(host);
  private final Books<Checklist> checklists = stores.checklists();
  private final HttpFunction function = function();

  private HttpFunction function() {
    var routes =
        new ChecklistRoutes(
            checklists, new BookDesk.Making(stores.onlyOnce(), new InstituteTime(host), host));
    return new HttpFunction(routes.all()) {};
  }

  private static String draft(String item) {
    List<String> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      kinds.add("{\"kind\":\"" + kind.code() + "\",\"items\":[" + item + "]}");
    }
    return "{\"effective\":\"2026-03-03\",\"kinds\":[" + String.join(",", kinds) + "]}";
  }

  private FunctionCall publish(long seen, String key, String body) {
    return new FunctionCall(function, clock, "POST /api/staff/checklists")
        .as("secretary")
        .seen(seen, key)
        .body(body);
  }

  private FunctionAnswer read(String role) {
    return new FunctionCall(function, clock, "GET /api/staff/checklists").as(role).send();
  }

  @Test
  void aVersionHoldsFromItsDayOn() {
    FunctionAnswer published = publish(0, "key-list-1", DRAFT).send();
    assertEquals("201", published.outcome());
    assertEquals(Optional.of(2L), published.json().number("version"));
    assertEquals(List.of("planned", "in force"), states());
    clock.forward(Duration.ofDays(1));
    assertEquals(List.of("in force", "past"), states());
    assertEquals("\"1\"", read("admin").header("etag"));
  }

  /** The newest first. */
  private List<String> states() {
    return read("secretary").json().objects("versions").stream()
        .map(version -> version.text("state").orElseThrow())
        .toList();
  }

  @Test
  void whatIsReadCanBePublishedAgain() {
    JsonObject first = (JsonObject) read("secretary").json().array("versions").getFirst();
    String again =
        JsonObject.builder()
            .text("effective", "2026-03-03")
            .put("kinds", first.member("kinds").orElseThrow())
            .build()
            .write();
    assertEquals("201", publish(0, "key-list-1", again).send().outcome());
    List<Checklist> versions = checklists.book().editions();
    assertEquals(versions.getFirst().kinds(), versions.getLast().kinds());
  }

  @Test
  void publishingActsOnceAndOnWhatWasSeen() {
    FunctionAnswer once = publish(0, "key-list-1", DRAFT).send();
    assertEquals(once.body(), publish(0, "key-list-1", DRAFT).send().body());
    assertEquals(2, checklists.book().editions().size());
    assertEquals("412 stale", publish(0, "key-list-2", DRAFT).send().outcome());
  }

  @Test
  void noTwoBeginOnOneDay() {
    publish(0, "key-list-1", DRAFT).send();
    FunctionAnswer second = publish(1, "key-list-2", DRAFT).send();
    assertEquals("422 invalid-fields", second.outcome());
    assertTrue(second.body().contains("\"/effective\""), second.body());
  }

  @Test
  void whatHasNotBegunCanBeWithdrawn() {
    publish(0, "key-list-1", DRAFT).send();
    assertEquals("200", withdraw(1, "key-list-2", "2").outcome());
    assertEquals(List.of("withdrawn", "in force"), states());
    assertEquals("409 conflict", withdraw(2, "key-list-3", "2").outcome());
    assertEquals("409 conflict", withdraw(2, "key-list-4", "1").outcome());
    FunctionAnswer again = publish(2, "key-list-5", DRAFT).send();
    assertEquals(Optional.of(3L), again.json().number("version"));
    clock.forward(Duration.ofDays(1));
    assertEquals("409 conflict", withdraw(3, "key-list-6", "3").outcome());
  }

  private FunctionAnswer withdraw(long seen, String key, String version) {
    return new FunctionCall(function, clock, "DELETE /api/staff/checklists/{version}")
        .as("secretary")
        .path("version", version)
        .seen(seen, key)
        .send();
  }

  @Test
  void thePreviewNamesEveryItemThatChangesAndStoresNothing() {
    FunctionAnswer preview =
        new FunctionCall(function, clock, "POST /api/staff/checklists/preview")
            .as("secretary")
            .body(DRAFT)
            .send();
    List<String> names =
        preview.json().objects("changes").stream()
            .map(change -> change.text("name").orElseThrow())
            .toList();
    assertTrue(names.containsAll(List.of("training guide", "training overview")), preview.body());
    assertEquals(1, checklists.book().editions().size());
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SECRETARY", "ADMIN"})
  void othersNeitherReadNorPublish(Role other) {
    String role = other.code();
    assertEquals("403 not-allowed", read(role).outcome());
    assertEquals("403 not-allowed", publish(0, "key-list-1", DRAFT).as(role).send().outcome());
    assertEquals(1, checklists.book().editions().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-03-03 | 2026-03-02 | /effective",
        "\"kind\":\"process\" | \"kind\":\"training\" | /kinds/4/kind",
        "\"kind\":\"process\" | \"kind\":\"book\" | /kinds/4/kind",
        "\"id\":\"guide\" | \"id\":\"Guide\" | /kinds/0/items/0/id",
        "\"required\":true | \"required\":\"yes\" | /kinds/1/items/0/required",
        "\"de\":\"Leitfaden\" | \"fr\":\"Guide\" | /kinds/0/items/0/title/de",
        "\"en\":\"Guide\" | \"en\":\"\" | /kinds/2/items/0/hint/en",
        "\"kinds\": | \"other\": | /kinds",
        "\"items\": | \"other\": | /kinds/3/items"
      })
  void whatIsWrongIsNamed(String before, String after, String pointer) {
    FunctionAnswer answer = publish(0, "key-list-1", DRAFT.replace(before, after)).send();
    assertEquals("422 invalid-fields", answer.outcome());
    assertTrue(answer.body().contains("\"" + pointer + "\""), answer.body());
    assertEquals(1, checklists.book().editions().size());
  }

  @Test
  void noTwoItemsHaveOneId() {
    FunctionAnswer answer = publish(0, "key-list-1", draft(ITEM + "," + ITEM)).send();
    assertTrue(answer.body().contains("\"/kinds/0/items/1/id\""), answer.body());
  }
}
