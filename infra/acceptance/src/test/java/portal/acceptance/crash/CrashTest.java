package portal.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.acceptance.crash.CallCounter.Side;
import portal.acceptance.crash.UseCase.Subject;
import portal.acceptance.tables.TestTables;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.Client.Answer;
import portal.acceptance.walk.Portals;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.local.LocalPortal;
import portal.local.bus.DeliveryStopped;
import portal.local.mail.ReadMail;
import portal.testing.ManualClock;

/**
 * Every use case, with all that its event sets off, is killed at every AWS call, before it and
 * after it. All functions are then built anew and go on: the user sends again, the stream delivers
 * again, claims run out.
 */
class CrashTest {
  private static final Duration CLAIM_RUNS_OUT = Duration.ofMinutes(16);
  private static final Duration NO_WORD_CAME = Duration.ofMinutes(61);
  private static final int MOST_DELIVERIES = 20;

  @TempDir static Path data;
  private static final CallCounter CALLS = new CallCounter();
  private static final ManualClock CLOCK = new ManualClock(Instant.parse("2026-03-02T10:00:00Z"));
  private static TestTables tables;
  private static LocalPortal portal;
  private static Client client;
  private static int subjects;

  @BeforeAll
  static void start() {
    tables = TestTables.start();
    portal =
        LocalPortal.start(
            Portals.in(data)
                .onTables(tables.endpoint())
                .drainedByHand(1)
                .withSystemClock(CLOCK)
                .withInterceptors(List.of(CALLS)));
    client = new Client(portal);
  }

  @AfterAll
  static void end() {
    portal.close();
    tables.close();
  }

  static List<UseCase> useCases() {
    return UseCase.all();
  }

  @ParameterizedTest
  @MethodSource("useCases")
  void whereverItDiesNothingIsLostInventedOrStuck(UseCase useCase) {
    int calls = callsOf(useCase);
    assertTrue(calls > 0, "It makes no calls");
    Iterator<Subject> prepared = prepare(useCase, calls * Side.values().length).iterator();
    for (Side side : Side.values()) {
      for (int call = 1; call <= calls; call++) {
        CALLS.arm(call, side);
        String reference = goThrough(useCase, prepared.next());
        check(useCase, reference, useCase + " died " + side + " call " + call);
      }
    }
  }

  /** How many calls it makes in all, consumers included, when nothing goes wrong. */
  private int callsOf(UseCase useCase) {
    Subject subject = prepare(useCase, 1).getFirst();
    CALLS.arm(0, Side.BEFORE);
    String reference = goThrough(useCase, subject);
    int calls = CALLS.count();
    check(useCase, reference, "no crash");
    return calls;
  }

  /** As many cases as are asked for, each as far as it must be before the use case. */
  private List<Subject> prepare(UseCase useCase, int count) {
    CALLS.disarm();
    List<Subject> prepared = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      subjects++;
      prepared.add(
          new Subject("applicant" + subjects + "@example.org", "key-of-" + subjects + "-0", ""));
    }
    for (UseCase before : useCase.before()) {
      prepared.replaceAll(subject -> done(before, subject));
      deliver();
      prepared.forEach(subject -> letTimePass(subject.reference()));
    }
    return prepared;
  }

  private Subject done(UseCase before, Subject subject) {
    Answer answer = before.act().apply(client, subject);
    return new Subject(subject.email(), subject.key() + "0", reference(answer, subject));
  }

  /** The user sends until there is an answer; then all is delivered, and time passes. */
  private String goThrough(UseCase useCase, Subject subject) {
    Answer answer = useCase.act().apply(client, subject);
    if (answer.status() >= 500) {
      portal.restartFunctions();
      answer = useCase.act().apply(client, subject);
    }
    assertTrue(answer.status() < 300, answer.toString());
    deliver();
    CALLS.disarm();
    String reference = reference(answer, subject);
    letTimePass(reference);
    return reference;
  }

  /** What a dead dispatcher had claimed or leased runs out. */
  private void letTimePass(String reference) {
    for (Duration wait : List.of(CLAIM_RUNS_OUT, NO_WORD_CAME, Duration.ofMinutes(1))) {
      if (isSettled(reference)) {
        return;
      }
      CLOCK.forward(wait);
      portal.fire("DispatchMail");
      deliver();
    }
  }

  private void deliver() {
    for (int i = 0; i < MOST_DELIVERIES; i++) {
      try {
        portal.drain();
        return;
      } catch (DeliveryStopped crashed) {
        portal.restartFunctions();
      }
    }
    throw new AssertionError("Deliveries never come to an end");
  }

  private void check(UseCase useCase, String reference, String when) {
    List<JsonObject> events =
        client
            .get("/api/staff/cases/" + reference + "/events")
            .as("secretary")
            .send()
            .objects("events");
    assertEquals(
        useCase.events(),
        events.stream().map(event -> event.text("type").orElseThrow()).toList(),
        when);
    Chains.check(portal, reference);
    assertEquals(List.of(), portal.deadLetters().all(), when);
    assertTrue(isSettled(reference), () -> when + ": " + mailStates(reference));
    for (String notice : useCase.notices()) {
      checkMails(client.mails(reference, notice), when + ": " + notice);
    }
  }

  /**
   * Once, or twice where nobody could tell whether the first had gone out; then the second says so.
   */
  private void checkMails(List<ReadMail> mails, String when) {
    assertTrue(
        mails.size() == 1 || mails.size() == 2,
        () -> when + " went out " + mails.size() + " times");
    if (mails.size() == 2) {
      String subject = mails.getLast().subject();
      assertTrue(
          subject.startsWith("[possibly") || subject.startsWith("[vielleicht"),
          () -> when + ": " + subject);
    }
    for (String link : mails.getLast().links()) {
      if (link.contains("/case#")) {
        int status =
            client.get("/api/case").with(link.substring(link.indexOf('#') + 1)).send().status();
        assertEquals(200, status, () -> when + ": the link does not open");
      }
    }
  }

  private boolean isSettled(String reference) {
    return mailStates(reference).stream().allMatch(List.of("delivered", "sent")::contains);
  }

  private List<String> mailStates(String reference) {
    var answer = client.get("/api/staff/cases/" + reference + "/mails").as("secretary").send();
    List<String> states = new ArrayList<>();
    answer.objects("mails").forEach(mail -> states.add(mail.text("state").orElseThrow()));
    return states;
  }

  private static String reference(Answer answer, Subject subject) {
    return subject.reference().isEmpty()
        ? JsonReader.readObject(answer.body()).text("reference").orElseThrow()
        : subject.reference();
  }
}
