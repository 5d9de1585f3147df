package portal.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import portal.stores.Stores;
import portal.testing.Hosts;
import portal.testing.ManualClock;
import portal.trail.Answered;
import portal.trail.Attempts;
import portal.trail.Once;
import portal.trail.Reply;

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
  private final Failures failures = new Failures(ledger);
  private final DispatchMail dispatch =
      new DispatchMail(
          ledger,
          post,
          new SendMail(
              ledger,
              LettersGraph.on(host, stores.tables()).letters(),
              new Stationery(),
              post,
              failures,
              host),
          new Pace(host),
          host);
  private final SettleMail settle = new SettleMail(ledger, failures, new Attempts(_ -> {}), host);
  private final MailKey acknowledged = new MailKey(CASE.value(), "enquiry-acknowledged", "1");

  /** A mail service that says what it is told to say, and then that it accepts. */
  private static final class FakePost implements Post {
    final List<Parcel> parcels = new ArrayList<>();
    final Deque<Attempt> answers = new ArrayDeque<>();
    long left = 1000;

    @Override
    public Allowance allowance() {
      return new Allowance(1e6, left);
    }

    @Override
    public Attempt send(Parcel parcel) {
      parcels.add(parcel);
      return answers.isEmpty() ? new Attempt.Accepted("id-" + parcels.size()) : answers.pop();
    }
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
  void onlyTheHolderOfTheLeaseSends() {
    ledger.lease("somebody", clock.instant(), clock.instant().plusSeconds(60));
    run();
    assertEquals(0, post.parcels.size());
    clock.forward(Duration.ofSeconds(60));
    run();
    assertEquals(MailState.SENT, state());
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
