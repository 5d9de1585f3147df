package portal.http;

/**
 * What stands in a text without being seen: blanks of every kind, and what Unicode calls ignorable.
 * People paste it without knowing; whoever means it wants a text to look empty, or like another.
 */
final class Invisible {
  /**
   * First and last of each range, ascending. Source: Unicode 17, DerivedCoreProperties.txt,
   * Default_Ignorable_Code_Point; and the blank of Braille, which has no dots. Not those that turn
   * the direction of what follows: a text without them would be another than was seen, so that they
   * are left to be refused.
   */
  private static final int[][] IGNORABLE = {
    {0x00AD, 0x00AD},
    {0x034F, 0x034F},
    {0x061C, 0x061C},
    {0x115F, 0x1160},
    {0x17B4, 0x17B5},
    {0x180B, 0x180F},
    {0x200B, 0x200F},
    {0x2060, 0x2065},
    {0x206A, 0x206F},
    {0x2800, 0x2800},
    {0x3164, 0x3164},
    {0xFE00, 0xFE0F},
    {0xFEFF, 0xFEFF},
    {0xFFA0, 0xFFA0},
    {0xFFF0, 0xFFF8},
    {0x1BCA0, 0x1BCA3},
    {0x1D173, 0x1D17A},
    {0xE0000, 0xE0FFF}
  };

  private Invisible() {}

  /** The text from its first visible character to its last; empty if it has none. */
  static String trim(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && is(text.codePointAt(begin))) {
      begin += Character.charCount(text.codePointAt(begin));
    }
    while (end > begin && is(text.codePointBefore(end)) && !belongsToTheOneBefore(text, end)) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(begin, end);
  }

  /** A selector says how the visible character before it looks: as an emoji, for instance. */
  private static boolean belongsToTheOneBefore(String text, int end) {
    int last = text.codePointBefore(end);
    int before = end - Character.charCount(last);
    return isSelector(last) && before > 0 && !is(text.codePointBefore(before));
  }

  private static boolean isSelector(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
  }

  static boolean is(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || isIgnorable(c);
  }

  private static boolean isIgnorable(int c) {
    for (int[] range : IGNORABLE) {
      if (c <= range[1]) {
        return c >= range[0];
      }
    }
    return false;
  }
}
