package portal.enquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;

/** The clock stands at the beginning of an hour. */
class EnquiryLimitsTest {
  private static final int OF_CLIENT = 60;
  private static final int OF_ALL = 120;
  private static final int FLOOD = 4_800;
  private static final String FORM = "application/x-www-form-urlencoded";

  private final Office office = new Office();
  private int sent;

  /** Somebody at this address enquires, each time under another name and key. */
  private FunctionCall from(String address) {
    sent++;
    return office
        .visitor("POST", "/api/enquiries")
        .from(address)
        .key("key-of-enquiry-" + sent)
        .body(Office.ENQUIRY.replace("training@", "training-" + sent + "@"));
  }

  private static String address(int client) {
    return "198.51.%d.%d".formatted(client / 250, client % 250);
  }

  private long opened(int count, String address) {
    return IntStream.range(0, count).filter(_ -> from(address).send().status() == 201).count();
  }

  private void assertOpen(String address) {
    assertEquals("201", from(address).send().outcome());
  }

  @Test
  void aFloodOfOneClientOpensAsManyCasesAsAnHourAllowsAndNobodyElseNoticesIt() {
    assertEquals(OF_CLIENT, opened(FLOOD, "192.0.2.1"));
    assertOpen("192.0.2.2");
    assertEquals(
        OF_ALL - OF_CLIENT - 1,
        IntStream.range(0, OF_ALL)
            .filter(client -> from(address(client)).send().status() == 201)
            .count(),
        "Who is refused takes nothing of the others' share");
  }

  @Test
  void whoHasHadAllIsToldWhenToComeBack() {
    office.clock.forward(Duration.ofMinutes(20));
    opened(OF_CLIENT, "192.0.2.1");
    FunctionAnswer refused = from("192.0.2.1").send();
    assertEquals("429 too-many-requests", refused.outcome());
    assertEquals("2400", refused.header("retry-after"));
    assertEquals("\"enquiries\";q=60;w=3600", refused.header("ratelimit-policy"));
    assertEquals("\"enquiries\";r=0;t=2400", refused.header("ratelimit"));
    office.clock.forward(Duration.ofMinutes(40));
    assertOpen("192.0.2.1");
  }

  @Test
  void allTogetherOpenAsManyCasesAsAMinuteAllows() {
    IntStream.range(0, OF_ALL).mapToObj(EnquiryLimitsTest::address).forEach(this::assertOpen);
    FunctionAnswer refused = from("192.0.2.1").send();
    assertEquals("429 too-many-requests", refused.outcome());
    assertEquals("60", refused.header("retry-after"));
    assertEquals("\"all-enquiries\";q=120;w=60", refused.header("ratelimit-policy"));
    office.clock.forward(Duration.ofMinutes(1));
    assertOpen("192.0.2.1");
  }

  @Test
  void aRepeatIsAnsweredWhateverTheLimits() {
    FunctionCall first = from("192.0.2.1");
    FunctionAnswer opened = first.send();
    opened(OF_CLIENT, "192.0.2.1");
    assertEquals("429 too-many-requests", from("192.0.2.1").send().outcome());
    assertEquals(opened, first.send());
  }

  @Test
  void whatOpensNoCaseIsNotCounted() {
    FunctionCall repeated = from("192.0.2.1");
    for (int number = 0; number < OF_CLIENT; number++) {
      assertEquals("201", repeated.send().outcome());
      assertEquals("422 invalid-fields", from("192.0.2.1").body("{}").send().outcome());
    }
    assertEquals(OF_CLIENT - 1, opened(OF_CLIENT, "192.0.2.1"));
  }

  @Test
  void nothingThatIsSentMakesAnotherClient() {
    opened(OF_CLIENT, "192.0.2.1");
    for (String header : new String[] {"x-viewer-address", "x-forwarded-for", "forwarded"}) {
      FunctionCall posing = from("192.0.2.1").header(header, "203.0.113.7");
      assertEquals("429 too-many-requests", posing.send().outcome(), header);
    }
    assertEquals(
        "429 too-many-requests",
        from("192.0.2.1").header("x-origin-key", "a guess").send().outcome());
  }

  @Test
  void aFormIsToldByAPage() {
    opened(OF_CLIENT, "192.0.2.1");
    FunctionAnswer refused =
        from("192.0.2.1")
            .header("content-type", FORM)
            .body(
                "name=A&email=a%40example.org&organisation=E&audience=vendor&kind=framework"
                    + "&title=T&description=D&quantity=single&language=en")
            .send();
    assertEquals(429, refused.status());
    assertEquals("3600", refused.header("retry-after"));
    assertTrue(refused.header("content-type").startsWith("text/html"), refused.toString());
    assertFalse(refused.body().contains("192.0.2.1"));
  }
}
