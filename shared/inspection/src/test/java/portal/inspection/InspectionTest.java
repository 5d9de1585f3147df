package portal.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class InspectionTest {
  private static final Set<Format> TEXTS = EnumSet.of(Format.TEXT, Format.CSV, Format.MARKDOWN);

  static Stream<Format> binaries() {
    return EnumSet.complementOf(EnumSet.copyOf(TEXTS)).stream();
  }

  /** The seeds of the random cases, or the one to replay. */
  static LongStream seeds() {
    String replay = System.getProperty("portal.seed", "");
    return replay.isEmpty()
        ? LongStream.rangeClosed(1, 200)
        : LongStream.of(Long.parseLong(replay));
  }

  @ParameterizedTest
  @EnumSource
  void genuineFilesAreGood(Format format) {
    assertEquals(Inspected.GOOD, Inspected.as(format, Genuine.of(format)));
  }

  @ParameterizedTest
  @EnumSource
  void noFileIsOfAnotherFormat(Format declared) {
    for (Format actual : Format.values()) {
      boolean same = actual == declared || (TEXTS.contains(actual) && TEXTS.contains(declared));
      if (!same) {
        assertNotEquals(Inspected.GOOD, Inspected.as(declared, Genuine.of(actual)), actual::name);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("binaries")
  void cutFilesAreRefused(Format format) {
    byte[] whole = Genuine.of(format);
    for (int length = 1; length < whole.length; length++) {
      assertNotEquals(
          Inspected.GOOD,
          Inspected.as(format, Arrays.copyOf(whole, length)),
          "cut to " + length + " of " + whole.length);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFlippedBitIsFound(Format format) {
    byte[] whole = Genuine.of(format);
    var declared = new Declared(whole.length, Inspected.digest(whole), format);
    for (int place = 0; place < whole.length; place++) {
      whole[place] ^= 4;
      assertEquals(
          Inspected.bad(Reason.DIGEST_DIFFERS), Inspected.against(declared, whole), "at " + place);
      whole[place] ^= 4;
    }
    assertEquals(Inspected.GOOD, Inspected.against(declared, whole));
  }

  @ParameterizedTest
  @EnumSource
  void anotherLengthIsFound(Format format) {
    byte[] whole = Genuine.of(format);
    var declared = new Declared(whole.length, Inspected.digest(whole), format);
    var differs = Inspected.bad(Reason.LENGTH_DIFFERS);
    assertEquals(differs, Inspected.against(declared, new byte[0]));
    assertEquals(differs, Inspected.against(declared, Arrays.copyOf(whole, whole.length - 1)));
    assertEquals(differs, Inspected.against(declared, Arrays.copyOf(whole, whole.length + 1)));
    assertEquals(differs, Inspected.against(declared, new byte[1 << 20]));
  }

  @ParameterizedTest
  @MethodSource("binaries")
  void nothingStandsBeforeOrAfter(Format format) {
    byte[] whole = Genuine.of(format);
    for (String other : new String[] {"x", "<html>", "PK\3\4", "MZ", "12345678901234567890"}) {
      byte[] more = Genuine.utf8(other);
      assertNotEquals(Inspected.GOOD, Inspected.as(format, Genuine.join(more, whole)), other);
      if (format != Format.JPEG) {
        assertNotEquals(Inspected.GOOD, Inspected.as(format, Genuine.join(whole, more)), other);
      }
    }
    if (format != Format.JPEG) {
      assertNotEquals(Inspected.GOOD, Inspected.as(format, Genuine.join(whole, whole)));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void arbitraryBytesAreNoFile(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    byte[] content = new byte[1 + random.nextInt(3000)];
    random.nextBytes(content);
    for (Format format : binaries().toList()) {
      assertNotEquals(Inspected.GOOD, Inspected.as(format, content), format + ", seed " + seed);
      byte[] start = Genuine.of(format);
      byte[] begun = Arrays.copyOf(start, random.nextInt(start.length));
      byte[] more = format == Format.JPEG ? withoutEnd(content) : content;
      assertNotEquals(
          Inspected.GOOD,
          Inspected.as(format, Genuine.join(begun, more)),
          format + ", seed " + seed);
    }
  }

  /** What a picture holds is arbitrary up to the mark of its end, and so may be what follows. */
  private static byte[] withoutEnd(byte[] content) {
    byte[] endless = content.clone();
    for (int place = 0; place < endless.length; place++) {
      endless[place] = endless[place] == (byte) 0xd9 ? 0 : endless[place];
    }
    return endless;
  }

  /** Whether good or bad is not known; that it can be said is. */
  @ParameterizedTest
  @MethodSource("seeds")
  void anyDamageComesToAFinding(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (Format format : Format.values()) {
      byte[] content = Genuine.of(format);
      for (int change = random.nextInt(8); change >= 0; change--) {
        content[random.nextInt(content.length)] = (byte) random.nextInt(256);
      }
      Finding finding = Inspected.as(format, content);
      assertEquals(finding, Inspected.as(format, content), format + ", seed " + seed);
    }
  }

  @Test
  void everyReasonHasItsWords() {
    for (Reason reason : Reason.values()) {
      assertEquals(reason.code(), reason.code().strip());
      assertNotEquals(reason.text().english(), reason.text().german());
    }
  }
}
