package portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.http.HttpFunction;
import portal.json.JsonObject;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;

/** What staff are shown of the desk, over the function's own events. */
class StaffDeskTest {
  private final DeskTables there = new DeskTables();
  private final DeskWalk walk = new DeskWalk(there, 11);
  private final HttpFunction function = new HttpFunction(there.graph.routes().all()) {};

  private FunctionCall asked(String role, String route) {
    String tab = "/api/staff/desk/";
    return route.startsWith(tab)
        ? call(role, tab + "{tab}").path("tab", route.substring(tab.length()))
        : call(role, route);
  }

  private FunctionCall call(String role, String route) {
    return new FunctionCall(function, there.clock, "GET " + route).as(role);
  }

  private FunctionAnswer get(String role, String route) {
    FunctionAnswer answer = asked(role, route).send();
    assertEquals(200, answer.status(), answer.body());
    return answer;
  }

  private static List<JsonObject> objects(FunctionAnswer answer, String name) {
    return answer.json().array(name).stream().map(JsonObject.class::cast).toList();
  }

  /** All lines of a list, page by page. */
  private List<JsonObject> all(String role, String route, String name, String value) {
    List<JsonObject> lines = new ArrayList<>();
    Optional<String> next = Optional.of("");
    while (next.isPresent()) {
      FunctionAnswer page =
          asked(role, route)
              .query(name, value)
              .query("limit", "2")
              .query("cursor", next.get())
              .send();
      assertEquals(200, page.status(), page.body());
      lines.addAll(objects(page, "lines"));
      next = page.json().text("next");
    }
    return lines;
  }

  private static long number(JsonObject of, String name) {
    return of.number(name).orElseThrow();
  }

  @Test
  void eachTabIsCountedAndListedAsItStands() {
    walk.walk();
    there.clock.forward(Duration.ofDays(9));
    int seen = 0;
    for (String role : List.of("secretary", "finance")) {
      for (JsonObject tab : objects(get(role, "/api/staff/desk"), "tabs")) {
        String route = "/api/staff/desk/" + tab.text("tab").orElseThrow();
        List<JsonObject> lines = all(role, route, "overdue", "false");
        assertEquals(number(tab, "waiting"), lines.size(), route);
        List<JsonObject> late = all(role, route, "overdue", "true");
        tab.number("overdue").ifPresent(overdue -> assertEquals(overdue, late.size(), route));
        seen += lines.size();
      }
    }
    assertTrue(seen > 3, "only " + seen);
  }

  @Test
  void aLineSaysWhatIsToBeDoneAboutWhomByWhen() {
    walk.open();
    walk.tellAll();
    JsonObject line = objects(asked("director", "/api/staff/desk/new").send(), "lines").getFirst();
    assertEquals(Optional.of("enquired"), line.text("status"));
    assertEquals(Optional.of("institute"), line.text("waitingFor"));
    assertEquals(Optional.of("2096-03-12"), line.text("due"));
    assertTrue(line.text("title").isPresent() && line.text("organisation").isPresent());
  }

  @Test
  void aTabIsNoOnesElse() {
    assertEquals("403 not-allowed", asked("secretary", "/api/staff/desk/unpaid").send().outcome());
    assertEquals("403 not-allowed", asked("finance", "/api/staff/desk/new").send().outcome());
    assertEquals("403 not-allowed", asked("cx-officer", "/api/staff/desk").send().outcome());
    assertEquals("404 not-found", asked("finance", "/api/staff/desk/other").send().outcome());
    assertEquals(
        List.of("unpaid"),
        objects(get("finance", "/api/staff/desk"), "tabs").stream()
            .map(tab -> tab.text("tab").orElseThrow())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"müll, Müller Academy", "LODZ, Łódź CX", "societe generale, Société Générale"})
  void whatIsSearchedForIsFoundHoweverItIsTyped(String typed, String organisation) {
    for (int i = 0; i < 30; i++) {
      walk.open();
    }
    walk.tellAll();
    List<JsonObject> found = all("secretary", "/api/staff/search", "q", typed);
    assertTrue(
        found.stream()
            .anyMatch(line -> line.text("organisation").equals(Optional.of(organisation))),
        () -> "" + found);
  }

  @Test
  void whoReadsNoCasesFindsInvoicesAlone() {
    for (int round = 0; round < 6; round++) {
      walk.walk();
    }
    int invoices = 0;
    for (String typed : List.of("mue", "str", "soc", "lis", "lodz")) {
      for (JsonObject line : all("finance", "/api/staff/search", "q", typed)) {
        assertEquals(Optional.of("invoice"), line.text("of"));
        invoices++;
      }
    }
    assertTrue(invoices > 0);
  }

  /** Cases of the same word come first, and take none of the page. */
  @Test
  void whoReadsNoCasesTurnsNoEmptyPages() {
    for (int round = 0; round < 6; round++) {
      walk.walk();
    }
    for (String typed : List.of("mue", "str", "soc", "lis", "lodz")) {
      int all = all("finance", "/api/staff/search", "q", typed).size();
      FunctionAnswer page =
          asked("finance", "/api/staff/search").query("q", typed).query("limit", "2").send();
      assertEquals(Math.min(2, all), objects(page, "lines").size(), typed);
    }
  }

  @Test
  void aCursorOfAnotherListIsRefused() {
    walk.open();
    walk.open();
    walk.open();
    walk.tellAll();
    String next = asked("secretary", "/api/staff/desk/new").query("limit", "1").send().text("next");
    FunctionAnswer foreign =
        asked("secretary", "/api/staff/desk/asked").query("cursor", next).send();
    assertEquals("400 invalid-cursor", foreign.outcome());
    assertEquals(
        "400 invalid-query",
        asked("secretary", "/api/staff/search").query("q", "x".repeat(201)).send().outcome());
    assertEquals(List.of(), objects(get("secretary", "/api/staff/search"), "lines"));
  }
}
