package portal.acceptance.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static portal.acceptance.enquiries.EnquiriesCrashes.SUBMIT;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import portal.acceptance.crash.CaseCheck;
import portal.acceptance.crash.CrashUses;
import portal.acceptance.crash.Rig;
import portal.acceptance.crash.Subject;
import portal.acceptance.crash.UseCase;
import portal.acceptance.enquiries.EnquiriesCrashes;
import portal.acceptance.tables.TableNames;
import portal.acceptance.walk.Client.Answer;
import portal.aws.Item;

/** What is done about the desk. */
public final class DeskCrashes implements CrashUses {

  static final UseCase COME =
      new UseCase(
          "come to the desk",
          List.of(),
          SUBMIT.act(),
          (rig, subject, when) -> waits(rig, subject, when, "secretary#new"));

  static final UseCase GO =
      new UseCase(
          "go from the desk",
          List.of(SUBMIT),
          (rig, subject) -> EnquiriesCrashes.decide(rig, subject, "declined"),
          new CaseCheck(List.of("EnquirySubmitted", "EnquiryDeclined"), List.of())
              .and((rig, subject, when) -> waits(rig, subject, when)));

  /**
   * What is kept of the subject's case is lost; a rebuild that was begun goes on. It is about every
   * case there is, so that among those of other uses it would never come to its last death.
   */
  static final UseCase REBUILD =
      new UseCase(
              "rebuild the desk",
              List.of(SUBMIT),
              (rig, subject) -> {
                DeskRows.ofCase(rig.portal(), subject.reference()).lose();
                begin(rig);
                rig.fire("RebuildDesk");
                return Answer.NONE;
              },
              (rig, subject, when) -> waits(rig, subject, when, "secretary#new"))
          .alone();

  @Override
  public List<UseCase> all() {
    return List.of(GO, COME, REBUILD);
  }

  private static void begin(Rig rig) {
    Map<String, String> place = Map.of("pk", "progress", "sk", "rebuilt", "part", "case#enquired");
    Item.Builder item = Item.builder();
    place.forEach(item::put);
    rig.portal()
        .tables()
        .client()
        .putItem(put -> put.tableName(TableNames.of("Desk")).item(item.build()));
  }

  private static void waits(Rig rig, Subject subject, String when, String... tabs) {
    DeskRows rows = DeskRows.ofCase(rig.portal(), subject.reference());
    assertEquals(List.of(tabs), rows.tabs(), when);
    String reference = subject.reference().substring(2).toLowerCase(Locale.ROOT);
    assertTrue(rows.words().contains(reference), () -> when + ": " + rows.words());
  }
}
