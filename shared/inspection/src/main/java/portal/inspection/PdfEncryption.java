package portal.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a PDF needs a password: its trailer names a dictionary of encryption, which stands
 * anywhere and is never compressed. Both are kept while the file streams by.
 */
final class PdfEncryption {
  private static final String KEY = "/Encrypt";
  private static final int AROUND = 3 * 1024;

  /** An object's number and generation, or the dictionary itself. */
  private static final Pattern NAMED =
      Pattern.compile(
          "/Encrypt[\\x00\\s]*(?:([0-9]{1,10})[\\x00\\s]+([0-9]{1,5})[\\x00\\s]+R|(<<))");

  private static final Pattern OBJECT =
      Pattern.compile("(?:trailer|(?<![0-9])([0-9]{1,10})[\\x00\\s]+([0-9]{1,5})[\\x00\\s]+obj)");

  private final Sightings trailers = new Sightings("", KEY, AROUND, AROUND);
  private final Sightings handlers = new Sightings("", "/Standard", AROUND, AROUND);

  void pass(byte[] bytes, int count) {
    trailers.pass(bytes, count);
    handlers.pass(bytes, count);
  }

  /** Of a file whose last cross reference begins here; its trailer follows. */
  boolean needsPassword(long reference) {
    List<Sightings.Sighting> named =
        trailers.all().stream().filter(sighting -> named(sighting).isPresent()).toList();
    return named.stream()
        .filter(sighting -> sighting.place() >= reference)
        .min(Comparator.comparingLong(Sightings.Sighting::place))
        .filter(trailer -> !isOpen(trailer))
        .isPresent();
  }

  private static Optional<Matcher> named(Sightings.Sighting sighting) {
    Matcher matcher = NAMED.matcher(sighting.text());
    return matcher.find(sighting.at()) && matcher.start() == sighting.at()
        ? Optional.of(matcher)
        : Optional.empty();
  }

  private boolean isOpen(Sightings.Sighting trailer) {
    Matcher matcher = named(trailer).orElseThrow();
    byte[] id =
        PdfDictionary.after(trailer.text(), objectBefore(trailer).map(Matcher::end).orElse(0))
            .flatMap(dictionary -> dictionary.string("/ID"))
            .orElse(new byte[0]);
    Optional<PdfDictionary> encryption =
        matcher.group(3) == null
            ? object(matcher.group(1), matcher.group(2))
            : PdfDictionary.after(trailer.text(), matcher.start(3));
    return encryption
        .filter(dictionary -> dictionary.value("/Filter").filter("/Standard"::equals).isPresent())
        .filter(dictionary -> new PdfPassword(dictionary, id).isEmpty())
        .isPresent();
  }

  /** The last of the objects of this name that are kept. */
  private Optional<PdfDictionary> object(String number, String generation) {
    return handlers.all().reversed().stream()
        .flatMap(
            sighting ->
                objectBefore(sighting)
                    .filter(object -> number.equals(object.group(1)))
                    .filter(object -> generation.equals(object.group(2)))
                    .flatMap(object -> PdfDictionary.after(sighting.text(), object.end()))
                    .stream())
        .findFirst();
  }

  /** Where the object, or the trailer, begins that this is in. */
  private static Optional<Matcher> objectBefore(Sightings.Sighting sighting) {
    Matcher matcher = OBJECT.matcher(sighting.text()).region(0, sighting.at());
    Matcher last = OBJECT.matcher(sighting.text());
    boolean found = false;
    while (matcher.find()) {
      found = last.find(matcher.start());
    }
    return found ? Optional.of(last) : Optional.empty();
  }
}
