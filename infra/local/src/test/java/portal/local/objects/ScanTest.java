package portal.local.objects;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ScanTest {
  private static boolean finds(String text) throws IOException {
    return Scan.finds(new ByteArrayInputStream(text.getBytes(US_ASCII)));
  }

  @Test
  void theTestStringIsFoundWhereverItBegins() throws IOException {
    assertEquals(68, Scan.EICAR.length());
    for (int cut = 0; cut < Scan.EICAR.length(); cut++) {
      // A beginning that comes to nothing must not hide the one that follows.
      assertEquals(true, finds(Scan.EICAR.substring(0, cut) + Scan.EICAR + "x"), "cut " + cut);
    }
  }

  @Test
  void partOfItIsNothing() throws IOException {
    assertEquals(false, finds(""));
    assertEquals(false, finds(Scan.EICAR.substring(1)));
    assertEquals(false, finds(Scan.EICAR.substring(0, 67)));
  }
}
