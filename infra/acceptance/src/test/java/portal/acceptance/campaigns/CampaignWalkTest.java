package portal.acceptance.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.Client.Answer;
import portal.acceptance.walk.Deciding;
import portal.acceptance.walk.RunningPortal;
import portal.json.JsonObject;
import portal.testing.ManualClock;

/**
 * The way of a campaign from its opening to what it returns, with the vectors' figures.
 *
 * <p>Source: DOMAIN.md section 6.
 */
@Tag("tables")
class CampaignWalkTest {
  private static final ManualClock CLOCK = new ManualClock(Instant.parse("2096-05-04T11:00:00Z"));

  @TempDir static Path data;
  private static RunningPortal there;
  private static Client client;

  @BeforeAll
  static void start() {
    there = RunningPortal.in(data, settings -> settings.withSystemClock(CLOCK));
    client = there.client();
  }

  @AfterAll
  static void end() {
    there.close();
  }

  @Test
  void returnsAreThoseOfTheVectors() {
    publishTariffOf("145.00", "2096-05-05");
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
                "reductions":{},"rerunMonths":3,"opensMonths":6,"reducedMonths":6,\
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
                "plannedFirst":"2096-05-04","plannedLast":"2096-05-31"}\
                """)
            .send();
    assertEquals(201, opened.status(), opened.body());
  }

  /** So many enquiries with the campaign's code, found eligible and accepted. */
  private static void acceptMany(int count) {
    List<String> references = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String enquiry =
          Client.enquiry("vector" + i + "@example.org", "en")
              .replaceFirst("\\{", "{\"campaign\":\"Vector\",");
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
    there.drain();
    for (String reference : references) {
      String secret = client.secret(reference, "enquiry-eligible");
      Answer accepted =
          Deciding.about(client, reference, secret, there::drain)
              .accept(Client.acceptance("145.00"));
      assertEquals(200, accepted.status(), accepted.body());
    }
  }
}
