package portal.notifications.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.capability.Capability;
import portal.capability.Confirmation;
import portal.capability.ConfirmationCode;
import portal.capability.Confirmations;
import portal.capability.Purpose;
import portal.capability.Secret;
import portal.notifications.ledger.Ledger.Minted;
import portal.notifications.ledger.Ledger.Share;
import portal.testing.tables.TablePlace;

/** What the ledger promises, in memory as in tables. */
@Tag("tables")
class LedgerContractTest {
  private static final Instant NOW = Instant.parse("2096-03-05T10:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofMinutes(10));
  private static final Handling BULK = new Handling(Recipient.STAFF, false);
  private static final Random RANDOM = new Random();

  /** The ledger under test, with what stands beside it. */
  record Store(String name, LedgerGraph graph) {
    Ledger ledger() {
      return graph.ledger();
    }

    Lease lease() {
      return ledger().lease("a", NOW, LATER).orElseThrow();
    }

    Mail found(Mail mail) {
      return ledger().find(mail.key()).orElseThrow();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Store> stores() {
    return TablePlace.empty("mails", "capabilities")
        .map(place -> new Store(place.name(), LedgerGraph.on(place, NOW)));
  }

  private static Mail mail(String slot) {
    return mail("C-0000000001", slot, NOW);
  }

  private static Mail mail(String subject, String slot, Instant at) {
    return Mail.queued(new MailKey(subject, "case-link", slot), BULK, at);
  }

  private static Minted.Opening minted(String subject) {
    return new Minted.Opening(Secret.mint(RANDOM), Capability.from(NOW, Purpose.CASE, subject));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void aMailIsQueuedOnce(Store store) {
    Mail first = mail("1");
    store.ledger().queue(first);
    assertTrue(store.ledger().keep(first, first.claimed(NOW)));
    store.ledger().queue(first);
    assertEquals(first.claimed(NOW), store.found(first));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void mailsAboutASubjectComeOldestFirst(Store store) {
    Mail late = mail("C-0000000001", "1", NOW.plusSeconds(2));
    Mail early = mail("C-0000000001", "2", NOW);
    Mail other = mail("C-0000000002", "1", NOW);
    List.of(late, early, other).forEach(store.ledger()::queue);
    assertEquals(List.of(early, late), store.ledger().about("C-0000000001"));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void whatIsDueIsOpenAndNotOfTheFutureAndTheLongestDueIsFirst(Store store) {
    Mail second = mail("C-0000000001", "1", NOW.minusSeconds(1));
    Mail first = mail("C-0000000001", "2", NOW.minusSeconds(2));
    Mail future = mail("C-0000000001", "3", NOW.plusSeconds(1));
    Mail sent = mail("C-0000000001", "4", NOW.minusSeconds(3));
    List.of(second, first, future, sent).forEach(store.ledger()::queue);
    assertTrue(store.ledger().keep(sent, sent.claimed(NOW).sent("id", NOW)));
    assertEquals(List.of(first, second), store.ledger().due(NOW, 9));
    assertEquals(List.of(first), store.ledger().due(NOW, 1));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void anUnheardOfMailIsDueBeforeThoseThatWaitAndAClaimWhenItHasRunOut(Store store) {
    Mail waits = mail("C-0000000001", "1", NOW.minusSeconds(1));
    Mail claimed = mail("C-0000000001", "2", NOW.minusSeconds(2));
    Mail unheard = mail("C-0000000001", "3", NOW.minusSeconds(3));
    List.of(waits, claimed, unheard).forEach(store.ledger()::queue);
    Mail taken = claimed.claimed(NOW);
    assertTrue(store.ledger().claim(claimed, taken, List.of()));
    Mail unknown = unheard.claimed(NOW).unknown(NOW);
    assertTrue(store.ledger().keep(unheard, unknown));
    assertEquals(List.of(waits), store.ledger().due(NOW, 9));
    assertEquals(List.of(waits), store.ledger().due(taken.due().minusMillis(1), 9));
    assertEquals(List.of(taken, waits), store.ledger().due(taken.due(), 9));
    assertEquals(List.of(unknown, taken, waits), store.ledger().due(unknown.due(), 9));
    assertTrue(store.ledger().keep(taken, taken.sent("id", NOW)));
    assertEquals(List.of(unknown, waits), store.ledger().due(unknown.due(), 9));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void ofTwoMovesFromOneRevisionOneIsKept(Store store) {
    Mail mail = mail("1");
    store.ledger().queue(mail);
    assertTrue(store.ledger().keep(mail, mail.refused(NOW)));
    assertFalse(store.ledger().keep(mail, mail.unknown(NOW)));
    assertEquals(mail.refused(NOW), store.found(mail));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void whatIsClaimedHandsOutItsSecrets(Store store) {
    Mail mail = mail("1");
    Minted.Opening one = minted("C-0000000001");
    store.ledger().queue(mail);
    assertTrue(store.ledger().claim(mail, mail.claimed(NOW), List.of(one)));
    assertEquals(mail.claimed(NOW), store.found(mail));
    assertEquals(
        Optional.of("C-0000000001"),
        store.graph().capabilities().subject(one.secret(), Purpose.CASE, NOW));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void aNewLinkToAllCasesEndsTheOneBeforeOnceItIsClaimed(Store store) {
    Minted.Opening first = toAll();
    Minted.Opening second = toAll();
    Mail one = mail("1");
    Mail two = mail("2");
    List.of(one, two).forEach(store.ledger()::queue);
    assertTrue(store.ledger().claim(one, one.claimed(NOW), List.of(first)));
    assertFalse(store.ledger().claim(one, one.claimed(NOW), List.of(toAll())));
    assertEquals(Optional.of("contact"), opened(store, first));
    assertTrue(store.ledger().claim(two, two.claimed(NOW), List.of(second)));
    assertEquals(Optional.empty(), opened(store, first));
    assertEquals(Optional.of("contact"), opened(store, second));
  }

  private static Minted.Opening toAll() {
    return new Minted.Opening(Secret.mint(RANDOM), Capability.from(NOW, Purpose.PORTAL, "contact"));
  }

  private static Optional<String> opened(Store store, Minted.Opening minted) {
    return store.graph().capabilities().subject(minted.secret(), Purpose.PORTAL, NOW);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void aConfirmationCodeIsHandedOutWithTheClaimOrNotAtAll(Store store) {
    ConfirmationCode mailed = ConfirmationCode.mint(RANDOM);
    Confirmation kept = Confirmation.from(NOW, "C-0000000001", mailed);
    ConfirmationCode untold = ConfirmationCode.mint(RANDOM);
    Mail mail = mail("1");
    store.ledger().queue(mail);
    assertTrue(store.ledger().claim(mail, mail.claimed(NOW), List.of(new Minted.Confirming(kept))));
    assertFalse(
        store
            .ledger()
            .claim(
                mail,
                mail.claimed(LATER),
                List.of(new Minted.Confirming(Confirmation.from(NOW, "C-0000000001", untold)))));
    assertEquals(
        new Confirmations.Looked.Right(kept),
        store.graph().confirmations().look("C-0000000001", mailed, NOW));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void ofTwoWhoClaimOneDoes(Store store) {
    Mail mail = mail("1");
    store.ledger().queue(mail);
    assertTrue(store.ledger().claim(mail, mail.claimed(NOW), List.of()));
    assertFalse(store.ledger().claim(mail, mail.claimed(LATER), List.of(minted("C-0000000001"))));
    assertEquals(mail.claimed(NOW), store.found(mail));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void theLeaseIsOnesUntilItEndsOrIsGivenBack(Store store) {
    Lease first = store.lease();
    assertEquals(Optional.empty(), store.ledger().lease("b", LATER.minusSeconds(1), LATER));
    Lease second = store.ledger().lease("b", LATER, LATER.plusSeconds(60)).orElseThrow();
    assertEquals(first.fence() + 1, second.fence());
    store.ledger().release(first, LATER);
    assertEquals(Optional.empty(), store.ledger().lease("c", LATER, LATER.plusSeconds(60)));
    store.ledger().release(second, LATER);
    assertTrue(store.ledger().lease("c", LATER, LATER.plusSeconds(60)).isPresent());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void whoDidNotHearThatItTookTheLeaseTakesItAgain(Store store) {
    Lease first = store.lease();
    Lease again = store.ledger().lease("a", NOW, LATER).orElseThrow();
    assertEquals(first.fence() + 1, again.fence());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void theLeaseIsRenewedUntilSomebodyElseHasTakenIt(Store store) {
    Lease first = store.lease();
    Instant later = LATER.plusSeconds(60);
    Lease renewed = store.ledger().renew(first, later).orElseThrow();
    assertEquals(new Lease("a", first.fence(), later), renewed);
    assertEquals(Optional.empty(), store.ledger().lease("b", later.minusMillis(1), later));
    assertTrue(store.ledger().lease("b", later, later.plusSeconds(60)).isPresent());
    assertEquals(Optional.empty(), store.ledger().renew(renewed, later.plusSeconds(90)));
    assertEquals(
        Optional.empty(), store.ledger().lease("c", later.plusSeconds(59), later.plusSeconds(90)));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void beyondItsShareOfADayAMailboxGetsNothing(Store store) {
    Share share = new Share("box", LocalDate.of(2096, 3, 5), 3);
    List<MailState> states =
        IntStream.rangeClosed(1, 5)
            .mapToObj(i -> store.ledger().queueWithin(share, mail("" + i)).state())
            .toList();
    assertEquals(
        List.of(
            MailState.QUEUED,
            MailState.QUEUED,
            MailState.QUEUED,
            MailState.SUPPRESSED,
            MailState.SUPPRESSED),
        states);
    assertEquals(
        MailState.QUEUED,
        store.ledger().queueWithin(share, mail("2")).state(),
        "told again, it counts no more and stands as it did");
    Share tomorrow = new Share("box", LocalDate.of(2096, 3, 6), 3);
    assertEquals(MailState.QUEUED, store.ledger().queueWithin(tomorrow, mail("6")).state());
  }
}
