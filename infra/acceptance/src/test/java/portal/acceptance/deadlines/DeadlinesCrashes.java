package portal.acceptance.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static portal.acceptance.enquiries.EnquiriesCrashes.FIND_ELIGIBLE;
import static portal.acceptance.enquiries.EnquiriesCrashes.SUBMIT;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import portal.acceptance.crash.CaseCheck;
import portal.acceptance.crash.Chains;
import portal.acceptance.crash.CrashUses;
import portal.acceptance.crash.Reach;
import portal.acceptance.crash.Rig;
import portal.acceptance.crash.Subject;
import portal.acceptance.crash.UseCase;
import portal.acceptance.tables.TableNames;
import portal.acceptance.walk.Client.Answer;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is done about deadlines. */
public final class DeadlinesCrashes implements CrashUses {
  private static final List<String> NAMES = List.of("quote-lapse", "code-warning");

  /** On both sides of every call of whoever tells, and of who hears of it. */
  static final UseCase TELL =
      new UseCase(
              "tell of a deadline",
              List.of(SUBMIT, FIND_ELIGIBLE),
              (rig, subject) -> {
                rig.forward(Duration.ofDays(32));
                rig.fire("EmitDeadlines");
                return Answer.NONE;
              },
              CaseCheck.eligibleThen(List.of("QuoteLapsed"), "quote-lapsed", "quote-notice")
                  .and(
                      (rig, subject, when) -> {
                        assertEquals(1, told(rig, subject, "quote-lapse"), when);
                        assertEquals(0, told(rig, subject, "code-warning"), when);
                        NAMES.forEach(name -> assertTrue(!waits(rig, subject, name), when));
                      }))
          .within(Reach.EVERY)
          .alone();

  /** The rows of the subject's case are lost, and put again. */
  static final UseCase FILL =
      new UseCase(
          "fill in deadlines",
          List.of(SUBMIT, FIND_ELIGIBLE),
          (rig, subject) -> {
            NAMES.forEach(name -> forget(rig, subject, name));
            rig.fire("FillDeadlines");
            return Answer.NONE;
          },
          (rig, subject, when) ->
              NAMES.forEach(name -> assertTrue(waits(rig, subject, name), () -> when + name)));

  @Override
  public List<UseCase> all() {
    return List.of(FILL, TELL);
  }

  private static Map<String, AttributeValue> key(Subject subject, String name) {
    return Chains.key("case#" + subject.reference(), name);
  }

  private static void forget(Rig rig, Subject subject, String name) {
    rig.portal()
        .tables()
        .client()
        .deleteItem(delete -> delete.tableName(TableNames.of("Deadlines")).key(key(subject, name)));
  }

  private static boolean waits(Rig rig, Subject subject, String name) {
    return rig.portal()
        .tables()
        .client()
        .getItem(get -> get.tableName(TableNames.of("Deadlines")).key(key(subject, name)))
        .item()
        .containsKey("bucket");
  }

  /** The quote was made by the case's second event. */
  private static int told(Rig rig, Subject subject, String name) {
    return Chains.chain(rig.portal(), "deadline#case#%s#%s#2".formatted(subject.reference(), name))
        .size();
  }
}
