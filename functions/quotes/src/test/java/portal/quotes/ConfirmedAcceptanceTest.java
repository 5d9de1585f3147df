package portal.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portal.capability.Purpose;
import portal.certification.CaseId;
import portal.certification.Decider;
import portal.certification.Status;
import portal.testing.FunctionAnswer;

class ConfirmedAcceptanceTest {
  private final Bureau bureau = new Bureau();
  private final CaseId id = bureau.quoted(List.of());
  private int keys;

  private FunctionAnswer accept(String code) {
    return send("acceptance", AcceptanceTest.ACCEPTANCE, code);
  }

  private FunctionAnswer send(String what, String body, String code) {
    return bureau
        .applicant("POST", "/api/quote/" + what, bureau.link(id, Purpose.CASE))
        .key("key-" + (200_000 + keys++))
        .ifMatch(bureau.found(id).head().version())
        .body(Bureau.confirmedBy(code, body))
        .send();
  }

  private static String wrong(String code) {
    return code.equals("000000") ? "000001" : "000000";
  }

  @Test
  void whoOrdersByTheCodeIsKept() {
    FunctionAnswer accepted = accept(bureau.stores.code(id.value()));
    assertEquals(200, accepted.status(), accepted.body());
    FunctionAnswer quote =
        bureau.applicant("GET", "/api/quote", bureau.link(id, Purpose.CASE)).send();
    assertEquals(
        Optional.of("A. Buyer"),
        quote.json().object("agreement").flatMap(all -> all.textAt("decidedBy", "name")));
    assertFalse(bureau.stores.history(id.aggregate()).toString().contains("A. Buyer"));
  }

  @Test
  void whoRefusesByTheCodeIsKept() {
    FunctionAnswer refused = send("refusal", "{}", bureau.stores.code(id.value()));
    assertEquals(200, refused.status(), refused.body());
    assertEquals(Optional.of(new Decider("A. Buyer", "Head")), bureau.found(id).deciders().end());
  }

  @Test
  void fiveWrongCodesEndTheRightOneThoughEveryOrderWasRefused() {
    String code = bureau.stores.code(id.value());
    for (int left = 4; left >= 1; left--) {
      FunctionAnswer refused = accept(wrong(code));
      assertEquals(422, refused.status());
      assertTrue(refused.body().contains("/confirmation/code"), refused.body());
      assertTrue(refused.body().contains("Tries left: " + left), refused.body());
    }
    assertTrue(accept(wrong(code)).body().contains("Ask for a new code."));
    FunctionAnswer tooLate = accept(code);
    assertEquals(422, tooLate.status());
    assertTrue(tooLate.body().contains("Ask for a new code."), tooLate.body());
    assertEquals(Optional.empty(), bureau.found(id).terms().agreed());
  }

  /** Source: DOMAIN.md, links. */
  @Test
  void theLinkAloneDecidesNothing() {
    for (String what : List.of("acceptance", "refusal")) {
      String body = what.equals("refusal") ? "{}" : AcceptanceTest.ACCEPTANCE;
      FunctionAnswer answer =
          bureau
              .applicant("POST", "/api/quote/" + what, bureau.link(id, Purpose.CASE))
              .key("key-of-" + what)
              .ifMatch(bureau.found(id).head().version())
              .body(body)
              .send();
      assertEquals(422, answer.status(), what);
      assertTrue(answer.body().contains("\"/confirmation\""), answer.body());
    }
    assertEquals(Status.ELIGIBLE, bureau.found(id).status());
  }

  @Test
  void aCodeThatRanOutConfirmsNothing() {
    String code = bureau.stores.code(id.value());
    bureau.clock.forward(Duration.ofMinutes(10));
    assertEquals(422, accept(code).status());
  }
}
