package portal.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import portal.invoicing.Buyer;
import portal.language.Language;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.pricing.Fee;
import portal.pricing.FirstTariff;
import portal.pricing.Occasion;
import portal.pricing.Scope;
import portal.trail.Actor;

/** What an applicant is shown of their case's way, and told to do, in every stage of it. */
class CaseStepTest {
  private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Actor STAFF = Actor.staff("1");
  private static final Buyer BUYER =
      new Buyer(
          "Example Ltd",
          List.of("Road 1"),
          Optional.empty(),
          "Town",
          "AT",
          Optional.empty(),
          Optional.empty());

  private static Instant in(int days) {
    return NOW.plus(Duration.ofDays(days));
  }

  private static Case enquired() {
    Enquiry enquiry =
        new Enquiry(
            new Enquiry.Applicant("Office", new EmailAddress("a@example.org"), "Example"),
            Audience.VENDOR,
            new Enquiry.Subject(Kind.PROCESS, "Title", "Text", new Quantity.Single()),
            Optional.empty(),
            Language.DE);
    return Moves.open(CaseId.random(new Random(3)), enquiry, NOW, ZONE).after();
  }

  private static Case quoted() {
    var quote =
        FirstTariff.tariff().quote(new Fee(Scope.SINGLE, Occasion.INITIAL), TODAY.plusDays(1));
    var decision = new Stage.Decision("because", STAFF, in(1));
    return TermsMoves.quote(enquired(), decision, quote).orElseThrow().after();
  }

  private static Case agreed() {
    Facts facts = Facts.of(new Consents(true, true, 60));
    return TermsMoves.accept(quoted(), Order.of(facts, BUYER), TODAY.plusDays(2), in(2))
        .orElseThrow()
        .after();
  }

  private static Case submitted() {
    return SubmissionMoves.submit(agreed(), 1, "digest", in(3)).orElseThrow().after();
  }

  /** Every step by the first letter of its state, and the days that stand beside. */
  private static String way(Case shown) {
    return CaseStep.of(shown, ZONE).stream()
        .map(
            step ->
                step.state().code().substring(0, 2)
                    + step.on().map(day -> ":" + day.getDayOfMonth()).orElse(""))
        .collect(Collectors.joining(" "));
  }

  private static String todo(Case shown, int day) {
    return ToDo.of(shown, TODAY.plusDays(day))
        .map(one -> one.what().code() + one.due().map(due -> " until " + due).orElse(""))
        .orElse("");
  }

  @Test
  void anEnquiryWaitsForTheBoardUnlessItAsks() {
    assertEquals("do:2 no ne ne ne ne ne", way(enquired()));
    assertEquals("", todo(enquired(), 0));
    Case asked = Moves.ask(enquired(), STAFF, "How many?", in(1)).orElseThrow().after();
    assertEquals("answer", todo(asked, 1));
    Case answered = Moves.answer(asked, "Twelve.", in(2)).orElseThrow().after();
    assertEquals("", todo(answered, 2));
  }

  @Test
  void aDeclinedEnquiryStopsAtItsEligibility() {
    var decision = new Stage.Decision("because", STAFF, in(1));
    Case declined = Moves.decline(enquired(), decision).orElseThrow().after();
    assertEquals("do:2 st:3 ne ne ne ne ne", way(declined));
    assertEquals("", todo(declined, 1));
  }

  @Test
  void aQuoteIsToBeAnsweredAsLongAsItHolds() {
    assertEquals("do:2 do:3 no ne ne ne ne", way(quoted()));
    assertEquals("quote until 2026-04-02", todo(quoted(), 1));
    assertEquals("quote until 2026-04-02", todo(quoted(), 31));
    assertEquals("", todo(quoted(), 32));
    Case refused = TermsMoves.refuse(quoted(), "", in(2)).orElseThrow().after();
    assertEquals("do:2 do:3 st:4 ne ne ne ne", way(refused));
    assertEquals("", todo(refused, 2));
    Case lapsed = TermsMoves.lapse(quoted(), TODAY.plusDays(32), in(32)).orElseThrow().after();
    assertEquals("do:2 do:3 st:3 ne ne ne ne", way(lapsed));
  }

  @Test
  void theMaterialIsToBeHandedInOnceTheCodeIsEntered() {
    assertEquals("do:2 do:3 do:4 no ne ne ne", way(agreed()));
    String until = agreed().invitation().orElseThrow().lastDay().toString();
    assertEquals("material until " + until, todo(agreed(), 2));
    Case revoked = InvitationMoves.revoke(agreed(), "Leaked.", STAFF, in(2)).orElseThrow().after();
    assertEquals("", todo(revoked, 2));
    int issue = agreed().invitation().orElseThrow().issue();
    Case opened =
        InvitationMoves.redeem(agreed(), issue, Optional.empty(), TODAY.plusDays(2), in(2))
            .orElseThrow()
            .after();
    assertEquals("submit", todo(opened, 2));
  }

  @Test
  void whatIsSubmittedIsWithTheBoard() {
    assertEquals("do:2 do:3 do:4 do:5 no ne ne", way(submitted()));
    assertEquals("", todo(submitted(), 3));
  }

  @Test
  void aWithdrawnCaseStopsWhereItStood() {
    assertEquals("do:2 st:6 ne ne ne ne ne", way(withdrawn(enquired())));
    assertEquals("do:2 do:3 st:6 ne ne ne ne", way(withdrawn(quoted())));
    assertEquals("do:2 do:3 do:4 st:6 ne ne ne", way(withdrawn(agreed())));
  }

  private static Case withdrawn(Case from) {
    return Moves.withdraw(from, "", in(4)).orElseThrow().after();
  }
}
