package portal.acceptance.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import portal.acceptance.crash.CaseCheck;
import portal.acceptance.crash.Chains;
import portal.acceptance.crash.CrashUses;
import portal.acceptance.crash.Reach;
import portal.acceptance.crash.Rig;
import portal.acceptance.crash.Subject;
import portal.acceptance.crash.UseCase;
import portal.acceptance.enquiries.EnquiriesCrashes;
import portal.acceptance.walk.Client;
import portal.trail.Event;

/** What is done that mails: between them, these go through all that is done with a mail. */
public final class NotificationsCrashes implements CrashUses {
  private static final String NOTICE = "enquiry-acknowledged";

  private static final UseCase BOUNCE =
      new UseCase(
          "submit with an address that bounces",
          List.of(),
          (rig, subject) ->
              rig.client()
                  .post("/api/enquiries")
                  .key(subject.key())
                  .json(
                      Client.enquiry(
                          "bounce+%d@simulator.amazonses.com".formatted(subject.number()), "en"))
                  .send(),
          new CaseCheck(List.of("EnquirySubmitted"), List.of()));

  private static final UseCase RESEND =
      new UseCase(
          "send a mail again",
          List.of(BOUNCE),
          (rig, subject) ->
              rig.client()
                  .post(subject.path() + "/mails/" + NOTICE + "_1/resend")
                  .as("secretary")
                  .key(subject.key())
                  .json("{}")
                  .send(),
          new CaseCheck(List.of("EnquirySubmitted"), List.of())
              .and(NotificationsCrashes::checkResent));

  /** It bounced, was sent once more, and that once more is in the trail. */
  private static void checkResent(Rig rig, Subject subject, String when) {
    int sent = rig.client().mails(subject.reference(), NOTICE).size();
    assertTrue(sent == 2 || sent == 3, () -> when + ": sent " + sent + " times");
    assertEquals(
        List.of("MailResent"),
        Chains.chain(rig.portal(), "mail#%s#%s#1".formatted(subject.reference(), NOTICE)).stream()
            .map(Event::type)
            .toList(),
        when);
  }

  @Override
  public List<UseCase> all() {
    return List.of(
        EnquiriesCrashes.SUBMIT.within(Reach.EVERY),
        EnquiriesCrashes.FIND_ELIGIBLE.within(Reach.EVERY),
        RESEND);
  }
}
