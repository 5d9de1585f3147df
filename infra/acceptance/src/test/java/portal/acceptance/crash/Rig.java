package portal.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import portal.acceptance.crash.CallCounter.Death;
import portal.acceptance.tables.TestTables;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.Client.Answer;
import portal.acceptance.walk.Portals;
import portal.json.JsonObject;
import portal.local.LocalPortal;
import portal.local.bus.DeliveryStopped;
import portal.testing.ManualClock;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A portal whose functions die where they are told to. All of them are then built anew and go on:
 * the user sends again, the stream delivers again, claims run out.
 */
public final class Rig implements AutoCloseable {
  private static final Duration CLAIM_RUNS_OUT = Duration.ofMinutes(16);
  private static final Duration NO_WORD_CAME = Duration.ofMinutes(61);
  private static final int MOST_DELIVERIES = 20;

  /** Where the template says that it is. */
  private static final ZoneId INSTITUTE = ZoneId.of("Europe/Vienna");

  private final CallCounter calls = new CallCounter();

  /** Ahead of the machine's time, by which DynamoDB deletes what has expired. */
  private final ManualClock clock = new ManualClock(Instant.parse("2096-03-05T10:00:00Z"));

  private final TestTables tables = TestTables.empty();
  private final LocalPortal portal;
  private final Client client;
  private final S3Client objects;

  /** Of three digits from the first, so that nothing grows by how many were before. */
  private int subjects = 100;

  /** What use cases count, by what it is. */
  private final Map<String, AtomicInteger> tallies = new ConcurrentHashMap<>();

  Rig(Path data) {
    this(data, List.of());
  }

  private Rig(Path data, List<ExecutionInterceptor> watches) {
    List<ExecutionInterceptor> all = new ArrayList<>(watches);
    all.add(calls);
    portal =
        LocalPortal.start(
            Portals.in(data)
                .onTables(tables.endpoint())
                .withParameter("CodeAttempts", "100000")
                .drainedByHand(1)
                .withSystemClock(clock)
                .withInterceptors(all));
    client = new Client(portal);
    objects = storage(portal);
  }

  /** One in which nobody dies unless told to, and somebody else watches every call as well. */
  public static Rig watchedBy(ExecutionInterceptor watch, Path data) {
    return new Rig(data, List.of(watch));
  }

  @Override
  public void close() {
    objects.close();
    portal.close();
    tables.close();
  }

  public Client client() {
    return client;
  }

  /** The storage, as a browser would use it. */
  public S3Client objects() {
    return objects;
  }

  public LocalPortal portal() {
    return portal;
  }

  /** Kills the use case, with all that it sets off, once for every death that its calls allow. */
  void killEverywhere(UseCase useCase) {
    calls.reach(useCase.reach());
    int count = callsOf(useCase);
    assertTrue(count > 0, "It makes no calls");
    List<Death> deaths = calls.deaths(count);
    Iterator<Subject> prepared = prepare(useCase, deaths.size()).iterator();
    for (Death death : deaths) {
      Subject ready = readied(useCase, List.of(prepared.next())).getFirst();
      calls.arm(death);
      Subject done = goThrough(useCase, ready);
      check(useCase, done, useCase + " died " + death.side() + " call " + death.call());
    }
  }

  /**
   * The same of a use case that does at once whatever is due, so that each of its deaths needs a
   * subject that was not there before.
   */
  void killEverywhereAlone(UseCase useCase) {
    calls.reach(useCase.reach());
    for (Death death : calls.deaths(callsOf(useCase))) {
      Subject prepared = prepared(useCase);
      calls.arm(death);
      Subject done = goThrough(useCase, prepared);
      check(useCase, done, useCase + " died " + death.side() + " call " + death.call());
    }
  }

  /** How many calls it makes in all, consumers included, when nothing goes wrong. */
  private int callsOf(UseCase useCase) {
    Subject subject = prepared(useCase);
    calls.arm(Death.NONE);
    Subject done = goThrough(useCase, subject);
    int count = calls.count();
    check(useCase, done, useCase + " without a crash");
    return count;
  }

  /** As many subjects as are asked for, each as far as it must be before the use case. */
  private List<Subject> prepare(UseCase useCase, int count) {
    calls.disarm();
    List<Subject> prepared = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      prepared.add(Subject.fresh(++subjects));
    }
    for (UseCase before : useCase.before()) {
      prepared = done(before, readied(before, prepared));
    }
    return prepared;
  }

  /** The same, once what does not hold for long is done as well. */
  private List<Subject> readied(UseCase useCase, List<Subject> prepared) {
    calls.disarm();
    return useCase.rightBefore().map(last -> done(last, prepared)).orElse(prepared);
  }

  private List<Subject> done(UseCase useCase, List<Subject> subjects) {
    List<Subject> done =
        subjects.stream().map(one -> one.after(useCase.act().by(this, one))).toList();
    deliver();
    done.forEach(this::letTimePass);
    return done;
  }

  /** A fresh subject, as far as it must be before the use case. */
  public Subject prepared(UseCase useCase) {
    return readied(useCase, prepare(useCase, 1)).getFirst();
  }

  /** The user sends until there is an answer; then all is delivered, and time passes. */
  private Subject goThrough(UseCase useCase, Subject subject) {
    Answer answer = useCase.act().by(this, subject);
    if (answer.status() >= 500) {
      portal.restartFunctions();
      answer = useCase.act().by(this, subject);
    }
    assertTrue(answer.status() < 300, answer.toString());
    deliver();
    calls.disarm();
    Subject done = subject.after(answer);
    letTimePass(done);
    return done;
  }

  private void check(UseCase useCase, Subject done, String when) {
    assertEquals(List.of(), portal.deadLetters().all(), when);
    assertTrue(isSettled(done), () -> when + ": " + mailStates(done));
    useCase.check().of(this, done, when);
  }

  /** What a dead dispatcher had claimed or leased runs out. */
  private void letTimePass(Subject subject) {
    for (Duration wait : List.of(CLAIM_RUNS_OUT, NO_WORD_CAME, Duration.ofMinutes(1))) {
      if (isSettled(subject)) {
        return;
      }
      clock.forward(wait);
      portal.fire("DispatchMail");
      deliver();
    }
  }

  /** Delivers all there is, again wherever somebody dies. */
  public void deliver() {
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

  /** Fires a schedule; one that dies is fired again by its next turn. */
  public void fire(String function) {
    try {
      portal.fire(function);
    } catch (DeliveryStopped crashed) {
      portal.restartFunctions();
      portal.fire(function);
    }
  }

  public void forward(Duration by) {
    clock.forward(by);
  }

  /** The day that it is at the institute. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), INSTITUTE);
  }

  /** How often something has been done in this portal; whoever does it counts. */
  public AtomicInteger tally(String what) {
    return tallies.computeIfAbsent(what, _ -> new AtomicInteger());
  }

  private boolean isSettled(Subject subject) {
    return mailStates(subject).stream().allMatch(List.of("delivered", "sent", "bounced")::contains);
  }

  private List<String> mailStates(Subject subject) {
    if (subject.reference().isEmpty()) {
      return List.of();
    }
    var answer =
        client.get("/api/staff/cases/" + subject.reference() + "/mails").as("secretary").send();
    return answer.objects("mails").stream()
        .map((JsonObject mail) -> mail.text("state").orElseThrow())
        .toList();
  }

  /** A client of its own, because the storage goes by the machine's time and not by a test's. */
  private static S3Client storage(LocalPortal portal) {
    return S3Client.builder()
        .endpointOverride(portal.objectsEndpoint())
        .region(Region.EU_CENTRAL_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .forcePathStyle(true)
        .httpClientBuilder(UrlConnectionHttpClient.builder())
        .build();
  }
}
