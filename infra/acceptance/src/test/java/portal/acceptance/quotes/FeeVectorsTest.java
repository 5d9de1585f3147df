package portal.acceptance.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.RunningPortal;
import portal.testing.ManualClock;

/**
 * The vectors of fees, through the API of a running portal. Its clock only goes forward, so the
 * days come in order.
 *
 * <p>Source: DOMAIN.md section 1.
 */
@Tag("tables")
class FeeVectorsTest {
  private static final ManualClock CLOCK = new ManualClock(Instant.parse("2026-03-02T10:00:00Z"));

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

  private static void on(LocalDate day) {
    Instant noon = day.atTime(11, 0).toInstant(ZoneOffset.UTC);
    if (noon.isAfter(CLOCK.instant())) {
      CLOCK.set(noon);
    }
  }

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
}
