package portal.acceptance.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.acceptance.enquiries.Enquired;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.Client.Answer;
import portal.acceptance.walk.RunningPortal;
import portal.aws.Sha256;
import portal.local.mail.ReadMail;

/** What mails bring and do not, over HTTP and in the mailbox. */
@Tag("tables")
class MailWalkTest {
  @TempDir static Path data;
  private static RunningPortal there;
  private static Client client;

  @BeforeAll
  static void start() {
    there = RunningPortal.in(data);
    client = there.client();
  }

  @AfterAll
  static void end() {
    there.close();
  }

  @Test
  void noTableHoldsASecretThatWasMailed() {
    String reference = Enquired.by(there, "secrets@example.org", "en");
    Enquired.decided(there, reference, "eligible");
    String secret = client.secret(reference, "enquiry-eligible");
    String code =
        client
            .mails(reference, "enquiry-eligible")
            .getLast()
            .text()
            .replaceFirst("(?s).*Invitation code: ([0-9A-Z-]+).*", "$1")
            .replace("-", "");
    String stored = there.everything();
    assertEquals(26, code.length(), code);
    assertTrue(stored.contains(Sha256.hex(secret)) && stored.contains(Sha256.hex(code)));
    assertFalse(stored.contains(secret) || stored.contains(code));
  }

  /** The embedded run's office has one mailbox for notices and answers. */
  @Test
  void anAnswerGoesToTheOffice() {
    String reference = Enquired.by(there, "answers@example.org", "de");
    ReadMail mail = client.mails(reference, "enquiry-acknowledged").getFirst();
    assertEquals(
        List.of("office@institute.example"),
        mail.headers().stream()
            .filter(header -> header.getKey().equals("Reply-To"))
            .map(Map.Entry::getValue)
            .toList());
    assertEquals("Example Certification Institute <certification@institute.example>", mail.from());
  }

  @Test
  void whatMailsLookLikeIsShown() {
    String all = client.get("/_local/letters").send().body();
    assertTrue(all.contains("/_local/letters/enquiry-eligible.de"), all);
    String one = client.get("/_local/letters/enquiry-eligible.de").send().body();
    assertTrue(one.contains("Einladungscode"), one);
  }

  @Test
  void whatBecameOfAMailIsShown() {
    String reference = Enquired.by(there, "bounce@simulator.amazonses.com", "en");
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

  /** It bounces again, which the office is told of again; what has arrived is not sent twice. */
  @Test
  void whatDidNotArriveIsSentAgainByWhoMay() {
    String reference = Enquired.by(there, "bounce+again@simulator.amazonses.com", "en");
    String path = "/api/staff/cases/" + reference + "/mails";
    int before = there.portal().mails().size();
    Answer refused =
        client
            .post(path + "/enquiry-acknowledged_1/resend")
            .as("director")
            .freshKey()
            .json("{}")
            .send();
    assertEquals(403, refused.status());
    Answer resent =
        client
            .post(path + "/enquiry-acknowledged_1/resend")
            .as("secretary")
            .freshKey()
            .json("{}")
            .send();
    assertEquals(200, resent.status(), resent.body());
    assertEquals("queued", resent.text("state"));
    there.portal().fire("DispatchMail");
    there.drain();
    there.portal().fire("DispatchMail");
    there.drain();
    assertEquals(before + 2, there.portal().mails().size());
    for (String arrived : List.of("enquiry-notice_1", "no-such-mail_1")) {
      int status =
          client
              .post(path + "/" + arrived + "/resend")
              .as("admin")
              .freshKey()
              .json("{}")
              .send()
              .status();
      assertEquals(arrived.startsWith("no") ? 404 : 409, status, arrived);
    }
  }

  @Test
  void twentyEnquiriesToOneAddressSendThreeMails() {
    onlyThreeMailsComeOf(20, "victim-of-twenty@example.org");
  }

  @Tag("deep")
  @Test
  void fiveHundredEnquiriesToOneAddressSendThreeMails() {
    onlyThreeMailsComeOf(500, "victim@example.org");
  }

  private static void onlyThreeMailsComeOf(int enquiries, String victim) {
    int before = there.portal().mails().size();
    for (int i = 0; i < enquiries; i++) {
      assertEquals(
          201,
          client
              .post("/api/enquiries")
              .freshKey()
              .json(Client.enquiry(victim, "en"))
              .send()
              .status());
    }
    there.drain();
    long mails =
        there.portal().mails().stream().filter(mail -> mail.recipients().contains(victim)).count();
    assertEquals(3, mails);
    assertEquals(before + 6, there.portal().mails().size(), "The office is not flooded either");
  }

  @Test
  void readingByAnyMailedLinkChangesNothing() {
    String reference = Enquired.by(there, "readingbyanymailedlinkchangesnothing@example.org", "en");
    Enquired.decided(there, reference, "eligible");
    String before = there.everything();
    for (var mail : there.portal().mails()) {
      for (String link : ReadMail.of(mail).links()) {
        client.get(link.substring(there.portal().origin().length()).replaceFirst("#.*", "")).send();
        if (link.contains("#")) {
          client.get("/api/case").with(link.substring(link.indexOf('#') + 1)).send();
        }
      }
    }
    there.drain();
    assertEquals(before, there.everything());
  }
}
