package portal.enquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.capability.Purpose;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.testing.FunctionAnswer;
import portal.testing.Seeds;
import portal.testing.tables.Faults;
import portal.trail.Event;
import portal.trail.Head;

/**
 * Whatever anybody does in whatever order, with others in between: chain, state and answers agree.
 */
class RandomHistoriesTest {

  static LongStream seeds() {
    return Seeds.of(200);
  }

  @ParameterizedTest(name = "-Dportal.seed={0}")
  @MethodSource("seeds")
  void chainStateAndAnswersAgree(long seed) {
    Random random = new Random(seed);
    Office office = new Office();
    office.stores.faults().seed(seed);
    office.stores.faults().chance(Faults.Kind.CONFLICT, 0.6);
    FunctionAnswer opened =
        office.visitor("POST", "/api/enquiries").key("key-opens").body(Office.ENQUIRY).send();
    if (opened.status() != 201) {
      assertEquals("409 conflict", opened.status() + " " + opened.problem());
      return;
    }
    String reference = opened.text("reference");
    String secret = office.link(reference, Purpose.CASE);
    int stored = 1;
    for (int i = 0; i < 20; i++) {
      long before = version(office, reference);
      FunctionAnswer answer = act(office, random, reference, secret, "key-move-" + i);
      long after = version(office, reference);
      boolean done = answer.status() < 300;
      stored += done ? 1 : 0;
      assertEquals(done ? before + 1 : before, after, answer.toString());
      assertTrue(List.of(200, 201, 409, 412).contains(answer.status()), answer.toString());
    }
    assertEquals(stored, office.eventsOf(reference));
    assertChain(office, reference);
  }

  private static FunctionAnswer act(
      Office office, Random random, String reference, String secret, String key) {
    long seen = version(office, reference) - (random.nextInt(4) == 0 ? 1 : 0);
    String tag = "\"" + seen + "\"";
    return switch (random.nextInt(8)) {
      case 0 ->
          office
              .staff("POST", "/api/staff/cases/{reference}/decision")
              .of(reference)
              .as("secretary")
              .key(key)
              .header("if-match", tag)
              .body(
                  "{\"outcome\":\""
                      + (random.nextBoolean() ? "eligible" : "declined")
                      + "\",\"reason\":\"So.\"}")
              .send();
      case 1 ->
          office
              .applicant("POST", "/api/case/withdrawal", secret)
              .key(key)
              .header("if-match", tag)
              .body(office.confirmation(reference))
              .send();
      case 2 ->
          office
              .staff("POST", "/api/staff/cases/{reference}/replies")
              .of(reference)
              .as("secretary")
              .key(key)
              .body("{\"text\":\"!\",\"mailedOn\":\"2026-03-01\"}")
              .send();
      case 3, 4 ->
          office
              .staff("POST", "/api/staff/cases/{reference}/messages")
              .of(reference)
              .as("director")
              .key(key)
              .body("{\"text\":\"?\"}")
              .send();
      default ->
          office
              .applicant("POST", "/api/case/messages", secret)
              .key(key)
              .body("{\"text\":\"!\"}")
              .send();
    };
  }

  private static long version(Office office, String reference) {
    return found(office, reference).head().version();
  }

  private static Case found(Office office, String reference) {
    return office.cases.find(new CaseId(reference)).orElseThrow();
  }

  private static void assertChain(Office office, String reference) {
    Head head = Head.NONE;
    for (Event event : office.stores.history(new CaseId(reference).aggregate())) {
      assertTrue(event.follows(head));
      head = event.head();
    }
    assertEquals(head, found(office, reference).head());
  }
}
