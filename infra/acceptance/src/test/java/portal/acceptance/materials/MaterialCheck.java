package portal.acceptance.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.acceptance.crash.Chains;
import portal.acceptance.crash.Rig;
import portal.acceptance.crash.Subject;
import portal.acceptance.crash.UseCase;
import portal.acceptance.tables.TableNames;
import portal.aws.Item;
import portal.local.LocalPortal;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What must be so of what a case has handed in.
 *
 * @param state of the submission, as its applicant sees it
 * @param files the state of each file, removed ones too
 */
record MaterialCheck(String state, List<String> files) implements UseCase.Check {
  private static final Set<String> WITHOUT_OBJECT =
      Set.of("awaited", "rejected", "removed", "erased");

  @Override
  public void of(Rig rig, Subject subject, String when) {
    LocalPortal portal = rig.portal();
    String reference = subject.reference();
    Chains.check(
        portal,
        "submission#" + reference,
        TableNames.of("Materials"),
        Chains.key(reference, "submission"));
    assertEquals(state, shown(rig, subject), when);
    for (int number = 1; number <= files.size(); number++) {
      Map<String, AttributeValue> key =
          Chains.key(reference, "submission#file#%06d".formatted(number));
      Item file =
          new Item(
              portal
                  .tables()
                  .client()
                  .getItem(
                      get ->
                          get.tableName(TableNames.of("Materials")).key(key).consistentRead(true))
                  .item());
      assertEquals(files.get(number - 1), file.text("state"), when + ": file " + number);
      Chains.check(portal, "file#" + reference + "-" + number, TableNames.of("Materials"), key);
      assertEquals(
          !WITHOUT_OBJECT.contains(files.get(number - 1)),
          Uploads.isThere(rig, Uploads.key(subject, number)),
          when + ": the object of file " + number);
    }
    assertTrue(
        Chains.chain(portal, "file#" + reference + "-" + (files.size() + 1)).isEmpty(),
        when + ": a file too many");
  }

  /** A link that was taken back opens nothing; staff see the same. */
  private static String shown(Rig rig, Subject subject) {
    return rig.client().get(subject.path() + "/submission").as("secretary").send().text("state");
  }
}
