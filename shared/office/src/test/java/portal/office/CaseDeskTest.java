package portal.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Change;
import portal.certification.Message;
import portal.certification.Moves;
import portal.certification.Order;
import portal.certification.Stage;
import portal.certification.SubmissionMoves;
import portal.certification.TermsMoves;
import portal.invoicing.Buyer;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.pricing.Fee;
import portal.pricing.FirstTariff;
import portal.pricing.Occasion;
import portal.pricing.Scope;
import portal.stores.Enquiries;
import portal.trail.Actor;

final class CaseDeskTest {
  /** A Thursday. */
  private static final Instant NOW = Instant.parse("2026-03-05T10:00:00Z");

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
  private static final Actor STAFF = Actor.staff("1");
  private static final Stage.Decision FOUND = new Stage.Decision("So.", STAFF, at(3));
  private static final Buyer BUYER =
      new Buyer(
          "A",
          List.of("Road 1"),
          Optional.empty(),
          "Town",
          "AT",
          Optional.empty(),
          Optional.empty());

  private static Instant at(int hour) {
    return NOW.plus(Duration.ofHours(hour));
  }

  private static Change opened() {
    return Moves.open(
        new CaseId("C-7K2MXQ4RWD"), Enquiries.training(), NOW, ZoneId.of("Europe/Vienna"));
  }

  private static Change eligible(Case from) {
    var quote = FirstTariff.tariff().quote(new Fee(Scope.SINGLE, Occasion.INITIAL), TODAY);
    return TermsMoves.quote(from, FOUND, quote).orElseThrow();
  }

  private static Case submitted() {
    Change eligible = eligible(opened().after());
    Case agreed =
        TermsMoves.accept(
                eligible.after(),
                Order.of(Facts.of(new Consents(true, false, 0)), BUYER),
                TODAY,
                at(4))
            .orElseThrow()
            .after();
    return SubmissionMoves.submit(agreed, 1, "0", at(5)).orElseThrow().after();
  }

  private static void waits(Case now, Optional<Message> last, DeskItem... items) {
    assertEquals(List.of(items), CaseDesk.of(now, last));
  }

  private static DeskItem item(Tab tab, int since) {
    return new DeskItem(opened().after().id().aggregate(), tab, at(since), Optional.empty());
  }

  /** The weekend does not count. */
  private static DeskItem undecided(Tab tab, int since) {
    return new DeskItem(
        opened().after().id().aggregate(), tab, at(since), Optional.of(LocalDate.of(2026, 3, 12)));
  }

  @Test
  void anEnquiryIsDueOnTheFifthWorkingDayWhoeverWroteLast() {
    Case now = opened().after();
    waits(now, Optional.empty(), undecided(Tab.NEW, 0));
    Change asked = Moves.ask(now, STAFF, "And?", at(1)).orElseThrow();
    waits(asked.after(), asked.message(), undecided(Tab.ASKED, 1));
    Change answered = Moves.answer(asked.after(), "So.", at(2)).orElseThrow();
    waits(answered.after(), answered.message(), undecided(Tab.ANSWERED, 2));
  }

  @Test
  void whoDecidesHasReadWhatCameBefore() {
    Change answered = Moves.answer(opened().after(), "So.", at(2)).orElseThrow();
    waits(eligible(answered.after()).after(), answered.message());
    Change later = Moves.answer(eligible(answered.after()).after(), "But?", at(4)).orElseThrow();
    waits(later.after(), later.message(), item(Tab.MESSAGE, 4));
    Change told = Moves.ask(later.after(), STAFF, "Yes.", at(5)).orElseThrow();
    waits(told.after(), told.message());
  }

  @Test
  void oneCaseMayWaitForSeveralThings() {
    Case now = submitted();
    waits(now, Optional.empty(), item(Tab.TO_CHECK, 5));
    Change wrote = Moves.answer(now, "Is it all there?", at(6)).orElseThrow();
    waits(wrote.after(), wrote.message(), item(Tab.TO_CHECK, 5), item(Tab.MESSAGE, 6));
  }

  @Test
  void completeMaterialWaitsForItsSessionAndReopenedForNobody() {
    Case complete =
        SubmissionMoves.declareComplete(submitted(), 1, STAFF, at(7)).orElseThrow().after();
    waits(complete, Optional.empty(), item(Tab.SESSION, 7));
    waits(
        SubmissionMoves.reopen(submitted(), 1, STAFF, at(7)).orElseThrow().after(),
        Optional.empty());
  }

  @Test
  void whatIsClosedWaitsForNobody() {
    Change answered = Moves.answer(opened().after(), "So.", at(2)).orElseThrow();
    Case now = answered.after();
    waits(Moves.decline(now, FOUND).orElseThrow().after(), answered.message());
    waits(Moves.withdraw(now, "", at(3)).orElseThrow().after(), answered.message());
    Case eligible = eligible(now).after();
    waits(TermsMoves.refuse(eligible, "", at(4)).orElseThrow().after(), answered.message());
    waits(
        TermsMoves.lapse(eligible, TODAY.plusDays(60), at(4)).orElseThrow().after(),
        answered.message());
  }

  @Test
  void anUnknownCampaignWaitsUntilItIsSetWhateverBecameOfTheCase() {
    Case now = opened().withUnknownCampaign().after();
    Case declined = Moves.decline(now, FOUND).orElseThrow().after();
    waits(declined, Optional.empty(), item(Tab.CAMPAIGN, 0));
    Case set = Moves.setCampaign(declined, Optional.of("SPRING"), STAFF, at(4)).after();
    waits(set, Optional.empty());
    assertEquals(2, CaseDesk.of(now, Optional.empty()).size());
  }

  @Test
  void aDayIsDueWhereTheTabSaysSo() {
    assertThrows(IllegalArgumentException.class, () -> item(Tab.NEW, 1));
  }

  @Test
  void anErasedPersonLeavesTheReference() {
    Case now = opened().after();
    assertEquals(
        List.of(
            "7k2mxq4rwd", "customer", "example", "listening", "office", "training", "trainings"),
        CaseWords.of(now).words());
    var erased =
        new portal.certification.Enquiry(
            new portal.certification.Enquiry.Applicant("", now.enquiry().applicant().email(), ""),
            now.enquiry().audience(),
            new portal.certification.Enquiry.Subject(
                now.enquiry().subject().kind(), "", "", now.enquiry().subject().quantity()),
            Optional.empty(),
            now.enquiry().language());
    Change without = Moves.open(now.id(), erased, NOW, ZoneId.of("Europe/Vienna"));
    assertEquals(List.of("7k2mxq4rwd"), CaseWords.of(without.after()).words());
  }
}
