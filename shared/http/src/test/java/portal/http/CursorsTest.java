package portal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CursorsTest {
  private final Cursors cursors = new Cursors("key");

  @Test
  void aCursorOpensItsOwnListOnly() {
    String cursor = cursors.seal("cases enquired", "2026-01-01#C-1");
    assertEquals(Optional.of("2026-01-01#C-1"), cursors.open("cases enquired", cursor));
    assertEquals(Optional.empty(), cursors.open("cases declined", cursor));
    assertEquals(Optional.empty(), new Cursors("other").open("cases enquired", cursor));
  }

  @Test
  void everyFlippedBitIsFound() {
    byte[] sealed = Base64.getUrlDecoder().decode(cursors.seal("list", "position"));
    for (int bit = 0; bit < sealed.length * 8; bit++) {
      byte[] flipped = sealed.clone();
      flipped[bit / 8] ^= (byte) (1 << (bit % 8));
      String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(flipped);
      assertEquals(Optional.empty(), cursors.open("list", cursor), "bit " + bit);
    }
  }

  @Test
  void onlyOurSpellingCounts() {
    String cursor = cursors.seal("list", "pos");
    assertEquals(Optional.empty(), cursors.open("list", cursor + "="));
    assertEquals(Optional.empty(), cursors.open("list", "not base 64!"));
    assertEquals(Optional.empty(), cursors.open("list", ""));
  }
}
