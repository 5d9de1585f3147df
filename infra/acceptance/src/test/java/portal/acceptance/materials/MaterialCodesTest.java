package portal.acceptance.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.acceptance.tables.TableNames;
import portal.acceptance.walk.AtOnce;
import portal.acceptance.walk.Client.Answer;
import portal.aws.Item;

/** Codes over HTTP: one submission each, and nothing to be learned from a wrong one. */
@Tag("objects")
class MaterialCodesTest {
  @TempDir static Path data;
  private static MaterialPortal there;

  @BeforeAll
  static void start() {
    there = MaterialPortal.in(data);
  }

  @AfterAll
  static void end() {
    there.close();
  }

  private static String code(String reference) {
    return there.client().code(reference);
  }

  @Test
  void eightAtOnceAreOneSubmission() throws Exception {
    areOneSubmission(8);
  }

  @Tag("deep")
  @Test
  void sixtyFourAtOnceAreOneSubmission() throws Exception {
    areOneSubmission(64);
  }

  private static void areOneSubmission(int tries) throws Exception {
    String reference = MaterialCase.invited(there, "atonce" + tries, "en");
    String code = code(reference);
    List<Integer> statuses =
        AtOnce.all(tries, _ -> () -> MaterialCase.redeem(there, code).status());
    there.settle();
    assertEquals(1, statuses.stream().filter(status -> status == 201).count(), () -> "" + statuses);
    assertEquals(
        tries - 1, statuses.stream().filter(status -> status == 404).count(), () -> "" + statuses);
    assertEquals(1, submissions(reference));
    assertEquals(1, there.client().mails(reference, "submission-opened").size());
  }

  private static long submissions(String reference) {
    return there
        .portal()
        .tables()
        .client()
        .scanPaginator(scan -> scan.tableName(TableNames.of("Materials")))
        .items()
        .stream()
        .map(Item::new)
        .filter(item -> item.text("pk").equals(reference) && item.text("sk").equals("submission"))
        .count();
  }

  @Test
  void aUsedCodeMailsAFreshLinkAndOpensNothing() {
    MaterialCase found = MaterialCase.opened(there, "usedcode");
    Answer again = MaterialCase.redeem(there, code(found.reference()));
    assertEquals(404, again.status());
    there.settle();
    MaterialCase byMail = found.byMail("upload-link");
    assertEquals(found.reference(), byMail.seen().text("reference"));
    assertEquals(1, found.client().mails(found.reference(), "upload-link").size());
  }

  /** Source: THREATS.md: whoever guesses must not learn which guesses are near. */
  @Test
  void unknownUsedRevokedForeignAndExpiredCodesGetEqualAnswers() throws Exception {
    MaterialCase used = MaterialCase.opened(there, "equalused");
    String revoked = MaterialCase.invited(there, "equalrevoked", "en");
    String path = "/api/staff/cases/" + revoked;
    Answer done =
        there
            .client()
            .post(path + "/invitation/revocation")
            .as("secretary")
            .freshKey()
            .ifMatch(there.client().get(path).as("secretary").send().etag().orElseThrow())
            .json("{\"reason\":\"Leaked.\"}")
            .send();
    assertEquals(200, done.status(), done.body());
    there.settle();
    String foreign = there.client().secret(revoked, "enquiry-eligible");
    String late = code(MaterialCase.invited(there, "equalexpired", "en"));
    List<String> codes =
        List.of("1".repeat(26), "no code", code(used.reference()), code(revoked), foreign);
    List<String> answers = new ArrayList<>();
    codes.forEach(code -> answers.add(answer(code)));
    there.portal().forward(Duration.ofDays(400));
    answers.add(answer(late));
    assertEquals(1, answers.stream().distinct().count(), () -> String.join("\n", answers));
    assertTrue(answers.getFirst().startsWith("404"), answers.getFirst());
  }

  private static String answer(String code) {
    Answer answer = MaterialCase.redeem(there, code);
    String fields = answer.type() + answer.header("ratelimit-policy");
    return MaterialWalkTest.withoutInstance(answer) + fields;
  }
}
