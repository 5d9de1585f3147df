package portal.enquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portal.capability.Purpose;
import portal.certification.CaseId;
import portal.certification.Decider;
import portal.testing.FunctionAnswer;

class ConfirmationRoutesTest {
  private final Office office = new Office();
  private final String reference = office.enquire("enquiry-key-00001");
  private final String link = office.link(reference, Purpose.CASE);

  private FunctionAnswer ask(int number) {
    return ask(number, number);
  }

  private FunctionAnswer ask(int number, int seen) {
    return office
        .applicant("POST", "/api/case/confirmations", link)
        .key("confirmation-key-" + number)
        .ifMatch(seen)
        .body("{}")
        .send();
  }

  @Test
  void aCodeIsMailedToTheCasesOwnAddressWhichIsShownMasked() {
    FunctionAnswer answer = ask(1);
    assertEquals(202, answer.status());
    assertEquals("t…@example.org", answer.text("sentTo"));
    assertEquals(2, office.eventsOf(reference));
  }

  @Test
  void aRepeatAsksForNoOther() {
    ask(1);
    assertEquals(202, ask(1).status());
    assertEquals(2, office.eventsOf(reference));
  }

  @Test
  void whoAsksHasSeenHowTheCaseStandsAndDecidesOnTheAnswersVersion() {
    assertEquals("412 stale", ask(1, 2).outcome());
    assertEquals("\"2\"", ask(2, 1).header("etag"));
  }

  @Test
  void theLinkAloneWithdrawsNothing() {
    FunctionAnswer refused =
        office
            .applicant("POST", "/api/case/withdrawal", link)
            .key("withdrawal-key-1")
            .ifMatch(1)
            .body("{}")
            .send();
    assertEquals(422, refused.status());
    assertTrue(refused.body().contains("\"/confirmation\""), refused.body());
    assertEquals(1, office.eventsOf(reference));
  }

  @Test
  void whoWithdrawsByTheCodeIsKept() {
    FunctionAnswer withdrawn =
        office
            .applicant("POST", "/api/case/withdrawal", link)
            .key("withdrawal-key-1")
            .ifMatch(1)
            .body(office.confirmation(reference))
            .send();
    assertEquals(200, withdrawn.status(), withdrawn.body());
    assertEquals(
        Optional.of(new Decider("A. Buyer", "Head")),
        office.cases.find(new CaseId(reference)).orElseThrow().deciders().end());
  }

  @Test
  void aCaseHasFiveCodesAnHour() {
    for (int number = 1; number <= 5; number++) {
      assertEquals(202, ask(number).status());
    }
    assertEquals(429, ask(6).status());
    assertEquals(202, ask(5).status());
    office.clock.forward(Duration.ofHours(1));
    assertEquals(202, ask(7, 6).status());
  }
}
