package portal.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static portal.inspection.Genuine.box;
import static portal.inspection.Genuine.fileType;
import static portal.inspection.Genuine.join;
import static portal.inspection.Genuine.movie;
import static portal.inspection.Genuine.track;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class Mp4Test {
  private static final byte[] MEDIA = box("mdat", new byte[80]);

  private static Finding found(byte[]... parts) {
    return Inspected.as(Format.MP4, join(parts));
  }

  private static Finding film(byte[] index) {
    return found(fileType("isom", "mp42"), index, MEDIA);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qt  ", "heic", "heix", "hevc", "avif", "avis", "mif1", "msf1", "miaf", "jp2 ", "crx ",
        "M4A ", "M4B ", "M4P ", "F4A ", "F4B "
      })
  void otherFamiliesOfBoxesAreNone(String brand) {
    Finding differs = Inspected.bad(Reason.SIGNATURE_DIFFERS);
    assertEquals(differs, found(fileType(brand), movie(), MEDIA));
    assertEquals(differs, found(fileType(brand, "mp42", "isom"), movie(), MEDIA));
  }

  @ParameterizedTest
  @ValueSource(strings = {"isom", "iso2", "mp42", "M4V ", "avc1"})
  void filmsAre(String brand) {
    assertEquals(Inspected.GOOD, found(fileType(brand), movie(), MEDIA));
    assertEquals(Inspected.GOOD, found(fileType(brand), MEDIA, movie()));
  }

  @Test
  void soundAndPicturesAlone() {
    Finding differs = Inspected.bad(Reason.SIGNATURE_DIFFERS);
    assertEquals(differs, film(box("moov", track("soun", "mp4a"))));
    assertEquals(differs, film(box("moov", track("pict", "av01"))));
    assertEquals(differs, film(box("moov", new byte[64])));
    assertEquals(differs, film(box("moov", box("udta", track("vide", "avc1")))));
    assertEquals(Inspected.GOOD, film(box("moov", track("vide", "avc1"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"encv", "drmv", "enca", "drms"})
  void whatIsEncryptedIsNotTaken(String coding) {
    byte[] index = box("moov", join(track("vide", "avc1"), track("soun", coding)));
    assertEquals(Inspected.bad(Reason.MALFORMED), film(index));
  }

  /** Its own length counts, whatever is in it. */
  @Test
  void theIndexEndsWhereItSays() {
    byte[] film = track("vide", "avc1");
    assertEquals(Inspected.GOOD, film(box("moov", join(film, new byte[4]))));
    assertEquals(Inspected.GOOD, film(box("moov", join(film, new byte[40]))));
    byte[] large = box("trak", new byte[50]);
    large[2] = 77;
    assertEquals(Inspected.GOOD, film(box("moov", join(film, large))));
    byte[] cut = Arrays.copyOf(film, film.length - 9);
    assertEquals(Inspected.bad(Reason.SIGNATURE_DIFFERS), film(box("moov", cut)));
  }
}
