package portal.acceptance.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import portal.json.JsonObject;
import portal.local.mail.ReadMail;

/**
 * What must be so of a case.
 *
 * @param events the types in its chain
 * @param notices which mails have gone out
 */
public record CaseCheck(List<String> events, List<String> notices) implements UseCase.Check {
  /** What must be so once a case is eligible and these have happened. */
  public static CaseCheck eligibleThen(List<String> then, String... notices) {
    List<String> events = new ArrayList<>(List.of("EnquirySubmitted", "EnquiryFoundEligible"));
    events.addAll(then);
    return new CaseCheck(events, List.of(notices));
  }

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
  public static void checkMails(Rig rig, List<ReadMail> mails, String when) {
    assertTrue(
        mails.size() == 1 || mails.size() == 2,
        () -> when + " went out " + mails.size() + " times");
    if (mails.size() == 2) {
      String subject = mails.getLast().subject();
      assertTrue(
          subject.startsWith("[possibly") || subject.startsWith("[vielleicht"),
          () -> when + ": " + subject);
    }
    CrashUses.openedByAll()
        .forEach(
            (page, api) ->
                mails.getLast().links().stream()
                    .filter(link -> link.contains("/" + page + "#"))
                    .map(link -> link.substring(link.indexOf('#') + 1).replaceFirst("&.*", ""))
                    .forEach(
                        secret ->
                            assertEquals(
                                200,
                                rig.client().get(api).with(secret).send().status(),
                                () -> when + ": the link to the " + page + " does not open")));
  }
}
