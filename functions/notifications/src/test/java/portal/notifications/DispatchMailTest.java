package portal.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.capability.Purpose;
import portal.capability.Secret;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.Moves;
import portal.json.Json;
import portal.json.JsonObject;
import portal.notifications.ledger.Handling;
import portal.notifications.ledger.Lease;
import portal.notifications.ledger.Ledger;
import portal.notifications.ledger.LedgerGraph;
import portal.notifications.ledger.Mail;
import portal.notifications.ledger.MailKey;
import portal.notifications.ledger.MailState;
import portal.notifications.ledger.Recipient;
import portal.notifications.letters.LettersGraph;
import portal.notifications.letters.Stationery;
import portal.notifications.post.Post;
import portal.notifications.post.Post.Attempt;
import portal.stores.Enquiries;
import portal.stores.InMemoryPrints;
import portal.stores.Stores;
import portal.testing.Hosts;
import portal.testing.ManualClock;
import portal.trail.Answered;
import portal.trail.Attempts;
import portal.trail.Once;
import portal.trail.Reply;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

class DispatchMailTest {
  private static final CaseId CASE = new CaseId("C-0123456789");

  private static final Handling TO_APPLICANT = new Handling(Recipient.APPLICANT, true);

  private static final Pattern LINK = Pattern.compile("https://portal.example/case#(\\w+)");

  private final ManualClock clock = new ManualClock(Instant.parse("2026-03-02T10:00:00Z"));
  private final Host host = Hosts.at(clock, 1);
  private final Stores stores = new Stores(host);
  private final Cases cases = stores.cases();
  private final LedgerGraph graph = LedgerGraph.on(host, stores.tables());
  private final Ledger ledger = graph.ledger();
  private final FakePost post = new FakePost();
  private final InMemoryPrints objects = new InMemoryPrints();
  private final Failures failures = new Failures(ledger);
  private final DispatchMail dispatch = dispatcher(clock::forward, stores.tables());
  private final SettleMail settle = new SettleMail(ledger, failures, new Attempts(_ -> {}), host);
  private final MailKey acknowledged = new MailKey(CASE.value(), "enquiry-acknowledged", "1");

  /** A mail service that says what it is told to say, and then that it accepts. */
  private static final class FakePost implements Post {
    final List<Parcel> parcels = new ArrayList<>();
    final Deque<Attempt> answers = new ArrayDeque<>();
    long left = 1000;
    double perSecond = 1e6;
    int asked;
    Runnable onSend = () -> {};

    @Override
    public Allowance allowance() {
      asked++;
      return new Allowance(perSecond, left);
    }

    @Override
    public Attempt send(Parcel parcel) {
      parcels.add(parcel);
      onSend.run();
      return answers.isEmpty() ? new Attempt.Accepted("id-" + parcels.size()) : answers.pop();
    }
  }

  /** One that waits so, and whose letters read there. */
  private DispatchMail dispatcher(Sleep sleep, DynamoDbClient letters) {
    return new DispatchMail(
        ledger,
        new Leases(ledger, sleep, host),
        new SendMail(
            ledger,
            LettersGraph.on(host, letters).letters(),
            new Stationery(host),
            new Enclosures(objects),
            post,
            failures,
            host),
        new Quota(post, host),
        new Pace(host, sleep),
        host);
  }

  @BeforeEach
  void openCase() {
    Change change =
        Moves.open(CASE, Enquiries.training(), clock.instant(), new InstituteTime(host).zone());
    cases.store(
        change, new Answered(new Once("s", "f", clock.instant()), new Reply(201, Map.of(), "")));
    ledger.queue(Mail.queued(acknowledged, TO_APPLICANT, clock.instant()));
  }

  private MailState state() {
    return ledger.find(acknowledged).orElseThrow().state();
  }

  private static String secret(Post.Parcel parcel) {
    String mime = new String(parcel.mime(), StandardCharsets.UTF_8);
    Matcher link = LINK.matcher(mime);
    assertTrue(link.find(), mime);
    return link.group(1);
  }

  /** What the link of a mail opens. */
  private Optional<String> opened(Post.Parcel parcel) {
    return graph
        .capabilities()
        .subject(Secret.parse(secret(parcel)).orElseThrow(), Purpose.CASE, clock.instant());
  }

  private void run() {
    dispatch.run(List.of());
  }

  private void tell(String what, String attempt, String id) {
    JsonObject tags =
        JsonObject.builder()
            .put("mail", Json.Array.ofTexts(List.of(acknowledged.tag())))
            .put("attempt", Json.Array.ofTexts(List.of(attempt)))
            .build();
    JsonObject mail = JsonObject.builder().text("messageId", id).put("tags", tags).build();
    settle.settle(
        JsonObject.builder()
            .text("detail-type", what)
            .put("detail", JsonObject.builder().put("mail", mail).build())
            .build());
  }

  /** Each word of the service, after the mail has left. */
  @ParameterizedTest
  @CsvSource({
    "Email Sent, SENT",
    "Email Delivered, DELIVERED",
    "Email Bounced, BOUNCED",
    "Email Complaint Received, COMPLAINED",
    "Email Rejected, REFUSED",
    "Email Rendering Failed, REFUSED",
    "Email Delivery Delayed, SENT",
    "Email Opened, SENT"
  })
  void everyWordOfTheServiceIsKeptAsWhatItSays(String word, MailState becomes) {
    run();
    tell(word, "1", "id-1");
    assertEquals(becomes, state());
  }

  @Test
  void aQueuedMailIsSentOnceWithALinkThatIsStored() {
    run();
    run();
    assertEquals(MailState.SENT, state());
    assertEquals(1, post.parcels.size());
    assertEquals(Optional.of(CASE.value()), opened(post.parcels.getFirst()));
  }

  @Test
  void aMailThatWasSurelyNotAcceptedIsTriedAgainLater() {
    post.answers.add(new Attempt.NotNow("TooManyRequestsException"));
    run();
    assertEquals(MailState.QUEUED, state());
    run();
    assertEquals(1, post.parcels.size());
    clock.forward(Duration.ofSeconds(15));
    run();
    assertEquals(MailState.SENT, state());
    assertEquals(Optional.of(CASE.value()), opened(post.parcels.getLast()));
    assertNotEquals(
        secret(post.parcels.getFirst()),
        secret(post.parcels.getLast()),
        "A resend mints another link");
  }

  @Test
  void aRefusedMailIsToldToTheOffice() {
    post.answers.add(new Attempt.Refused("MessageRejected"));
    run();
    assertEquals(MailState.REFUSED, state());
    run();
    assertEquals(
        List.of("training@example.org", "staff@portal.example"),
        post.parcels.stream().map(Post.Parcel::to).toList());
  }

  @Test
  void anUnknownMailGoesOnceMoreAfterAnHourAndSaysSo() {
    post.answers.add(new Attempt.Unknown("500"));
    run();
    assertEquals(MailState.UNKNOWN, state());
    clock.forward(Duration.ofMinutes(59));
    run();
    assertEquals(MailState.UNKNOWN, state());
    clock.forward(Duration.ofMinutes(1));
    run();
    assertEquals(MailState.SENT, state());
    assertTrue(
        new String(post.parcels.getLast().mime(), StandardCharsets.UTF_8)
            .contains("Subject: [possibly sent twice]"));
  }

  @Test
  void aWordSettlesAnUnknownMailAndNoneGoesAgain() {
    post.answers.add(new Attempt.Unknown("500"));
    run();
    tell("Email Delivered", "1", "id-from-ses");
    clock.forward(Duration.ofHours(2));
    run();
    assertEquals(MailState.DELIVERED, state());
    assertEquals(1, post.parcels.size());
  }

  @Test
  void forgedWordsChangeNothing() {
    run();
    tell("Email Bounced", "1", "another-id");
    tell("Email Bounced", "2", "id-1");
    tell("Email Bounced", "x", "id-1");
    assertEquals(MailState.SENT, state());
    tell("Email Bounced", "1", "id-1");
    assertEquals(MailState.BOUNCED, state());
  }

  @Test
  void nothingIsSentWhilePausedOrBeyondTheQuota() {
    post.left = 0;
    run();
    assertEquals(MailState.QUEUED, state());
    assertEquals(0, post.parcels.size());
  }

  @Test
  void theAllowanceIsRememberedForMinutesAndCountedDown() {
    post.left = 2;
    queue("2", "3");
    run();
    assertEquals(2, post.parcels.size());
    run();
    assertEquals(2, post.parcels.size());
    assertEquals(1, post.asked);
    clock.forward(Duration.ofMinutes(5));
    run();
    assertEquals(3, post.parcels.size());
    assertEquals(2, post.asked);
  }

  /** Whoever finds the lease held waits for as long as one who has died would hold it. */
  @Test
  void theMailOfOneWhoDiedWaitsForSecondsOnly() {
    Instant died = clock.instant();
    ledger.lease("somebody", died, died.plus(HeldLease.LENGTH));
    run();
    assertEquals(MailState.SENT, state());
    Instant sent = ledger.find(acknowledged).orElseThrow().sentAt().orElseThrow();
    assertTrue(Duration.between(died, sent).toSeconds() <= 11, sent.toString());
  }

  @Test
  void onlyTheHolderOfTheLeaseSends() {
    Lease held =
        ledger
            .lease("somebody", clock.instant(), clock.instant().plus(HeldLease.LENGTH))
            .orElseThrow();
    dispatcher(
            time -> {
              clock.forward(time);
              ledger.renew(held, clock.instant().plus(HeldLease.LENGTH));
            },
            stores.tables())
        .run(List.of());
    assertEquals(0, post.parcels.size());
    clock.forward(HeldLease.LENGTH);
    run();
    assertEquals(MailState.SENT, state());
  }

  /** Each send takes longer than half of a lease; nobody may take it meanwhile. */
  @Test
  void theLeaseIsKeptWhileThereIsWork() {
    queue("2", "3", "4");
    post.onSend =
        () -> {
          clock.forward(Duration.ofSeconds(6));
          assertEquals(
              Optional.empty(),
              ledger.lease("other", clock.instant(), clock.instant().plusSeconds(60)));
        };
    run();
    assertEquals(4, post.parcels.size());
  }

  @Test
  void whoLosesTheLeaseSendsNoMore() {
    queue("2", "3");
    post.onSend =
        () -> {
          clock.forward(HeldLease.LENGTH);
          assertTrue(
              ledger.lease("other", clock.instant(), clock.instant().plusSeconds(60)).isPresent());
        };
    run();
    assertEquals(1, post.parcels.size());
  }

  @Test
  void aSlowPaceDoesNotCostTheLease() {
    post.perSecond = 0.05;
    queue("2", "3");
    run();
    assertEquals(3, post.parcels.size());
  }

  @Test
  void theLeaseIsGivenBackWhateverHappens() {
    post.onSend =
        () -> {
          throw new IllegalStateException("Died");
        };
    assertThrows(IllegalStateException.class, this::run);
    assertTrue(ledger.lease("other", clock.instant(), clock.instant().plusSeconds(60)).isPresent());
  }

  /** What is refused for what we are waits; after three in a row, the others are not even tried. */
  @Test
  void whatIsBarredWaitsForAnOperator() {
    queue("2", "3", "4");
    for (int times = 0; times < 3; times++) {
      post.answers.add(new Attempt.Barred("AccessDeniedException"));
    }
    run();
    assertEquals(3, post.parcels.size());
    assertEquals(
        List.of(MailState.QUEUED),
        ledger.about(CASE.value()).stream().map(Mail::state).distinct().toList());
    clock.forward(Duration.ofSeconds(15));
    run();
    assertEquals(
        List.of(MailState.SENT),
        ledger.about(CASE.value()).stream().map(Mail::state).distinct().toList());
  }

  @Test
  void aClaimThatNobodyFinishedBecomesUnknown() {
    Mail queued = ledger.find(acknowledged).orElseThrow();
    assertTrue(ledger.claim(queued, queued.claimed(clock.instant()), List.of()));
    clock.forward(Duration.ofMinutes(15).minusSeconds(1));
    run();
    assertEquals(MailState.CLAIMED, state());
    clock.forward(Duration.ofSeconds(1));
    run();
    assertEquals(MailState.UNKNOWN, state());
    assertEquals(0, post.parcels.size());
  }

  /** A table that does not answer is nothing that the letter could help. */
  @Test
  void aMailWhoseTablesDoNotAnswerIsPostponedAlone() {
    queue("2");
    dispatcher(clock::forward, refusingOneRead(stores.tables())).run(List.of());
    assertEquals(
        List.of(MailState.QUEUED, MailState.SENT),
        ledger.about(CASE.value()).stream().map(Mail::state).sorted().toList());
    clock.forward(Duration.ofSeconds(15));
    run();
    assertEquals(2, post.parcels.size());
  }

  private static DynamoDbClient refusingOneRead(DynamoDbClient tables) {
    var refused = new AtomicBoolean();
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            DynamoDbClient.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) -> {
              if (method.getName().equals("getItem") && refused.compareAndSet(false, true)) {
                throw SdkClientException.create("Not reached");
              }
              return method.invoke(tables, arguments);
            });
  }

  private void queue(String... slots) {
    for (String slot : slots) {
      ledger.queue(
          Mail.queued(
              new MailKey(CASE.value(), "enquiry-acknowledged", slot),
              TO_APPLICANT,
              clock.instant()));
    }
  }

  @Test
  void aMailThatCannotBeWrittenKeepsNoOtherWaiting() {
    ledger.queue(
        Mail.queued(
            new MailKey("C-9999999999", "case-link", "1"),
            TO_APPLICANT,
            clock.instant().minusSeconds(5)));
    run();
    assertEquals(MailState.SENT, state());
    assertEquals(
        MailState.REFUSED,
        ledger.about("C-9999999999").stream()
            .filter(m -> m.key().notice().equals("case-link"))
            .findFirst()
            .orElseThrow()
            .state());
  }
}
