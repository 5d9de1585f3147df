package portal.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static portal.inspection.Genuine.join;
import static portal.inspection.Genuine.utf8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JpegTest {
  private static final int LONGEST = 2 << 20;
  private static final byte[] PICTURE = Genuine.of(Format.JPEG);

  private static Finding followedBy(byte[]... trailer) {
    return Inspected.as(Format.JPEG, join(PICTURE, join(trailer)));
  }

  private static byte[] filled(int length, int with) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) with);
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(ints = {0x00, 0xff, 0x20, 0x0a})
  void padsTheRestOfABlock(int padding) {
    assertEquals(Inspected.GOOD, followedBy(filled(1, padding)));
    assertEquals(Inspected.GOOD, followedBy(filled(200_000, padding)));
    assertEquals(Inspected.GOOD, followedBy(filled(LONGEST, padding)));
    assertEquals(Inspected.bad(Reason.MALFORMED), followedBy(filled(LONGEST + 1, padding)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x14, 'x', 0xd8, 0x80})
  void mayHaveAStrayByte(int stray) {
    assertEquals(Inspected.GOOD, followedBy(filled(1, stray)));
  }

  @Test
  void mayBeFollowedByPreviewsOfAnyLength() {
    byte[] large = join(Arrays.copyOf(PICTURE, 2), segments(LONGEST), rest());
    assertEquals(Inspected.GOOD, followedBy(PICTURE));
    assertEquals(Inspected.GOOD, followedBy(filled(777, 0), large, filled(9, 0xff), PICTURE));
    assertEquals(Inspected.GOOD, followedBy(large, filled(3, 0)));
    assertEquals(Inspected.GOOD, followedBy(filled(32, 7), PICTURE));
  }

  @Test
  void aPreviewMayBeCutOffIfItIsShort() {
    assertEquals(Inspected.GOOD, followedBy(Arrays.copyOf(PICTURE, PICTURE.length - 20)));
    byte[] cut = join(Arrays.copyOf(PICTURE, 2), segments(LONGEST));
    assertEquals(Inspected.bad(Reason.MALFORMED), followedBy(cut));
  }

  /** The one that phones of Samsung write: a block a datum, a directory, and its length. */
  @Test
  void mayHaveATrailerOfRecords() {
    byte[] name = utf8("Image_UTC_Data1464253345000");
    byte[] datum =
        ByteBuffer.allocate(8 + name.length)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putShort((short) 0)
            .putShort((short) 0x0a01)
            .putInt(14)
            .put(name)
            .array();
    byte[] directory =
        ByteBuffer.allocate(24 + 8)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(utf8("SEFH"))
            .putInt(101)
            .putInt(1)
            .putInt(0x0a010000)
            .putInt(datum.length)
            .putInt(datum.length)
            .putInt(24)
            .put(utf8("SEFT"))
            .array();
    assertEquals(Inspected.GOOD, followedBy(datum, directory));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PK\3\4",
        "PK\5\6",
        "%PDF-1.4",
        "%!PS-Adobe",
        "<script>",
        "<SCRIPT >",
        "<html ",
        "<!doctype html>",
        "<svg ",
        "<?php ",
        "<hta:application>",
        "Rar!\u001a\7",
        "MSCF\0\0\0\0",
        "__HALT_COMPILER();"
      })
  void nothingHidesBehindIt(String mark) {
    byte[] marked = utf8(mark);
    assertEquals(Inspected.bad(Reason.AMBIGUOUS), followedBy(marked));
    assertEquals(Inspected.bad(Reason.AMBIGUOUS), followedBy(filled(70_000, 0), marked));
    assertEquals(Inspected.bad(Reason.AMBIGUOUS), followedBy(filled(9, 1), marked, filled(9, 2)));
    assertEquals(
        Inspected.bad(Reason.AMBIGUOUS),
        followedBy(filled(1_900_000, 3), marked, filled(100_000, 3)));
    assertEquals(Inspected.bad(Reason.AMBIGUOUS), followedBy(PICTURE, marked));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MZ", "#!/bin/sh", "\u007fELF", "<a>", "{\\rtf1"})
  void noProgramFollows(String start) {
    assertEquals(Inspected.bad(Reason.AMBIGUOUS), followedBy(utf8(start)));
    assertEquals(Inspected.bad(Reason.AMBIGUOUS), followedBy(filled(5, 0), utf8(start)));
  }

  @Test
  void aTrailerMakesNoPicture() {
    byte[] cut = Arrays.copyOf(PICTURE, PICTURE.length - 2);
    assertEquals(Inspected.bad(Reason.MALFORMED), Inspected.as(Format.JPEG, cut));
    assertNotEquals(Inspected.GOOD, Inspected.as(Format.JPEG, join(cut, new byte[400])));
  }

  @Test
  void metadataMayHaveADocumentType() {
    byte[] list = utf8("<?xml version=\"1.0\"?><!DOCTYPE plist PUBLIC \"a\"><plist/>");
    byte[] picture = join(Arrays.copyOf(PICTURE, 2), segment(list), rest());
    assertEquals(Inspected.GOOD, Inspected.as(Format.JPEG, picture));
  }

  private static byte[] rest() {
    return Arrays.copyOfRange(PICTURE, 2, PICTURE.length);
  }

  /** Segments of at least so many bytes in all. */
  private static byte[] segments(int length) {
    byte[] one = segment(filled(0xffff - 2, 5));
    byte[][] all = new byte[length / one.length + 1][];
    Arrays.fill(all, one);
    return join(all);
  }

  private static byte[] segment(byte[] body) {
    return join(
        ByteBuffer.allocate(4).putShort((short) 0xffed).putShort((short) (2 + body.length)).array(),
        body);
  }
}
