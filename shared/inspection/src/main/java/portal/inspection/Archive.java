package portal.inspection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The list of entries at the end of a ZIP file that is nothing but one: the list ends where the end
 * record begins, that ends the file but for a few blanks, and some entry is its start. Archives on
 * several disks, with a comment or with encrypted entries are none of these.
 */
record Archive(List<Entry> entries) {
  static final int LOCAL = 0x04034b50;
  static final int END = 0x06054b50;
  static final int LARGE_LOCATOR = 0x07064b50;
  static final int END_RECORD = 22;

  private static final int LARGE_END = 0x06064b50;
  private static final int LARGE_END_RECORD = 56;
  private static final int LOCATOR = 20;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_RECORD = 46;
  private static final int ENCRYPTED = 1;
  private static final int LARGE_FIELDS = 1;
  private static final long IN_LARGE = 0xffffffffL;

  /** A line feed by a mail program, or the rest of a block. */
  private static final int MOST_BLANKS = 512;

  /**
   * What the list says of a part.
   *
   * @param name in lower case
   * @param size as it is stored
   */
  record Entry(String name, long place, int method, long size) {}

  /** Where the list is, and how many it lists. */
  private record Bounds(long offset, long size, long count) {}

  Archive {
    entries = List.copyOf(entries);
  }

  /** Reads the list; empty if this is no such file, or the list is longer than what is kept. */
  static Optional<Archive> in(Ends ends) {
    ByteBuffer tail = ends.tail();
    int end = endWithoutBlanks(tail) - END_RECORD;
    if (end < 0 || tail.getInt(end) != END || tail.getInt(end + 4) != 0) {
      return Optional.empty();
    }
    boolean oneDisk = tail.getShort(end + 8) == tail.getShort(end + 10);
    long before = ends.length() - tail.capacity();
    return oneDisk && tail.getShort(end + 20) == 0
        ? bounds(tail, end, before).flatMap(bounds -> list(tail, bounds, before))
        : Optional.empty();
  }

  private static int endWithoutBlanks(ByteBuffer tail) {
    int end = tail.capacity();
    while (end > 0 && tail.capacity() - end <= MOST_BLANKS && isBlank(tail.get(end - 1))) {
      end--;
    }
    // The record itself ends with zeros.
    while (end < tail.capacity() && !isEndRecord(tail, end - END_RECORD)) {
      end++;
    }
    return end;
  }

  private static boolean isEndRecord(ByteBuffer tail, int at) {
    return at >= 0 && tail.getInt(at) == END;
  }

  private static boolean isBlank(byte next) {
    return next == 0 || next == ' ' || next == '\t' || next == '\r' || next == '\n';
  }

  /** What the end record says of the list, which must end where that record begins. */
  private static Optional<Bounds> bounds(ByteBuffer tail, int end, long before) {
    var small =
        new Bounds(
            Integer.toUnsignedLong(tail.getInt(end + 16)),
            Integer.toUnsignedLong(tail.getInt(end + 12)),
            Short.toUnsignedInt(tail.getShort(end + 8)));
    int locator = end - LOCATOR;
    return locator >= 0 && tail.getInt(locator) == LARGE_LOCATOR
        ? largeBounds(tail, locator, before).filter(large -> isSame(small, large))
        : Optional.of(small).filter(bounds -> bounds.offset + bounds.size == before + end);
  }

  /** Readers that know but one of the records see the same list, or none. */
  private static boolean isSame(Bounds small, Bounds large) {
    return (small.offset == IN_LARGE || small.offset == large.offset)
        && (small.size == IN_LARGE || small.size == large.size)
        && (small.count == 0xffff || small.count == large.count);
  }

  /** The same of archives beyond 4 GiB, or of writers that always write so. */
  private static Optional<Bounds> largeBounds(ByteBuffer tail, int locator, long before) {
    int end = locator - LARGE_END_RECORD;
    boolean isRecord =
        end >= 0
            && tail.getInt(end) == LARGE_END
            && tail.getLong(end + 4) == LARGE_END_RECORD - 12
            && tail.getLong(end + 16) == 0
            && tail.getLong(end + 24) == tail.getLong(end + 32)
            && tail.getInt(locator + 4) == 0
            && tail.getLong(locator + 8) == before + end
            && tail.getInt(locator + 16) == 1;
    if (!isRecord) {
      return Optional.empty();
    }
    var bounds = new Bounds(tail.getLong(end + 48), tail.getLong(end + 40), tail.getLong(end + 24));
    return Optional.of(bounds)
        .filter(large -> large.size >= 0 && large.size <= end)
        .filter(large -> large.offset == before + end - large.size);
  }

  private static Optional<Archive> list(ByteBuffer tail, Bounds bounds, long before) {
    if (bounds.offset < before || bounds.size > tail.capacity()) {
      return Optional.empty();
    }
    int from = (int) (bounds.offset - before);
    return list(tail.slice(from, (int) bounds.size).order(tail.order()), bounds.offset)
        .filter(archive -> archive.entries.size() == bounds.count);
  }

  private static Optional<Archive> list(ByteBuffer list, long offset) {
    List<Entry> entries = new ArrayList<>();
    boolean start = false;
    while (list.remaining() >= ENTRY_RECORD && list.getInt(list.position()) == ENTRY) {
      int at = list.position();
      int length = Short.toUnsignedInt(list.getShort(at + 28));
      int extra = Short.toUnsignedInt(list.getShort(at + 30));
      int whole = ENTRY_RECORD + length + extra + Short.toUnsignedInt(list.getShort(at + 32));
      if (list.remaining() < whole || (list.getShort(at + 8) & ENCRYPTED) != 0) {
        return Optional.empty();
      }
      Entry entry =
          entry(list.slice(at, ENTRY_RECORD + length + extra).order(list.order()), length);
      if (entry.place < 0 || entry.place >= offset) {
        return Optional.empty();
      }
      entries.add(entry);
      list.position(at + whole);
      start |= entry.place == 0;
    }
    return start && !list.hasRemaining() ? Optional.of(new Archive(entries)) : Optional.empty();
  }

  private static Entry entry(ByteBuffer record, int length) {
    byte[] name = new byte[length];
    record.get(ENTRY_RECORD, name);
    ByteBuffer large = largeFields(record.position(ENTRY_RECORD + length));
    field(record, 24, large);
    long size = field(record, 20, large);
    long place = field(record, 42, large);
    return new Entry(
        new String(name, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT),
        place,
        record.getShort(10),
        size);
  }

  /** A length or place; those that do not fit follow each other in a field of their own. */
  private static long field(ByteBuffer record, int at, ByteBuffer large) {
    long small = Integer.toUnsignedLong(record.getInt(at));
    return small == IN_LARGE && large.remaining() >= Long.BYTES ? large.getLong() : small;
  }

  private static ByteBuffer largeFields(ByteBuffer extra) {
    while (extra.remaining() >= 4) {
      int id = Short.toUnsignedInt(extra.getShort());
      int length = Math.min(Short.toUnsignedInt(extra.getShort()), extra.remaining());
      if (id == LARGE_FIELDS) {
        return extra.slice(extra.position(), length).order(extra.order());
      }
      extra.position(extra.position() + length);
    }
    return ByteBuffer.allocate(0);
  }

  boolean has(String name) {
    return entry(name).isPresent();
  }

  Optional<Entry> entry(String name) {
    return entries.stream().filter(entry -> entry.name.equals(name)).findFirst();
  }

  boolean hasUnder(String folder) {
    return entries.stream()
        .map(Entry::name)
        .anyMatch(name -> name.startsWith(folder) && !name.endsWith("/"));
  }

  List<String> names() {
    return entries.stream().map(Entry::name).toList();
  }

  /** Whether an entry is there twice, or would be unpacked elsewhere. */
  boolean isTricky() {
    List<String> names = names();
    return names.stream().distinct().count() != names.size()
        || names.stream().anyMatch(name -> name.matches("/.*|(.*[/\\\\])?\\.\\.([/\\\\].*)?"));
  }

  /** Whether Java or Android would run it. */
  boolean isProgram() {
    return has("meta-inf/manifest.mf") || has("classes.dex") || has("androidmanifest.xml");
  }
}
