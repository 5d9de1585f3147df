package portal.enquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import portal.certification.CaseId;
import portal.certification.Kind;
import portal.certification.Moves;
import portal.certification.Stage.Decision;
import portal.certification.Status;
import portal.stores.Enquiries;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;
import portal.testing.tables.Reads;
import portal.trail.Actor;

/** What a list reads depends on what it shows, and not on how many cases there are. */
class CaseListReadsTest {
  private static final int PAGE = 25;
  private static final int FEW = 200;
  private static final int MANY = 5_000;

  /** One row more than the page shows, of each status asked for. */
  private static final int RANGE = PAGE + 1;

  /** By filter, how many cases its first page shows. */
  private static final Map<String, Integer> LISTS =
      Map.of(
          "", PAGE,
          "kind=process", 0,
          "kind=training", PAGE,
          "kind=technology", 1,
          "kind=technology&status=enquired", 1,
          "kind=technology&status=enquired,declined", 1,
          "status=declined", PAGE,
          "status=withdrawn", 0);

  private final Office office = new Office();
  private final Random random = new Random(11);

  @Test
  void fiveThousandCasesAreReadAsTwoHundred() {
    fill(1, FEW);
    Map<String, Reads.Count> few = reads();
    fill(FEW, MANY);
    assertEquals(few, reads());
  }

  @Test
  void aListReadsOneRangeOfEachStatusThatItAsksFor() {
    fill(1, FEW);
    reads()
        .forEach(
            (filter, read) -> {
              int statuses = statuses(filter);
              assertEquals(statuses, read.requests(), filter);
              assertTrue(read.items() <= (long) statuses * RANGE, filter + " reads " + read);
            });
  }

  @Test
  void whatMatchesNothingReadsNothing() {
    fill(1, FEW);
    assertEquals(0, reads("kind=process").items());
    assertEquals(1, reads("kind=technology").items());
  }

  /** One technology among trainings; of every four, one is declined. */
  private void fill(int from, int to) {
    for (int number = from; number <= to; number++) {
      open(number == 1 ? Kind.TECHNOLOGY : Kind.TRAINING, number % 4 == 0);
      office.clock.forward(Duration.ofSeconds(1));
    }
  }

  private void open(Kind kind, boolean isDeclined) {
    var now = office.clock.instant();
    var opened =
        Moves.open(
            CaseId.random(random),
            Enquiries.of(kind, "training@example.org"),
            now,
            java.time.ZoneOffset.UTC);
    assertTrue(office.cases.store(opened).isStored());
    if (isDeclined) {
      Decision decision = new Decision("No.", Actor.staff("1"), now);
      assertTrue(
          office.cases.store(Moves.decline(opened.after(), decision).orElseThrow()).isStored());
    }
  }

  private Map<String, Reads.Count> reads() {
    Map<String, Reads.Count> read = new TreeMap<>();
    LISTS.keySet().forEach(filter -> read.put(filter, reads(filter)));
    return read;
  }

  private Reads.Count reads(String filter) {
    FunctionCall call = office.staff("GET", "/api/staff/cases").as("secretary");
    parameters(filter).forEach((name, value) -> call.query(name, value));
    Reads reads = office.stores.tables().reads();
    reads.reset();
    FunctionAnswer answer = call.send();
    assertEquals(200, answer.status(), answer.body());
    assertEquals(LISTS.getOrDefault(filter, -1), answer.json().array("cases").size(), filter);
    return reads.of("Query");
  }

  private static Map<String, String> parameters(String filter) {
    Map<String, String> parameters = new TreeMap<>();
    for (String part : List.of(filter.split("&", -1))) {
      if (!part.isEmpty()) {
        parameters.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
      }
    }
    return parameters;
  }

  private static int statuses(String filter) {
    String asked = parameters(filter).getOrDefault("status", "");
    return asked.isEmpty() ? Status.values().length : asked.split(",", -1).length;
  }
}
