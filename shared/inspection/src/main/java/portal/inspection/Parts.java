package portal.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The content of the few parts of an archive that say what it is, kept while it streams by: the
 * archive's end tells which of their names stood where a part begins.
 */
final class Parts {
  private static final String LOCAL = "PK\3\4";
  private static final int HEADER = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  /** Names and lists are short, compressed. */
  private static final int LONGEST = 64 * 1024;

  /** Enough for the list of some ten thousand parts, and what a bomb comes to. */
  private static final int LONGEST_UNPACKED = 4 * 1024 * 1024;

  private final Map<String, Sightings> names = new LinkedHashMap<>();

  Parts(String... names) {
    for (String name : names) {
      this.names.put(name.toLowerCase(Locale.ROOT), new Sightings(LOCAL, name, HEADER, LONGEST));
    }
  }

  void pass(byte[] bytes, int count) {
    names.values().forEach(sightings -> sightings.pass(bytes, count));
  }

  /** What is in one of them; empty if that cannot be read, or is too long. */
  Optional<byte[]> content(Archive archive, String name) {
    Sightings sightings = names.get(name);
    return sightings == null
        ? Optional.empty()
        : archive
            .entry(name)
            .flatMap(
                entry ->
                    sightings.all().stream()
                        .filter(sighting -> sighting.place() == entry.place() + HEADER)
                        .findAny()
                        .flatMap(sighting -> unpacked(entry, sighting)));
  }

  private static Optional<byte[]> unpacked(Archive.Entry entry, Sightings.Sighting sighting) {
    ByteBuffer header = ByteBuffer.wrap(sighting.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    int length = Short.toUnsignedInt(header.getShort(26));
    long from = (long) HEADER + length + Short.toUnsignedInt(header.getShort(28));
    boolean fits =
        length == entry.name().length() && from + entry.size() <= sighting.bytes().length;
    if (!fits || header.getShort(8) != entry.method()) {
      return Optional.empty();
    }
    byte[] packed = Arrays.copyOfRange(sighting.bytes(), (int) from, (int) (from + entry.size()));
    return switch (entry.method()) {
      case STORED -> Optional.of(packed);
      case DEFLATED -> inflated(packed);
      default -> Optional.empty();
    };
  }

  private static Optional<byte[]> inflated(byte[] packed) {
    var inflater = new Inflater(true);
    try (InputStream input = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
      byte[] content = input.readNBytes(LONGEST_UNPACKED + 1);
      return content.length <= LONGEST_UNPACKED ? Optional.of(content) : Optional.empty();
    } catch (IOException broken) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
