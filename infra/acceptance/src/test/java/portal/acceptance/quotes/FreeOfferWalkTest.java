package portal.acceptance.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.acceptance.walk.AtOnce;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.Client.Answer;
import portal.acceptance.walk.RunningPortal;
import portal.local.mail.ReadMail;
import portal.testing.ManualClock;

/** The way of a free offer, which begins on the day after it was published at the earliest. */
@Tag("tables")
class FreeOfferWalkTest {
  private final ManualClock clock = new ManualClock(Instant.parse("2096-05-04T11:00:00Z"));

  @SuppressWarnings("NullAway.Init")
  private RunningPortal there;

  @SuppressWarnings("NullAway.Init")
  private Client client;

  @BeforeEach
  void start(@TempDir Path data) {
    there = RunningPortal.in(data, settings -> settings.withSystemClock(clock));
    client = there.client();
  }

  @AfterEach
  void end() {
    there.close();
  }

  @Test
  void placesOfAFreeOfferAreNeverOvershot() throws Exception {
    publish("WALK", "2096-05-05", 3);
    clock.forward(Duration.ofDays(1));
    List<QuotedCase> cases =
        IntStream.range(0, 12).mapToObj(i -> QuotedCase.enquired(there, "free" + i)).toList();
    List<String> outcomes =
        AtOnce.all(
            cases.size(),
            i ->
                () -> {
                  Answer decided = cases.get(i).findEligible();
                  return decided.status() == 200 ? decided.text("status") : "again";
                });
    List<String> statuses = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      statuses.add(
          outcomes.get(i).equals("again")
              ? cases.get(i).findEligible().text("status")
              : outcomes.get(i));
    }
    there.drain();
    assertEquals(List.of("WALK in force 3"), offers());
    assertEquals(3, statuses.stream().filter("commissioned"::equals).count(), () -> "" + statuses);
    String free = cases.get(statuses.indexOf("commissioned")).reference();
    ReadMail mail = client.mails(free, "enquiry-eligible").getFirst();
    assertTrue(mail.text().contains("no fee and no invoice"), mail.text());
    assertFalse(mail.text().contains("/quote#"), mail.text());
    assertTrue(mail.text().contains("Invitation code"), mail.text());
  }

  @Test
  void whatIsWithdrawnBeforeItBeginsGivesNothingAndStaysInTheList() {
    publish("DRAWN", "2096-05-05", 3);
    Answer withdrawn = withdraw("\"1\"");
    assertEquals(200, withdrawn.status(), withdrawn.body());
    assertEquals("withdrawn", withdrawn.text("state"));
    publish("AGAIN", "2096-05-05", 1);
    assertEquals(409, withdraw("\"3\"").status());
    clock.forward(Duration.ofDays(1));
    assertEquals(List.of("AGAIN in force 0", "DRAWN withdrawn 0"), offers());
    String free = client.get("/api/tariff").send().body();
    assertTrue(free.contains("\"placesLeft\":1"), free);
    assertFalse(free.contains("\"placesLeft\":3"), free);
  }

  private Answer withdraw(String etag) {
    return client.delete("/api/staff/free-offers/1").as("finance").freshKey().ifMatch(etag).send();
  }

  private void publish(String id, String day, int places) {
    Answer published =
        client
            .post("/api/staff/free-offers")
            .as("finance")
            .freshKey()
            .ifMatch(read().etag().orElseThrow())
            .json(
                "{\"id\":\"%s\",\"effective\":\"%s\",\"through\":\"%s\",\"places\":%d}"
                    .formatted(id, day, day, places))
            .send();
    assertEquals(201, published.status(), published.body());
  }

  private Answer read() {
    return client.get("/api/staff/free-offers").as("finance").send();
  }

  private List<String> offers() {
    return read().objects("versions").stream()
        .map(
            offer ->
                offer.text("id").orElseThrow()
                    + " "
                    + offer.text("state").orElseThrow()
                    + " "
                    + offer.number("taken").orElseThrow())
        .toList();
  }
}
