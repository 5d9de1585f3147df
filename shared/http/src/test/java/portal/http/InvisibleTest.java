package portal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        ' ', '\t', '\n', 0x00A0, 0x00AD, 0x034F, 0x061C, 0x1680, 0x180E, 0x2007, 0x200B, 0x200D,
        0x200F, 0x2028, 0x202F, 0x2060, 0x2063, 0x2800, 0x3000, 0x3164, 0xFE0F, 0xFEFF, 0xFFA0,
        0x1D173, 0xE0001, 0xE0020, 0xE0100
      })
  void itIsTakenOffTheEndsAndAloneIsNothing(int c) {
    String one = Character.toString(c);
    assertEquals("", Invisible.trim(one));
    assertEquals("", Invisible.trim(one.repeat(3) + " " + one));
    assertEquals("a b", Invisible.trim(one + " " + "a b" + " " + one));
  }

  @Test
  void whatIsSeenStays() {
    for (String text : new String[] {"a", "é", "中", "😀", "❤\uFE0F", "👩\u200D🚀", "e\u0301"}) {
      assertEquals(text, Invisible.trim(text));
    }
    assertEquals("a\u200Bb", Invisible.trim("a\u200Bb"));
  }

  /** What is seen of these is not what stands there. */
  @Test
  void whatTurnsTheDirectionIsLeftToBeRefused() {
    for (String text : new String[] {"\u202Etxt.exe", "\u2067a", "a\u202E", "\u2066"}) {
      assertEquals(text, Invisible.trim(text));
    }
  }

  /** The table's edges, from both sides. */
  @Test
  void neighboursOfRangesAreSeen() {
    IntStream.of(
            0x00AC, 0x00AE, 0x034E, 0x0350, 0x061B, 0x061D, 0x1161, 0x17B3, 0x17B6, 0x2010, 0x27FF,
            0x2801, 0x202A, 0x202E, 0x2066, 0x2069, 0x3163, 0x3165, 0xFDFF, 0xFE10, 0xFEFE, 0xFF9F,
            0xFFA1, 0xFFF9, 0x1BC9F, 0x1BCA4, 0x1D172, 0x1D17B, 0xE1000)
        .forEach(c -> assertFalse(Invisible.is(c), () -> Integer.toHexString(c)));
    IntStream.of(0x115F, 0x1160, 0x180B, 0x180F, 0x200B, 0x200F, 0x206F, 0xFFF0, 0xFFF8, 0xE0FFF)
        .forEach(c -> assertTrue(Invisible.is(c), () -> Integer.toHexString(c)));
  }
}
