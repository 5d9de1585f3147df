package portal.acceptance.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import portal.acceptance.materials.MaterialCase.Sample;
import portal.storage.SignedRequest;
import portal.stores.RawHttp;

/** What was stored and not looked at before the portal ended is looked at when it starts again. */
@Tag("objects")
class MaterialRestartTest {
  private static final Sample HELLO = Sample.text("hello.txt", "hello");

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

  @Test
  void anEventThatWasNotDelivered() {
    MaterialCase found = MaterialCase.opened(there, "undelivered");
    int number = found.put(HELLO, "overview");
    there.stop();
    there.startAgain();
    assertEquals("awaited", found.state(number));
    there.settle();
    assertEquals("released", found.state(number));
  }

  @Test
  void partsGoOnWhereTheyWere() {
    MaterialCase found = MaterialCase.opened(there, "parts");
    LongText text = new LongText(LongText.PART + 64L, 1);
    MaterialUpload upload = MaterialUpload.declared(found, "parts.txt", text);
    upload.sendAll(upload.all().subList(0, 1));
    there.stop();
    there.startAgain();
    assertEquals(upload.all().subList(1, 2), upload.missingParts());
    upload.sendAll(upload.missingParts());
    assertEquals(200, upload.complete(text.sha256()).status());
    there.settle();
    assertEquals("released", found.state(upload.number()));
  }

  /** The embedded run's own storage ends with it, and stores nothing meanwhile. */
  @Test
  @EnabledIfSystemProperty(named = "portal.objects.endpoint", matches = ".+")
  void anObjectThatCameWhileThePortalWasDown() {
    MaterialCase found = MaterialCase.opened(there, "down");
    int number = found.declared(HELLO, "overview");
    SignedRequest signed = found.signed(number);
    there.stop();
    assertEquals("200", RawHttp.send(signed, HELLO.bytes()).outcome());
    there.isStored(found.key(number));
    there.startAgain();
    there.settle();
    assertEquals("released", found.state(number));
  }
}
