package portal.acceptance.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.acceptance.materials.MaterialCase.Sample;
import portal.acceptance.walk.Client.Answer;
import portal.aws.Sha256;
import portal.json.Json;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.local.mail.ReadMail;

/** The way from the code in the mail to sealed, complete material, over HTTP and real storage. */
@Tag("objects")
class MaterialWalkTest {
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

  private static String manifest(MaterialCase found, int version) {
    return there
        .client()
        .get("/api/submission/manifests/" + version)
        .with(found.secret())
        .send()
        .body();
  }

  private static Answer check(String manifest, String file) {
    return there.client().get("/api/manifests/" + manifest + "/files/" + file).send();
  }

  private static MaterialCase sealed(String name, String language) {
    MaterialCase found = MaterialCase.opened(there, name, language);
    found.storedAllRequired("Listening is a craft. ");
    assertEquals(List.of(new Json.Text("quote-open")), because(found));
    found.accept();
    Answer sealed = found.change("sealing");
    assertEquals(200, sealed.status(), sealed.body());
    there.settle();
    return found;
  }

  private static List<Json> because(MaterialCase found) {
    return found.seen().json().object("submit").orElseThrow().array("because");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void theReceiptListsWhatWasSealed(String language) {
    MaterialCase found = sealed("receipt-" + language, language);
    ReadMail mail = found.client().mails(found.reference(), "material-receipt").getFirst();
    List<JsonObject> files =
        JsonReader.readObject(manifest(found, 1)).array("files").stream()
            .map(JsonObject.class::cast)
            .toList();
    assertEquals(found.required().size(), files.size());
    for (JsonObject file : files) {
      String text = file.text("item").orElseThrow() + ".txt";
      String size = file.number("length").orElseThrow() + " bytes";
      String digest = Sha256.hex("Listening is a craft. " + file.text("item").orElseThrow());
      assertEquals(digest, file.text("sha256").orElseThrow());
      for (String body : List.of(mail.text(), mail.html())) {
        assertTrue(body.contains(text) && body.contains(size) && body.contains(digest), body);
      }
    }
    assertTrue(
        mail.subject().startsWith(language.equals("en") ? "Receipt" : "Empfangsbestätigung"),
        mail.subject());
    assertEquals(1, found.client().mails(found.reference(), "material-notice").size());
  }

  @Test
  void theManifestHashesToTheSealAndIsCheckedByAnyone() {
    MaterialCase found = sealed("manifest", "en");
    String seal = found.seen().objects("seals").getFirst().text("sha256").orElseThrow();
    assertEquals(seal, Sha256.hex(manifest(found, 1)));
    assertTrue(
        found
            .client()
            .mails(found.reference(), "material-receipt")
            .getFirst()
            .text()
            .contains(seal));
    String inIt = Sha256.hex("Listening is a craft. overview");
    Answer yes = check(seal, inIt);
    assertEquals("1", yes.json().number("version").orElseThrow().toString());
    Answer otherFile = check(seal, Sha256.hex("another"));
    Answer otherManifest = check(Sha256.hex("another"), inIt);
    assertEquals(404, otherFile.status());
    assertEquals(withoutInstance(otherFile), withoutInstance(otherManifest));
  }

  static String withoutInstance(Answer problem) {
    return problem.status() + problem.body().replaceAll("\"instance\":\"[^\"]*\"", "");
  }

  @Test
  void reopenedSealedAgainAndComplete() {
    MaterialCase found = sealed("reopened", "en");
    String first = manifest(found, 1);
    assertEquals(409, found.declare(declarationOf("late.txt")).status());
    Answer reopened =
        found.judge(
            "{\"outcome\":\"reopened\",\"reason\":\"We cannot <follow> it.\","
                + "\"missing\":[\"The manual\",\"The slides & notes\"]}");
    assertEquals(200, reopened.status(), reopened.body());
    ReadMail mail = found.client().mails(found.reference(), "submission-reopened").getFirst();
    for (String said : List.of("We cannot <follow> it.", "The manual", "The slides & notes")) {
      assertTrue(mail.text().contains(said), mail.text());
    }
    assertTrue(mail.html().contains("We cannot &lt;follow&gt; it."), mail.html());
    MaterialCase byMail = found.byMail("submission-reopened");
    byMail.stored(Sample.text("manual.txt", "Turn it on."), "documentation");
    assertEquals(200, byMail.change("sealing").status());
    there.settle();
    assertEquals(first, manifest(found, 1));
    assertTrue(manifest(found, 2).contains(Sha256.hex("Turn it on.")));
    assertEquals(2, found.client().mails(found.reference(), "material-receipt").size());
    assertEquals(200, found.judge("{\"outcome\":\"complete\"}").status());
    assertEquals("complete", found.seen().text("caseStatus"));
    assertEquals(1, found.client().mails(found.reference(), "material-complete").size());
  }

  private static JsonObject declarationOf(String name) {
    return MaterialCase.declaration(name, "text/plain", 4, "overview")
        .text("sha256", Sha256.hex("late"))
        .build();
  }

  @Test
  void readingByAnyMailedLinkChangesNothing() {
    MaterialCase found = sealed("onlyread", "en");
    String before = everything();
    for (var mail : there.portal().mails()) {
      for (String link : ReadMail.of(mail).links()) {
        if (link.contains("#")) {
          String secret = link.substring(link.indexOf('#') + 1);
          for (String path : List.of("", "/manifests/1", "/files/1/parts")) {
            found.client().get("/api/submission" + path).with(secret).send();
          }
        }
      }
    }
    there.settle();
    assertEquals(before, everything());
  }

  private static String everything() {
    StringBuilder all = new StringBuilder();
    for (String table : there.portal().tables().names()) {
      there.portal().tables().items(table, 10_000).stream()
          .map(Object::toString)
          .sorted()
          .forEach(all::append);
    }
    return all.toString();
  }
}
