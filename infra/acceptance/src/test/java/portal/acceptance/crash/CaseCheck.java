package portal.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import portal.json.JsonObject;
import portal.local.mail.ReadMail;

/**
 * What must be so of a case.
 *
 * @param events the types in its chain
 * @param notices which mails have gone out
 */
record CaseCheck(List<String> events, List<String> notices) implements UseCase.Check {

  @Override
  public void of(Rig rig, Subject subject, String when) {
    List<JsonObject> chain =
        rig.client().get(subject.path() + "/events").as("secretary").send().objects("events");
    assertEquals(
        events, chain.stream().map(event -> event.text("type").orElseThrow()).toList(), when);
    Chains.checkCase(rig.portal(), subject.reference());
    for (String notice : notices) {
      checkMails(rig, rig.client().mails(subject.reference(), notice), when + ": " + notice);
    }
  }

  /**
   * Once, or twice where nobody could tell whether the first had gone out; then the second says so.
   */
  static void checkMails(Rig rig, List<ReadMail> mails, String when) {
    assertTrue(
        mails.size() == 1 || mails.size() == 2,
        () -> when + " went out " + mails.size() + " times");
    if (mails.size() == 2) {
      String subject = mails.getLast().subject();
      assertTrue(
          subject.startsWith("[possibly") || subject.startsWith("[vielleicht"),
          () -> when + ": " + subject);
    }
    for (String page : List.of("case", "quote", "invoice")) {
      for (String link : mails.getLast().links()) {
        if (link.contains("/" + page + "#")) {
          String secret = link.substring(link.indexOf('#') + 1);
          int status = rig.client().get("/api/" + page).with(secret).send().status();
          assertEquals(200, status, () -> when + ": the link to the " + page + " does not open");
        }
      }
    }
  }
}
