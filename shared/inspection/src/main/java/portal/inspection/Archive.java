package portal.inspection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The list of entries at the end of a ZIP file that is nothing but one: the list ends where the end
 * record begins, that ends the file, and some entry is its start. Archives beyond 4 GiB, on several
 * disks, with a comment or with encrypted entries are none of these.
 *
 * @param names in lower case
 */
record Archive(List<String> names) {
  static final int LOCAL = 0x04034b50;
  static final int END = 0x06054b50;
  static final int LARGE_LOCATOR = 0x07064b50;
  static final int END_RECORD = 22;

  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_RECORD = 46;
  private static final int ENCRYPTED = 1;

  Archive {
    names = List.copyOf(names);
  }

  /** Reads the list; empty if this is no such file, or the list is longer than what is kept. */
  static Optional<Archive> in(Ends ends) {
    ByteBuffer tail = ends.tail();
    int end = tail.capacity() - END_RECORD;
    if (end < 0 || tail.getInt(end) != END || tail.getInt(end + 4) != 0) {
      return Optional.empty();
    }
    long size = Integer.toUnsignedLong(tail.getInt(end + 12));
    long offset = Integer.toUnsignedLong(tail.getInt(end + 16));
    boolean fits = size <= end && offset + size == ends.length() - END_RECORD;
    boolean oneDisk = tail.getShort(end + 8) == tail.getShort(end + 10);
    return fits && oneDisk && tail.getShort(end + 20) == 0
        ? list(tail.slice(end - (int) size, (int) size).order(tail.order()), offset)
            .filter(all -> all.names.size() == Short.toUnsignedInt(tail.getShort(end + 8)))
        : Optional.empty();
  }

  private static Optional<Archive> list(ByteBuffer list, long offset) {
    List<String> names = new ArrayList<>();
    boolean start = false;
    while (list.remaining() >= ENTRY_RECORD && list.getInt(list.position()) == ENTRY) {
      int at = list.position();
      int length = Short.toUnsignedInt(list.getShort(at + 28));
      int skipped =
          Short.toUnsignedInt(list.getShort(at + 30)) + Short.toUnsignedInt(list.getShort(at + 32));
      long place = Integer.toUnsignedLong(list.getInt(at + 42));
      boolean readable = (list.getShort(at + 8) & ENCRYPTED) == 0;
      if (!readable || place >= offset || list.remaining() < ENTRY_RECORD + length + skipped) {
        return Optional.empty();
      }
      names.add(name(list, at + ENTRY_RECORD, length));
      list.position(at + ENTRY_RECORD + length + skipped);
      start |= place == 0;
    }
    return start && !list.hasRemaining() ? Optional.of(new Archive(names)) : Optional.empty();
  }

  private static String name(ByteBuffer list, int from, int length) {
    byte[] bytes = new byte[length];
    list.get(from, bytes);
    return new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
  }

  boolean has(String name) {
    return names.contains(name);
  }

  boolean hasUnder(String folder) {
    return names.stream().anyMatch(name -> name.startsWith(folder) && !name.endsWith("/"));
  }

  /** Whether an entry is there twice, or would be unpacked elsewhere. */
  boolean isTricky() {
    return names.stream().distinct().count() != names.size()
        || names.stream().anyMatch(name -> name.matches("/.*|(.*[/\\\\])?\\.\\.([/\\\\].*)?"));
  }

  /** Whether Java or Android would run it. */
  boolean isProgram() {
    return has("meta-inf/manifest.mf") || has("classes.dex") || has("androidmanifest.xml");
  }
}
