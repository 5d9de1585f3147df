package portal.notifications.letters;

import portal.invoicing.Print;

/**
 * A file that a letter encloses.
 *
 * @param name as the reader sees it
 * @param type its media type
 * @param key where it lies
 * @param sha256 of its bytes, in hexadecimal: nothing else may be enclosed
 * @param length in bytes
 */
public record Enclosure(String name, String type, String key, String sha256, int length) {

  /** A print, under a name for its reader. */
  public static Enclosure of(String name, Print print) {
    return new Enclosure(
        name, Print.TYPE, print.name().key(), print.sha256(), Math.toIntExact(print.length()));
  }
}
