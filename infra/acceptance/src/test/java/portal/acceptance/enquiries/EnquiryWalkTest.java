package portal.acceptance.enquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.Client.Answer;
import portal.acceptance.walk.Deciding;
import portal.acceptance.walk.RunningPortal;
import portal.acceptance.walk.SharedPortal;
import portal.capability.Secret;
import portal.json.JsonObject;
import portal.local.mail.ReadMail;

/** The way from enquiry to eligibility mail, over HTTP and by the links in the mails. */
@Tag("tables")
@ExtendWith(SharedPortal.class)
class EnquiryWalkTest {
  private static RunningPortal there;
  private static Client client;

  @BeforeAll
  static void start(RunningPortal shared) {
    there = shared;
    client = there.client();
  }

  @Test
  void anEnquiryIsAcknowledgedAndTheOfficeIsTold() {
    String reference =
        Enquired.by(there, "anenquiryisacknowledgedandtheofficeistol@example.org", "en");
    ReadMail mail = client.mails(reference, "enquiry-acknowledged").getFirst();
    assertEquals(
        List.of("anenquiryisacknowledgedandtheofficeistol@example.org"), mail.kept().recipients());
    assertEquals("We have received your enquiry " + reference, mail.subject());
    assertFalse((mail.text() + mail.html()).contains("Listening"), "A visitor's text is in a mail");
    ReadMail notice = client.mails(reference, "enquiry-notice").getFirst();
    assertTrue(
        notice.text().contains(there.portal().origin() + "/staff-case?reference=" + reference));
    assertFalse((notice.text() + notice.html() + notice.subject()).contains("Example Trainings"));
  }

  @Test
  void questionAndAnswerGoByTheMailedLink() {
    String reference = Enquired.by(there, "questionandanswergobythemailedlink@example.org", "en");
    client
        .post("/api/staff/cases/" + reference + "/messages")
        .as("secretary")
        .freshKey()
        .json("{\"text\":\"How many <people>?\"}")
        .send();
    there.drain();
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
    there.drain();
    assertEquals(1, client.mails(reference, "answer-received").size());
    Answer seen = client.get("/api/staff/cases/" + reference).as("secretary").send();
    assertEquals(
        List.of("institute", "applicant"),
        seen.objects("messages").stream().map(m -> m.text("from").orElseThrow()).toList());
  }

  @Test
  void whatIsAnsweredByMailIsFiledIntoTheThread() {
    String reference = Enquired.by(there, "whatisansweredbymailisfiled@example.org", "en");
    Answer filed =
        client
            .post("/api/staff/cases/" + reference + "/replies")
            .as("secretary")
            .freshKey()
            .json("{\"text\":\"Twelve\",\"mailedOn\":\"2026-01-20\"}")
            .send();
    assertEquals(201, filed.status(), filed.body());
    there.drain();
    String secret = client.secret(reference, "enquiry-acknowledged");
    JsonObject read = client.get("/api/case").with(secret).send().objects("messages").getFirst();
    assertEquals("applicant", read.text("from").orElseThrow());
    assertEquals("2026-01-20", read.text("mailedOn").orElseThrow());
    assertEquals(0, client.mails(reference, "answer-received").size());
  }

  @Test
  void oneMailedLinkOpensAllCasesOfAnAddress() {
    String address = "onemailedlinkopensallcases@example.org";
    List<String> newestFirst = new java.util.ArrayList<>();
    for (int i = 0; i < 2; i++) {
      newestFirst.addFirst(Enquired.by(there, address, "de"));
    }
    Answer asked =
        client
            .post("/api/case-links")
            .freshKey()
            .json("{\"email\":\"%s\"}".formatted(address.toUpperCase(Locale.ROOT)))
            .send();
    assertEquals(202, asked.status(), asked.body());
    there.drain();
    ReadMail mail = client.mails(newestFirst.getFirst(), "portal-link").getFirst();
    assertEquals(List.of(address), mail.kept().recipients());
    assertEquals("Ihr Portal: alle Ihre Fälle", mail.subject());
    String link = client.secret(newestFirst.getFirst(), "portal-link", "portal");
    Answer listed = client.get("/api/portal").with(link).send();
    assertEquals(
        newestFirst,
        listed.objects("cases").stream().map(one -> one.text("reference").orElseThrow()).toList());
    Secret minted = Secret.mint(new Random());
    String older = newestFirst.getLast();
    Answer opened =
        client
            .post("/api/portal/cases/" + older + "/links")
            .with(link)
            .freshKey()
            .json("{\"hash\":\"%s\"}".formatted(minted.hash()))
            .send();
    assertEquals(201, opened.status(), opened.body());
    assertEquals(older, client.get("/api/case").with(minted.reveal()).send().text("reference"));
    assertEquals(401, client.get("/api/portal").with(minted.reveal()).send().status());
    assertEquals(401, client.get("/api/case").with(link).send().status());
  }

  @Test
  void eligibilityBringsTheInvitationCode() {
    String reference = Enquired.by(there, "eligibilitybringstheinvitationcode@example.org", "de");
    assertEquals(200, Enquired.decided(there, reference, "eligible").status());
    ReadMail mail = client.mails(reference, "enquiry-eligible").getFirst();
    assertEquals("Ihre Anfrage " + reference + " kann zertifiziert werden", mail.subject());
    assertTrue(mail.text().contains("The board finds it useful & new."), mail.text());
    assertTrue(mail.links().stream().allMatch(link -> link.contains("/de/")), mail.text());
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
  void aDeclinedEnquiryIsToldWhy() {
    String reference = Enquired.by(there, "adeclinedenquiryistoldwhy@example.org", "en");
    Enquired.decided(there, reference, "declined");
    ReadMail mail = client.mails(reference, "enquiry-declined").getFirst();
    assertTrue(mail.text().contains("The board finds it useful & new."), mail.text());
    assertTrue(mail.html().contains("useful &amp; new"), mail.html());
    assertEquals(409, Enquired.decided(there, reference, "eligible").status());
  }

  @Test
  void theApplicantWithdraws() {
    String reference = Enquired.by(there, "theapplicantwithdraws@example.org", "en");
    String secret = client.secret(reference, "enquiry-acknowledged");
    Answer withdrawn = Deciding.about(client, reference, secret, there::drain).withdraw();
    there.drain();
    assertEquals("withdrawn", withdrawn.text("status"));
    assertEquals(1, client.mails(reference, "case-withdrawn").size());
    assertEquals(1, client.mails(reference, "withdrawal-notice").size());
  }

  @Test
  void aListIsPagedOverTheTables() {
    List<String> expected = new java.util.ArrayList<>();
    for (int i = 0; i < 5; i++) {
      expected.addFirst(Enquired.by(there, "a" + i + "@example.org", "en"));
    }
    Enquired.decided(there, expected.get(2), "declined");
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
}
