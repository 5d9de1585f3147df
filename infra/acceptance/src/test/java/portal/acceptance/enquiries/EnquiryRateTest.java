package portal.acceptance.enquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.acceptance.tables.TestTables;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.Client.Answer;
import portal.launcher.DemoInstitute;
import portal.local.LocalPortal;

/** How many enquiries one client may send, over HTTP. */
class EnquiryRateTest {
  /**
   * Ten minutes into a window, ahead of the machine's time, by which DynamoDB deletes counters that
   * have expired.
   */
  private static final Clock AT =
      Clock.fixed(Instant.parse("2096-03-05T10:10:00Z"), ZoneOffset.UTC);

  private static final int MOST = 60;

  @TempDir static Path data;

  @Test
  void theSixtyFirstEnquiryInAnHourHasToWait() {
    Path root = Path.of(System.getProperty("portal.root", "../.."));
    try (TestTables tables = TestTables.empty();
        LocalPortal portal =
            LocalPortal.start(
                DemoInstitute.in(root, data)
                    .onTables(tables.endpoint())
                    .drainedByHand(1)
                    .withParameter("EnquiriesPerClient", Integer.toString(MOST))
                    .withSystemClock(AT))) {
      Client client = new Client(portal);
      for (int number = 1; number <= MOST; number++) {
        assertEquals(201, enquire(client, number).status());
      }
      Answer tooMany = enquire(client, MOST + 1);
      assertEquals(429, tooMany.status());
      assertTrue(tooMany.text("type").endsWith("#too-many-requests"), tooMany.body());
      assertEquals("3000", tooMany.header("retry-after"));
      assertEquals("\"enquiries\";q=60;w=3600", tooMany.header("ratelimit-policy"));
      assertEquals("\"enquiries\";r=0;t=3000", tooMany.header("ratelimit"));
    }
  }

  private static Answer enquire(Client client, int number) {
    return client
        .post("/api/enquiries")
        .freshKey()
        .json(Client.enquiry("flood-" + number + "@example.org", "en"))
        .send();
  }
}
