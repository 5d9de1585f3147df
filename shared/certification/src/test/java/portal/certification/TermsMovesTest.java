package portal.certification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.invoicing.Buyer;
import portal.invoicing.Charge;
import portal.language.Language;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.pricing.Fee;
import portal.pricing.FirstTariff;
import portal.pricing.FreeOffer;
import portal.pricing.Money;
import portal.pricing.Occasion;
import portal.pricing.Quote;
import portal.pricing.Scope;
import portal.trail.Actor;

class TermsMovesTest {
  private static final FreeOffer SPRING =
      new FreeOffer(1, LocalDate.of(2026, 1, 1), "SPRING", LocalDate.of(2026, 12, 31), 3);
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 4, 1);
  private static final Actor STAFF = Actor.staff("1");
  private static final Stage.Decision DECISION = new Stage.Decision("because", STAFF, NOW);
  private static final Consents SHARED = new Consents(true, true, 51);
  private static final Buyer BUYER =
      new Buyer(
          "Secret Ltd",
          List.of("Road 1"),
          Optional.empty(),
          "Town",
          "AT",
          Optional.empty(),
          Optional.empty());
  private static final Order WHOLE =
      new Order(
          Facts.of(SHARED),
          new Billed(BUYER, Optional.of(new EmailAddress("secret@example.org"))),
          Optional.of(new RuleVersions(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1))));
  private static final Quote QUOTE =
      FirstTariff.tariff().quote(new Fee(Scope.SINGLE, Occasion.INITIAL), TODAY);

  private static Case enquired() {
    Enquiry enquiry =
        new Enquiry(
            new Enquiry.Applicant("Office", new EmailAddress("a@example.org"), "Example"),
            Audience.VENDOR,
            new Enquiry.Subject(Kind.PROCESS, "Title", "Text", new Quantity.Single()),
            Optional.of("spring"),
            Language.DE);
    return Moves.open(CaseId.random(new Random(3)), enquiry, NOW, ZoneId.of("Europe/Vienna"))
        .after();
  }

  private static Case quoted() {
    return TermsMoves.quote(enquired(), DECISION, QUOTE).orElseThrow().after();
  }

  private static Case agreed(Consents consents) {
    return TermsMoves.accept(quoted(), Order.of(Facts.of(consents), BUYER), TODAY, NOW)
        .orElseThrow()
        .after();
  }

  private static String owed(Case found) {
    return found.terms().booked().map(Money::text).orElse("");
  }

  private static Case changed(Case found, Consents next) {
    return TermsMoves.changeConsents(found, next, NOW).orElseThrow().after();
  }

  @ParameterizedTest
  @CsvSource({
    "true, true, 51, 2250.00",
    "true, true, 50, 4500.00",
    "true, false, 100, 4500.00",
    "false, false, 51, 4500.00"
  })
  void acceptanceFixesThePrice(boolean listed, boolean published, int share, String net) {
    Case agreed = agreed(new Consents(listed, published, share));
    assertEquals(Status.COMMISSIONED, agreed.status());
    assertEquals(net, owed(agreed));
  }

  @Test
  void aQuoteIsAcceptedOnItsLastDayAndNotAfter() {
    assertTrue(
        TermsMoves.accept(quoted(), Order.of(Facts.of(SHARED), BUYER), LAST_DAY, NOW).isPresent());
    assertFalse(
        TermsMoves.accept(quoted(), Order.of(Facts.of(SHARED), BUYER), LAST_DAY.plusDays(1), NOW)
            .isPresent());
    assertFalse(TermsMoves.lapse(quoted(), LAST_DAY, NOW).isPresent());
    assertEquals(
        Status.QUOTE_LAPSED,
        TermsMoves.lapse(quoted(), LAST_DAY.plusDays(1), NOW).orElseThrow().after().status());
  }

  @Test
  void aQuoteIsAnsweredOnce() {
    for (Case answered :
        List.of(agreed(SHARED), TermsMoves.refuse(quoted(), "", NOW).orElseThrow().after())) {
      assertFalse(
          TermsMoves.accept(answered, Order.of(Facts.of(SHARED), BUYER), TODAY, NOW).isPresent());
      assertFalse(TermsMoves.refuse(answered, "", NOW).isPresent());
      assertFalse(TermsMoves.lapse(answered, LAST_DAY.plusDays(1), NOW).isPresent());
    }
  }

  @ParameterizedTest
  @CsvSource({"true, false, 51", "true, true, 50", "false, false, 51", "false, false, 0"})
  void whoeverNoLongerEarnsTheDiscountOwesTheDifferenceOnce(
      boolean listed, boolean published, int share) {
    Case lost = changed(agreed(SHARED), new Consents(listed, published, share));
    assertEquals("4500.00", owed(lost));
    assertEquals(
        List.of(Charge.Reason.FEE, Charge.Reason.DISCOUNT_LOST),
        lost.terms().charges().stream().map(Charge::reason).toList());
    assertEquals("4500.00", owed(changed(lost, SHARED)), "A discount that is gone came back");
    assertEquals("4500.00", owed(changed(changed(lost, SHARED), new Consents(true, false, 0))));
  }

  @Test
  void moreConsentCostsNothingAndEarnsNothing() {
    assertEquals("2250.00", owed(changed(agreed(SHARED), new Consents(true, true, 100))));
    assertEquals("4500.00", owed(changed(agreed(new Consents(true, true, 50)), SHARED)));
  }

  @Test
  void theBoardCorrectsTheShareAndSaysWhy() {
    Change change =
        TermsMoves.correctShare(agreed(SHARED), 40, "Secret chapters.", STAFF, NOW).orElseThrow();
    assertEquals("4500.00", owed(change.after()));
    assertEquals("Secret chapters.", change.message().orElseThrow().text());
    assertEquals(1, change.after().thread().messages());
    assertEquals(Optional.of(2L), change.event().data().number("charge"));
    assertFalse(change.event().body().contains("Secret"));
  }

  @Test
  void whatIsOwedOutlivesTheWithdrawal() {
    Case withdrawn =
        Moves.withdraw(agreed(SHARED), "", NOW.plus(Duration.ofDays(1))).orElseThrow().after();
    assertEquals("2250.00", owed(withdrawn));
    assertFalse(TermsMoves.changeConsents(withdrawn, SHARED, NOW).isPresent());
  }

  @Test
  void aFreePlaceNeedsNoAcceptance() {
    Change change = TermsMoves.admitFree(enquired(), DECISION, SPRING, TODAY).orElseThrow();
    assertEquals(Status.COMMISSIONED, change.after().status());
    assertEquals(Optional.of(SPRING), change.place());
    assertEquals("", owed(change.after()));
    assertFalse(TermsMoves.changeConsents(change.after(), SHARED, NOW).isPresent());
  }

  @Test
  void invoicesGoToTheApplicantUnlessTheOrderNamesAnother() {
    assertEquals("a@example.org", agreed(SHARED).invoicesTo().value());
    Case changed =
        changed(
            TermsMoves.accept(quoted(), WHOLE, TODAY, NOW).orElseThrow().after(),
            new Consents(true, false, 0));
    assertEquals("secret@example.org", changed.invoicesTo().value());
  }

  @Test
  void whatWasAcceptedOutlivesEveryChangeAndIsTold() {
    Change accepted = TermsMoves.accept(quoted(), WHOLE, TODAY, NOW).orElseThrow();
    Case changed = changed(accepted.after(), new Consents(true, false, 0));
    assertEquals(WHOLE.rules(), changed.terms().agreed().orElseThrow().order().rules());
    assertEquals(Optional.of("2026-02-01"), accepted.event().data().textAt("rules", "mark"));
  }

  @Test
  void eventsCarryNoNameAndNoReason() {
    Change accepted = TermsMoves.accept(quoted(), WHOLE, TODAY, NOW).orElseThrow();
    Change refused = TermsMoves.refuse(quoted(), "Secret", NOW).orElseThrow();
    assertFalse((accepted.event().body() + refused.event().body()).matches("(?i).*secret.*"));
    assertTrue(accepted.event().follows(quoted().head()));
  }
}
