package portal.enquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import portal.capability.Purpose;
import portal.capability.Secret;
import portal.certification.Contact;
import portal.certification.EmailAddress;
import portal.json.JsonObject;
import portal.testing.FunctionAnswer;

/** What one link to all cases of an address opens, and what it does not. */
class PortalRoutesTest {
  private static final Contact CONTACT = Contact.of(new EmailAddress("training@example.org"));

  private final Office office = new Office();
  private final Random random = new Random(3);
  private final String link = office.link(CONTACT.hash(), Purpose.PORTAL);

  private FunctionAnswer list() {
    return office.applicant("GET", "/api/portal", link).send();
  }

  private FunctionAnswer after(String cursor) {
    return office
        .applicant("GET", "/api/portal", link)
        .query("limit", "2")
        .query("cursor", cursor)
        .send();
  }

  private static List<String> references(FunctionAnswer page) {
    return page.json().objects("cases").stream()
        .map(line -> line.text("reference").orElseThrow())
        .toList();
  }

  private FunctionAnswer open(String reference, String hash, String key) {
    return office
        .applicant("POST", "/api/portal/cases/{reference}/links", link)
        .path("reference", reference)
        .key(key)
        .body("{\"hash\":\"%s\"}".formatted(hash))
        .send();
  }

  private String foreign() {
    return office
        .visitor("POST", "/api/enquiries")
        .key("key-foreign")
        .body(Office.ENQUIRY.replace("training@", "other@"))
        .send()
        .text("reference");
  }

  @Test
  void itListsTheCasesOfItsAddressAndNoOther() {
    List<String> newest = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      newest.addFirst(office.enquire("key-0000" + i));
      office.clock.forward(Duration.ofMinutes(1));
    }
    foreign();
    assertEquals(newest, references(list()));
    FunctionAnswer first = after("");
    assertEquals(newest.subList(0, 2), references(first));
    FunctionAnswer rest = after(first.text("next"));
    assertEquals(newest.subList(2, 3), references(rest));
    assertEquals(400, after("x" + first.text("next")).status());
  }

  @Test
  void aLineTellsWhereItStandsAndNotWhoWrote() {
    String reference = office.enquire("key-00001");
    JsonObject line = list().json().objects("cases").getFirst();
    assertEquals(reference, line.text("reference").orElseThrow());
    assertEquals("enquired", line.text("status").orElseThrow());
    assertEquals("Listening", line.text("title").orElseThrow());
    assertEquals("2026-03-02T10:00:00Z", line.text("since").orElseThrow());
    assertFalse(line.write().contains("example.org"), line::write);
  }

  @Test
  void aCaseOpensByASecretThatOnlyThePageKnowsForADay() {
    String reference = office.enquire("key-00001");
    Secret secret = Secret.mint(random);
    FunctionAnswer opened = open(reference, secret.hash(), "key-00002");
    assertEquals(201, opened.status(), opened.body());
    assertEquals("2026-03-03T10:00:00Z", opened.text("expires"));
    assertEquals(opened, open(reference, secret.hash(), "key-00002"));
    assertEquals(
        reference, office.applicant("GET", "/api/case", secret.reveal()).send().text("reference"));
    office.clock.forward(Duration.ofDays(1));
    assertEquals(401, office.applicant("GET", "/api/case", secret.reveal()).send().status());
  }

  @Test
  void aForeignCaseLooksLikeNone() {
    office.enquire("key-00001");
    String hash = Secret.mint(random).hash();
    FunctionAnswer foreign = open(foreign(), hash, "key-00002");
    FunctionAnswer none = open("C-0000000000", hash, "key-00003");
    assertEquals(404, foreign.status());
    assertEquals(none, foreign);
    assertEquals(none, open("nonsense", hash, "key-00004"));
  }

  @Test
  void whatIsNoHashOrIsTakenOpensNothing() {
    String reference = office.enquire("key-00001");
    assertEquals(422, open(reference, "ABC", "key-00002").status());
    String hash = Secret.mint(random).hash();
    assertEquals(201, open(reference, hash, "key-00003").status());
    assertEquals(409, open(reference, hash, "key-00004").status());
  }

  @Test
  void itOpensForADayAndNothingButItsOwnRoutes() {
    String reference = office.enquire("key-00001");
    String ofCase = office.link(reference, Purpose.CASE);
    assertEquals(401, office.applicant("GET", "/api/portal", ofCase).send().status());
    assertEquals(401, office.applicant("GET", "/api/case", link).send().status());
    office.clock.forward(Duration.ofDays(1));
    assertEquals(401, list().status());
  }
}
