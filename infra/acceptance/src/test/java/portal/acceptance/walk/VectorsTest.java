package portal.acceptance.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.acceptance.tables.TestTables;
import portal.acceptance.walk.Client.Answer;
import portal.json.JsonObject;
import portal.local.LocalPortal;
import portal.testing.ManualClock;

/**
 * The vectors of fees and of campaigns, through the API of a running portal. Its clock only goes
 * forward, so the days come in order.
 *
 * <p>Source: DOMAIN.md sections 1 and 6.
 */
@Tag("tables")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VectorsTest {
  private static final ManualClock CLOCK = new ManualClock(Instant.parse("2026-03-02T10:00:00Z"));

  @TempDir static Path data;
  private static TestTables tables;
  private static LocalPortal portal;
  private static Client client;

  @BeforeAll
  static void start() {
    tables = TestTables.empty();
    portal =
        LocalPortal.start(
            Portals.in(data).onTables(tables.endpoint()).drainedByHand(1).withSystemClock(CLOCK));
    client = new Client(portal);
  }

  @AfterAll
  static void end() {
    portal.close();
    tables.close();
  }

  private static void on(LocalDate day) {
    Instant noon = day.atTime(11, 0).toInstant(ZoneOffset.UTC);
    if (noon.isAfter(CLOCK.instant())) {
      CLOCK.set(noon);
    }
  }

  @Order(1)
  @ParameterizedTest
  @CsvSource({
    "2026-03-02, quantity=single&occasion=initial&published=true&sharedShare=51, 2250.00",
    "2026-03-02, quantity=programme&occasion=initial, 7000.00",
    "2026-03-02,"
        + " quantity=programme&occasion=recertification&expires=2026-05-01&published=true&sharedShare=51,"
        + " 2750.00",
    "2026-03-02, quantity=single&occasion=recertification&expires=2026-05-01, 3500.00",
    "2026-04-10, quantity=single&occasion=rerun&released=2026-01-10, 1500.00",
    "2026-04-11, quantity=single&occasion=rerun&released=2026-01-10, 4500.00"
  })
  void fees(LocalDate today, String query, String net) {
    on(today);
    assertEquals(net, client.get("/api/fee-estimate?" + query).send().text("net"));
  }

  @Order(2)
  @Test
  void campaigns() {
    on(LocalDate.of(2026, 5, 4));
    publishTariffOf("145.00", "2026-05-05");
    openCampaign();
    assertEquals("enquiries 0, contribution -3400.00, perOrder none, breakEven none", read("N 0"));
    CLOCK.forward(Duration.ofDays(1));
    acceptMany(15);
    Answer campaign = client.get("/api/staff/campaigns/VECTOR").as("cx-officer").send();
    JsonObject returns = campaign.json().object("returns").orElseThrow();
    assertEquals(
        List.of(
            "3400.00", "15", "2175.00", "145.00", "0.15", "652.50", "-1877.50", "-125.17", "34"),
        texts(
            returns,
            "totalCost",
            "orders",
            "bookings",
            "averageOrder",
            "redemptionRate",
            "costOfGoods",
            "contribution",
            "contributionPerOrder",
            "breakEvenOrders"));
    assertEquals(List.of("-50.50", "-1.53"), whatIf(33), "One short of the break-even");
    assertEquals(List.of("51.00", "1.50"), whatIf(34), "At the break-even");
  }

  private static List<String> whatIf(int orders) {
    Answer answer =
        client
            .get("/api/staff/campaigns/VECTOR/what-if?averageOrder=145.00&orders=" + orders)
            .as("cx-officer")
            .send();
    assertEquals(200, answer.status(), answer.body());
    return texts(
        answer.json().object("returns").orElseThrow(), "contribution", "contributionPerOrder");
  }

  private static String read(String what) {
    Answer campaign = client.get("/api/staff/campaigns/VECTOR").as("cx-officer").send();
    assertEquals(200, campaign.status(), what + campaign.body());
    JsonObject returns = campaign.json().object("returns").orElseThrow();
    return "enquiries "
        + campaign.json().number("enquiries").orElseThrow()
        + ", contribution "
        + returns.text("contribution").orElseThrow()
        + ", perOrder "
        + returns.text("contributionPerOrder").orElse("none")
        + ", breakEven "
        + returns.text("breakEvenOrders").orElse("none");
  }

  private static List<String> texts(JsonObject object, String... names) {
    List<String> texts = new ArrayList<>();
    for (String name : names) {
      texts.add(
          object
              .text(name)
              .or(() -> object.number(name).map(String::valueOf))
              .orElse("no " + name + " in " + object.write()));
    }
    return texts;
  }

  private static void publishTariffOf(String amount, String effective) {
    Answer published =
        client
            .post("/api/staff/tariffs")
            .as("finance")
            .freshKey()
            .ifMatch("\"0\"")
            .json(
                """
                {"effective":"%s","singleInitial":"%s","singleRecertification":"100.00","singleRerun":"100.00",\
                "programmeInitial":"%s","programmeRecertification":"100.00","programmeRerun":"100.00",\
                "discountPercent":0,"discountMoreThanShare":50,"rerunMonths":3,"opensMonths":6,"reducedMonths":6,\
                "quoteDays":30,"paymentDays":30}\
                """
                    .formatted(effective, amount, amount))
            .send();
    assertEquals(201, published.status(), published.body());
  }

  private static void openCampaign() {
    Answer opened =
        client
            .post("/api/staff/campaigns")
            .as("cx-officer")
            .freshKey()
            .json(
                """
                {"code":"vector","goal":"Be heard of","quantity":10000,"unitCost":"0.34","costOfGoods":"30",\
                "plannedFirst":"2026-05-04","plannedLast":"2026-05-31"}\
                """)
            .send();
    assertEquals(201, opened.status(), opened.body());
  }

  /** So many enquiries with the campaign's code, found eligible and accepted. */
  private static void acceptMany(int count) {
    List<String> references = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String enquiry =
          Client.enquiry("vector" + i + "@example.org", "en").replace("SPRING", "Vector");
      references.add(
          client.post("/api/enquiries").freshKey().json(enquiry).send().text("reference"));
    }
    for (String reference : references) {
      client
          .post("/api/staff/cases/" + reference + "/decision")
          .as("director")
          .freshKey()
          .ifMatch("\"1\"")
          .json("{\"outcome\":\"eligible\",\"reason\":\"Useful.\"}")
          .send();
    }
    portal.drain();
    for (String reference : references) {
      Answer accepted =
          client
              .post("/api/quote/acceptance")
              .with(client.secret(reference, "enquiry-eligible", "quote"))
              .freshKey()
              .ifMatch("\"2\"")
              .json(Client.acceptance("145.00"))
              .send();
      assertEquals(200, accepted.status(), accepted.body());
    }
  }
}
