package portal.acceptance.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import portal.acceptance.walk.Client.Answer;
import portal.aws.Sha256;

/** Files of no bytes, of some parts, and of many that come in three goes. */
@Tag("objects")
@ExtendWith(SharedMaterialPortal.class)
class MaterialSizesTest {
  private static final long MEGABYTE = 1_000_000;

  private static MaterialPortal there;
  private static MaterialCase found;

  @BeforeAll
  static void start(MaterialPortal shared) {
    there = shared;
    found = MaterialCase.opened(there, "sizes");
  }

  @Test
  void aFileOfNoBytesIsRefusedAtOnce() {
    int before = found.seen().objects("files").size();
    Answer refused =
        found.declare(
            MaterialCase.declaration("empty.txt", "text/plain", 0, "overview")
                .text("sha256", Sha256.hex(""))
                .build());
    assertEquals(422, refused.status());
    assertEquals(
        List.of("/length"),
        refused.objects("errors").stream().map(one -> one.text("pointer").orElseThrow()).toList());
    assertEquals(before, found.seen().objects("files").size());
  }

  @Test
  void twentyMegabytesComeInTwoParts() {
    LongText text = new LongText(20 * MEGABYTE, 20);
    MaterialUpload upload = MaterialUpload.declared(found, "twenty.txt", text);
    assertEquals(2, upload.parts().json().number("count").orElseThrow());
    upload.sendAll(List.of(1));
    Answer tooSoon = upload.complete(text.sha256());
    assertEquals(409, tooSoon.status());
    assertTrue(tooSoon.body().contains("[2]"), tooSoon.body());
    upload.sendAll(List.of(2));
    assertEquals("checking", upload.complete(text.sha256()).text("state"));
    there.settle();
    assertEquals("released", found.state(upload.number()));
    assertEquals(text.sha256(), found.shown(upload.number()).text("sha256").orElseThrow());
  }

  @Test
  void aWrongDigestOfTheWholeIsFoundOut() {
    LongText text = new LongText(LongText.PART + 1, 21);
    MaterialUpload upload = MaterialUpload.declared(found, "wrong.txt", text);
    upload.sendAll(upload.all());
    assertEquals(200, upload.complete(Sha256.hex("another")).status());
    there.settle();
    assertEquals(
        "digest-differs", found.shown(upload.number()).textAt("reason", "code").orElseThrow());
    assertEquals(false, there.objects(found.reference()).contains(found.key(upload.number())));
  }

  /** Once it breaks off between parts, once within one; then another device goes on. */
  @Tag("deep")
  @Test
  void threeHundredMegabytesCutOffTwiceAndResumed() {
    LongText text = new LongText(300 * MEGABYTE, 300);
    CompletableFuture<String> whole = CompletableFuture.supplyAsync(text::sha256);
    MaterialUpload upload = MaterialUpload.declared(found, "long.txt", text);
    upload.sendAll(upload.all().subList(0, 6));

    MaterialUpload resumed = upload.by(found.byMail("submission-opened"));
    assertEquals(upload.all().subList(0, 6), resumed.storedParts());
    resumed.sendAll(resumed.missingParts().subList(0, 6));
    resumed.breakOff(13);

    MaterialUpload last = upload.by(found);
    assertEquals(upload.all().subList(12, text.parts()), last.missingParts());
    assertEquals(text.parts() - 12, last.missingParts().size());
    last.sendAll(last.missingParts());
    assertEquals(200, last.complete(whole.join()).status());
    there.settle();
    assertEquals("released", found.state(last.number()));
  }
}
