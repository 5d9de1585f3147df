package portal.acceptance.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.acceptance.tables.TableNames;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.RunningPortal;
import portal.local.bus.DeliveryStopped;
import portal.local.functions.FunctionFailure;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** That what happens comes back from the bus, and what was lost is told again. */
@Tag("tables")
class WatchWalkTest {
  @TempDir Path data;

  @SuppressWarnings("NullAway.Init")
  private RunningPortal there;

  @BeforeEach
  void start() {
    there = RunningPortal.in(data);
  }

  @AfterEach
  void end() {
    there.close();
  }

  /** Neither the first, which is a new row, nor a later one is taken for a change of an event. */
  @Test
  void aHeartbeatIsHeardAndTellsNobodyOfAnAlteredTrail() {
    for (int beat = 0; beat < 3; beat++) {
      there.portal().fire("SendHeartbeat");
      there.drain();
    }
    assertEquals(List.of(), there.portal().mails());
    assertEquals(List.of(), there.portal().deadLetters().all());
    assertEquals(1, there.portal().tables().items(TableNames.of("Events"), 10).size());
  }

  /** One that cannot be read stops its hearer: so it is heard, at the end of the way. */
  @Test
  void whatIsNoHeartbeatStopsItsHearer() {
    there.portal().fire("SendHeartbeat");
    there.drain();
    there
        .portal()
        .tables()
        .client()
        .putItem(
            put ->
                put.tableName(TableNames.of("Events"))
                    .item(
                        Map.of(
                            "pk", AttributeValue.fromS("heartbeat"),
                            "sk", AttributeValue.fromS("heartbeat"),
                            "type", AttributeValue.fromS("Heartbeat"))));
    DeliveryStopped stopped = assertThrows(DeliveryStopped.class, there::drain);
    assertTrue(stopped.toString().contains("HearHeartbeat"), stopped.toString());
  }

  /**
   * As if the events of a morning had never reached the bus: nothing was queued, and nobody failed.
   */
  @Test
  void whatWasNeverToldIsToldAgainAndOnce() throws FunctionFailure {
    assertEquals(
        201,
        there
            .client()
            .post("/api/enquiries")
            .freshKey()
            .json(Client.enquiry("lost@example.org", "en"))
            .send()
            .status());
    there.drain();
    assertEquals(2, there.portal().mails().size());
    forgetAllMails();
    republish();
    assertEquals(4, there.portal().mails().size());
    republish();
    assertEquals(4, there.portal().mails().size());
    assertEquals(List.of(), there.portal().deadLetters().all());
  }

  private void republish() throws FunctionFailure {
    Instant now = Instant.now();
    there
        .portal()
        .invoke(
            "Republish",
            "{\"from\":\"%s\",\"to\":\"%s\"}"
                .formatted(now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(1))));
    there.drain();
  }

  private void forgetAllMails() {
    String mails = TableNames.of("Mails");
    for (var row : there.portal().tables().items(mails, 100)) {
      there
          .portal()
          .tables()
          .client()
          .deleteItem(
              delete ->
                  delete
                      .tableName(mails)
                      .key(
                          Map.of(
                              "pk", AttributeValue.fromS(row.path("pk").path("S").asText()),
                              "sk", AttributeValue.fromS(row.path("sk").path("S").asText()))));
    }
  }
}
