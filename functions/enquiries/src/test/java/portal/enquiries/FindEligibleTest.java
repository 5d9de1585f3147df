package portal.enquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import portal.book.Book;
import portal.capability.Purpose;
import portal.certification.CaseId;
import portal.certification.Terms;
import portal.pricing.Fee;
import portal.pricing.FirstTariff;
import portal.pricing.FreeOffer;
import portal.pricing.Money;
import portal.pricing.Occasion;
import portal.pricing.Scope;
import portal.pricing.Tariff;
import portal.testing.FunctionAnswer;
import portal.trail.Actor;
import portal.trail.Answered;
import portal.trail.Once;
import portal.trail.Reply;

class FindEligibleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Fee SINGLE = new Fee(Scope.SINGLE, Occasion.INITIAL);
  private static final Actor FINANCE = Actor.staff("finance");

  private final Office office = new Office();
  private int keys;

  private Answered answered() {
    return new Answered(
        new Once(UUID.randomUUID().toString(), "", office.clock.instant()), Reply.EMPTY);
  }

  private void publish(String price, LocalDate effective) {
    Tariff first = FirstTariff.tariff();
    Map<Fee, Money> fees = new HashMap<>(first.fees());
    fees.put(SINGLE, Money.parse(price, first.currency()).orElseThrow());
    Tariff next = new Tariff(2, effective, fees, first.reductions(), first.windows(), first.days());
    var tariffs = office.stores.tariffs();
    tariffs.store(
        tariffs.book().publish(next, TODAY, FINANCE, office.clock.instant()).orElseThrow(),
        answered());
  }

  private void offer(String id, LocalDate from, LocalDate through, int places) {
    Book<FreeOffer> book = office.stores.freeOffers().book();
    FreeOffer draft = new FreeOffer(book.nextVersion(), from, id, through, places);
    office
        .stores
        .freeOffers()
        .store(
            book.publish(draft, from.minusDays(1), FINANCE, office.clock.instant()).orElseThrow(),
            answered());
  }

  private String enquire() {
    return office.enquire("key-enquiry-" + keys++);
  }

  private FunctionAnswer findEligible(String reference) {
    return office
        .staff("POST", "/api/staff/cases/{reference}/decision")
        .of(reference)
        .as("director")
        .key("key-decision-" + keys++)
        .ifMatch(1)
        .body("{\"outcome\":\"eligible\",\"reason\":\"Useful.\"}")
        .send();
  }

  private Terms terms(String reference) {
    return office.cases.find(new CaseId(reference)).orElseThrow().terms();
  }

  private String quoted(String reference) {
    assertEquals(200, findEligible(reference).status());
    var quote = terms(reference).quoted().orElseThrow();
    return quote.base().text() + " by tariff " + quote.tariff();
  }

  @Test
  void aCaseIsQuotedByTheTariffOfTheDayOfItsEnquiry() {
    publish("4600.00", TODAY.plusDays(1));
    String before = enquire();
    office.clock.forward(Duration.ofDays(3));
    String after = enquire();
    assertEquals("4500.00 by tariff 1", quoted(before));
    assertEquals("4600.00 by tariff 2", quoted(after));
    assertEquals(LocalDate.of(2026, 4, 4), terms(before).quoted().orElseThrow().span().lastDay());
  }

  @Test
  void placesGoByTheDayOfTheEnquiryAndToTheOfferThatEndsFirst() {
    offer("LATE", TODAY.minusDays(1), TODAY.plusDays(5), 1);
    offer("EARLY", TODAY, TODAY, 1);
    String first = enquire();
    String second = enquire();
    String third = enquire();
    office.clock.forward(Duration.ofDays(30));
    String tooLate = enquire();
    for (String reference : new String[] {first, second, third, tooLate}) {
      assertEquals(200, findEligible(reference).status());
    }
    assertEquals(new Terms.Free("EARLY", Optional.empty()), terms(first));
    assertEquals(new Terms.Free("LATE", Optional.empty()), terms(second));
    assertTrue(terms(third).quoted().isPresent(), "There was no place left");
    assertTrue(terms(tooLate).quoted().isPresent(), "It came after the offers");
    assertEquals(
        List.of(1, 1),
        office.stores.freeOffers().book().editions().stream()
            .map(office.stores.places()::taken)
            .toList());
  }

  @Test
  void theApplicantSeesTheTermsAndNoOffersName() {
    offer("SPRING", TODAY, TODAY, 1);
    String reference = enquire();
    findEligible(reference);
    FunctionAnswer seen =
        office.applicant("GET", "/api/case", office.link(reference, Purpose.CASE)).send();
    assertEquals("commissioned", seen.text("status"));
    assertEquals(Optional.of("free"), seen.json().textAt("terms", "kind"));
  }
}
