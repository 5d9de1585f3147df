package portal.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;
import portal.testing.tables.Faults;

class OpenAndChangeTest {
  private static final String OPEN = "POST /api/staff/campaigns";
  private static final String CHANGE = "POST /api/staff/campaigns/{code}";
  private static final String READ = "GET /api/staff/campaigns/{code}";

  private final Office office = new Office();

  private FunctionCall change() {
    return office.officer(CHANGE).path("code", "spring-26").key("key-change-1").ifMatch(1);
  }

  private FunctionAnswer read() {
    return office.officer(READ).path("code", "SPRING-26").send();
  }

  @Test
  void aCampaignIsOpenedUnderItsCodeInCapitals() {
    FunctionAnswer answer = office.open();
    assertEquals(201, answer.status());
    assertEquals("\"1\"", answer.headers().get("etag"));
    assertEquals("{\"code\":\"SPRING-26\",\"openedAt\":\"2026-03-02T10:00:00Z\"}", answer.body());
    String read = read().body();
    assertTrue(
        read.startsWith(
            "{\"code\":\"SPRING-26\",\"goal\":\"Be heard of by vendors\",\"currency\":\"EUR\","
                + "\"quantity\":10000,\"unitCost\":\"0.34\",\"totalCost\":\"3400.00\","
                + "\"costOfGoods\":\"30\",\"plannedFirst\":\"2026-04-01\","
                + "\"plannedLast\":\"2026-04-30\",\"openedAt\":\"2026-03-02T10:00:00Z\""),
        read);
    assertEquals(1, office.events());
  }

  @Test
  void theSameRequestAgainGetsTheSameBytesAndOpensNothing() {
    assertEquals(office.open(), office.open());
    assertEquals(1, office.events());
  }

  @Test
  void aCodeIsTakenOnceInWhateverCase() {
    office.open();
    FunctionAnswer second =
        office
            .officer(OPEN)
            .key("key-open-2")
            .body(Office.OPENING.replace("spring-26", "Spring-26"))
            .send();
    assertEquals("409 conflict", second.outcome());
    assertEquals(1, office.events());
  }

  @Test
  void whoLosesEveryRaceIsTold() {
    office.stores.faults().chance(Faults.Kind.CONFLICT, 1);
    assertEquals("409 conflict", office.open().outcome());
    assertEquals(0, office.events());
  }

  @Test
  void aSingleUnitHasItsTotalEntered() {
    String single =
        Office.OPENING
            .replace("\"quantity\":10000,", "")
            .replace("\"unitCost\":\"0.34\"", "\"totalCost\":\"1250.5\"");
    assertEquals(201, office.officer(OPEN).key("key-open-1").body(single).send().status());
    assertEquals("1250.50", read().text("totalCost"));
    assertEquals(Optional.of(1L), read().json().number("quantity"));
    assertEquals(Optional.empty(), Office.returns(read()).text("redemptionRate"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "spring-26 | -x | /code invalid",
        "\"code\":\"spring-26\", | | /code required",
        "Be heard of by vendors | | /goal required",
        "\"quantity\":10000 | \"quantity\":0 | /quantity invalid",
        "\"quantity\":10000 | \"quantity\":1.5 | /quantity wrong-type",
        "\"quantity\":10000 | \"quantity\":1000000001 | /quantity invalid",
        "\"unitCost\":\"0.34\" | \"unitCost\":\"0.00001\" | /unitCost invalid",
        "\"unitCost\":\"0.34\" | \"unitCost\":\"-1\" | /unitCost invalid",
        "\"unitCost\":\"0.34\" | \"unitCost\":0.34 | /unitCost wrong-type",
        "\"unitCost\":\"0.34\" | \"unitCost\":\"1000000.01\" | /unitCost invalid",
        "\"unitCost\":\"0.34\", | | /unitCost required",
        "\"unitCost\" | \"totalCost\" | /totalCost invalid",
        "\"unitCost\" | \"totalCost\":\"1\",\"unitCost\" | /totalCost invalid",
        "\"costOfGoods\":\"30\" | \"costOfGoods\":\"1000.01\" | /costOfGoods invalid",
        "\"costOfGoods\":\"30\" | \"costOfGoods\":\"30.001\" | /costOfGoods invalid",
        "\"costOfGoods\":\"30\", | | /costOfGoods required",
        "\"plannedLast\":\"2026-04-30\" | \"plannedLast\":\"2026-03-31\" | /plannedLast invalid",
        "\"plannedLast\":\"2026-04-30\" | \"plannedLast\":\"2026-04-31\" | /plannedLast invalid",
        "\"goal\" | \"actualLast\":\"2026-04-02\",\"goal\" | /actualFirst required",
        "\"goal\" | \"actualFirst\":\"2026-04-03\",\"actualLast\":\"2026-04-02\",\"goal\" |"
            + " /actualLast invalid",
        "\"goal\" | \"orders\":7,\"goal\" | /orders unknown"
      })
  void whatIsWrongIsPointedAtAndNothingIsStored(String right, String wrong, String expected) {
    String body = Office.OPENING.replace(right, Optional.ofNullable(wrong).orElse(""));
    FunctionAnswer answer = office.officer(OPEN).key("key-open-1").body(body).send();
    assertEquals("422 invalid-fields", answer.outcome());
    assertEquals(expected, Office.errors(answer));
    assertEquals(0, office.events());
  }

  @Test
  void aChangePutsNewFiguresAndIsAnEventWithoutTheGoal() {
    office.open();
    String body =
        Office.CHANGE
            .replace("0.34", "0.5")
            .replace("vendors", "everyone")
            .replace("{", "{\"actualFirst\":\"2026-04-02\",");
    FunctionAnswer answer = change().body(body).send();
    assertEquals("200 \"2\"", answer.status() + " " + answer.headers().get("etag"));
    assertEquals("5000.00", read().text("totalCost"));
    assertEquals("2026-04-02", read().text("actualFirst"));
    assertEquals("\"2\"", read().headers().get("etag"));
    assertEquals("2026-03-02T10:00:00Z", read().text("openedAt"));
    assertEquals(2, office.events());
    assertFalse(
        office
            .stores
            .history(
                office
                    .stores
                    .campaigns()
                    .list(Optional.empty(), 1)
                    .campaigns()
                    .getFirst()
                    .code()
                    .aggregate())
            .getLast()
            .body()
            .contains("everyone"));
  }

  @Test
  void aChangeOfSomethingElseThanWasSeenIsRefused() {
    office.open();
    assertEquals("412 stale", change().ifMatch(2).body(Office.CHANGE).send().outcome());
    assertEquals(
        "412 stale", change().header("if-match", "*").body(Office.CHANGE).send().outcome());
    FunctionCall blind = office.officer(CHANGE).path("code", "SPRING-26").key("key-change-1");
    assertEquals("428 if-match-missing", blind.body(Office.CHANGE).send().outcome());
    assertEquals(1, office.events());
  }

  @Test
  void theCodeIsNotForChanging() {
    office.open();
    assertEquals("/code unknown", Office.errors(change().body(Office.OPENING).send()));
  }

  @ParameterizedTest
  @CsvSource({"AUTUMN", "x", "a%20b"})
  void whatThereIsNotIsNotFound(String code) {
    assertEquals("404 not-found", office.officer(READ).path("code", code).send().outcome());
    assertEquals("404 not-found", change().path("code", code).body(Office.CHANGE).send().outcome());
    assertEquals(
        "404 not-found",
        office
            .officer("GET /api/staff/campaigns/{code}/what-if")
            .path("code", code)
            .send()
            .outcome());
  }

  @ParameterizedTest
  @CsvSource({"secretary, 403, 403", "director, 403, 403", "finance, 403, 403", "admin, 200, 403"})
  void theAdminMayReadAndNobodyElseBesideTheOfficer(String role, int reading, int changing) {
    office.open();
    assertEquals(reading, office.call("GET /api/staff/campaigns").as(role).send().status());
    assertEquals(reading, office.call(READ).path("code", "SPRING-26").as(role).send().status());
    assertEquals(
        reading,
        office
            .call("GET /api/staff/campaigns/{code}/what-if")
            .path("code", "SPRING-26")
            .as(role)
            .send()
            .status());
    assertEquals(
        changing,
        office.call(OPEN).as(role).key("key-open-2").body(Office.OPENING).send().status());
    assertEquals(changing, change().as(role).body(Office.CHANGE).send().status());
    assertEquals(1, office.events());
  }

  @Test
  void whoHasNotSignedInGetsNothing() {
    assertEquals("401 unauthorized", office.call("GET /api/staff/campaigns").send().outcome());
    assertEquals("401 unauthorized", office.call(OPEN).send().outcome());
  }

  @Test
  void openingNeedsAKey() {
    FunctionAnswer answer = office.officer(OPEN).body(Office.OPENING).send();
    assertTrue(answer.outcome().startsWith("400"), answer.body());
  }
}
