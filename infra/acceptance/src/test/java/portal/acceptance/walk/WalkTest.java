package portal.acceptance.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.acceptance.tables.TestTables;
import portal.acceptance.walk.Client.Answer;
import portal.aws.Sha256;
import portal.json.JsonObject;
import portal.local.LocalPortal;
import portal.local.mail.ReadMail;

/** The way from enquiry to eligibility mail, over HTTP and by the links in the mails. */
@Tag("tables")
class WalkTest {
  @TempDir static Path data;
  private static TestTables tables;
  private static LocalPortal portal;
  private static Client client;

  @BeforeAll
  static void start() {
    tables = TestTables.empty();
    portal = LocalPortal.start(Portals.in(data).onTables(tables.endpoint()).drainedByHand(1));
    client = new Client(portal);
  }

  @AfterAll
  static void end() {
    portal.close();
    tables.close();
  }

  private String enquire(String email, String language) {
    Answer answer =
        client.post("/api/enquiries").freshKey().json(Client.enquiry(email, language)).send();
    assertEquals(201, answer.status(), answer.body());
    portal.drain();
    return answer.text("reference");
  }

  private Answer decide(String reference, String outcome) {
    String path = "/api/staff/cases/" + reference;
    String etag = client.get(path).as("director").send().etag().orElseThrow();
    Answer answer =
        client
            .post(path + "/decision")
            .as("director")
            .freshKey()
            .ifMatch(etag)
            .json(
                "{\"outcome\":\"" + outcome + "\",\"reason\":\"The board finds it useful & new.\"}")
            .send();
    portal.drain();
    return answer;
  }

  @Test
  void anEnquiryIsAcknowledgedAndTheOfficeIsTold() {
    String reference = enquire("anenquiryisacknowledgedandtheofficeistol@example.org", "en");
    ReadMail mail = client.mails(reference, "enquiry-acknowledged").getFirst();
    assertEquals(
        List.of("anenquiryisacknowledgedandtheofficeistol@example.org"), mail.kept().recipients());
    assertEquals("We have received your enquiry " + reference, mail.subject());
    assertFalse((mail.text() + mail.html()).contains("Listening"), "A visitor's text is in a mail");
    ReadMail notice = client.mails(reference, "enquiry-notice").getFirst();
    assertTrue(notice.text().contains(portal.origin() + "/staff-case?reference=" + reference));
    assertFalse((notice.text() + notice.html() + notice.subject()).contains("Example Trainings"));
  }

  @Test
  void questionAndAnswerGoByTheMailedLink() {
    String reference = enquire("questionandanswergobythemailedlink@example.org", "en");
    client
        .post("/api/staff/cases/" + reference + "/messages")
        .as("secretary")
        .freshKey()
        .json("{\"text\":\"How many <people>?\"}")
        .send();
    portal.drain();
    ReadMail question = client.mails(reference, "question-asked").getFirst();
    assertTrue(question.text().contains("How many <people>?"), question.text());
    assertTrue(question.html().contains("How many &lt;people&gt;?"), question.html());
    String secret = client.secret(reference, "question-asked");
    assertEquals(
        201,
        client
            .post("/api/case/messages")
            .with(secret)
            .freshKey()
            .json("{\"text\":\"Twelve\"}")
            .send()
            .status());
    portal.drain();
    assertEquals(1, client.mails(reference, "answer-received").size());
    Answer seen = client.get("/api/staff/cases/" + reference).as("secretary").send();
    assertEquals(
        List.of("institute", "applicant"),
        seen.objects("messages").stream().map(m -> m.text("from").orElseThrow()).toList());
  }

  @Test
  void eligibilityBringsTheInvitationCode() {
    String reference = enquire("eligibilitybringstheinvitationcode@example.org", "de");
    assertEquals(200, decide(reference, "eligible").status());
    ReadMail mail = client.mails(reference, "enquiry-eligible").getFirst();
    assertEquals("Ihre Anfrage " + reference + " kann zertifiziert werden", mail.subject());
    assertTrue(
        mail.text().matches("(?s).*Einladungscode: ([0-9A-Z]{5}-){5}[0-9A-Z].*"), mail.text());
    assertEquals(
        "eligible",
        client
            .get("/api/case")
            .with(client.secret(reference, "enquiry-eligible"))
            .send()
            .text("status"));
  }

  @Test
  void noTableHoldsASecretThatWasMailed() {
    String reference = enquire("secrets@example.org", "en");
    decide(reference, "eligible");
    String secret = client.secret(reference, "enquiry-eligible");
    String code =
        client
            .mails(reference, "enquiry-eligible")
            .getLast()
            .text()
            .replaceFirst("(?s).*Invitation code: ([0-9A-Z-]+).*", "$1")
            .replace("-", "");
    String stored = everything();
    assertEquals(26, code.length(), code);
    assertTrue(stored.contains(Sha256.hex(secret)) && stored.contains(Sha256.hex(code)));
    assertFalse(stored.contains(secret) || stored.contains(code));
  }

  @Test
  void aDeclinedEnquiryIsToldWhy() {
    String reference = enquire("adeclinedenquiryistoldwhy@example.org", "en");
    decide(reference, "declined");
    ReadMail mail = client.mails(reference, "enquiry-declined").getFirst();
    assertTrue(mail.text().contains("The board finds it useful & new."), mail.text());
    assertTrue(mail.html().contains("useful &amp; new"), mail.html());
    assertEquals(409, decide(reference, "eligible").status());
  }

  @Test
  void theApplicantWithdraws() {
    String reference = enquire("theapplicantwithdraws@example.org", "en");
    String secret = client.secret(reference, "enquiry-acknowledged");
    String etag = client.get("/api/case").with(secret).send().etag().orElseThrow();
    Answer withdrawn =
        client.post("/api/case/withdrawal").with(secret).freshKey().ifMatch(etag).json("{}").send();
    portal.drain();
    assertEquals("withdrawn", withdrawn.text("status"));
    assertEquals(1, client.mails(reference, "case-withdrawn").size());
    assertEquals(1, client.mails(reference, "withdrawal-notice").size());
  }

  @Test
  void whatBecameOfAMailIsShown() {
    String reference = enquire("bounce@simulator.amazonses.com", "en");
    Answer mails = client.get("/api/staff/cases/" + reference + "/mails").as("secretary").send();
    List<String> states =
        mails.objects("mails").stream()
            .map(mail -> mail.text("notice").orElseThrow() + " " + mail.text("state").orElseThrow())
            .sorted()
            .toList();
    assertEquals(
        List.of(
            "enquiry-acknowledged bounced", "enquiry-notice delivered", "mail-failed delivered"),
        states);
  }

  @Test
  void fiveHundredEnquiriesToOneAddressSendThreeMails() {
    int before = portal.mails().size();
    for (int i = 0; i < 500; i++) {
      assertEquals(
          201,
          client
              .post("/api/enquiries")
              .freshKey()
              .json(Client.enquiry("victim@example.org", "en"))
              .send()
              .status());
    }
    portal.drain();
    long mails =
        portal.mails().stream()
            .filter(mail -> mail.recipients().contains("victim@example.org"))
            .count();
    assertEquals(3, mails);
    assertEquals(before + 6, portal.mails().size(), "The office is not flooded either");
  }

  @Test
  void readingByAnyMailedLinkChangesNothing() {
    String reference = enquire("readingbyanymailedlinkchangesnothing@example.org", "en");
    decide(reference, "eligible");
    String before = everything();
    for (var mail : portal.mails()) {
      for (String link : ReadMail.of(mail).links()) {
        client.get(link.substring(portal.origin().length()).replaceFirst("#.*", "")).send();
        if (link.contains("#")) {
          client.get("/api/case").with(link.substring(link.indexOf('#') + 1)).send();
        }
      }
    }
    portal.drain();
    assertEquals(before, everything());
  }

  @Test
  void aListIsPagedOverTheTables() {
    List<String> expected = new java.util.ArrayList<>();
    for (int i = 0; i < 5; i++) {
      expected.addFirst(enquire("a" + i + "@example.org", "en"));
    }
    decide(expected.get(2), "declined");
    List<String> seen = new java.util.ArrayList<>();
    String next = "";
    do {
      Answer page =
          client
              .get("/api/staff/cases?limit=2" + (next.isEmpty() ? "" : "&cursor=" + next))
              .as("secretary")
              .send();
      page.objects("cases").forEach(line -> seen.add(line.text("reference").orElseThrow()));
      next = page.json().text("next").orElse("");
    } while (!next.isEmpty());
    assertEquals(expected, seen.stream().filter(expected::contains).toList());
    Answer declined =
        client.get("/api/staff/cases?status=declined&kind=training&limit=1").as("secretary").send();
    assertEquals(
        expected.get(2), declined.objects("cases").getFirst().text("reference").orElseThrow());
  }

  private String everything() {
    StringBuilder all = new StringBuilder();
    for (String table : portal.tables().names()) {
      portal.tables().items(table, 1000).stream()
          .map(Object::toString)
          .sorted()
          .forEach(all::append);
    }
    return JsonObject.builder().text("tables", all.toString()).build().write();
  }
}
