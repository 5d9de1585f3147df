package portal.inspection;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a word stands in a file that streams by, with the bytes around it. Of many, the first and
 * the last are kept.
 */
final class Sightings {
  private static final int CHUNK = 64 * 1024;

  /** Of the first and of the last. */
  private static final int MOST = 4;

  /**
   * One place of the word.
   *
   * @param place of the word in the file
   * @param at where it begins in the bytes that are kept
   */
  @SuppressWarnings("ArrayRecordComponent") // read only, never compared
  record Sighting(long place, int at, byte[] bytes) {

    /** A character each. */
    String text() {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private final byte[] mark;
  private final byte[] word;
  private final int before;
  private final int after;
  private final byte[] buffer;
  private final List<Sighting> sightings = new ArrayList<>();
  private long begin;
  private int size;
  private int searched;

  /**
   * The word with so many bytes before it, which begin with the mark, and as many after its start.
   */
  Sightings(String mark, String word, int before, int after) {
    this.mark = mark.getBytes(StandardCharsets.ISO_8859_1);
    this.word = word.getBytes(StandardCharsets.ISO_8859_1);
    this.before = before;
    this.after = Math.max(after, word.length());
    this.buffer = new byte[before + this.after + CHUNK];
  }

  void pass(byte[] bytes, int count) {
    int at = 0;
    while (at < count) {
      int run = Math.min(buffer.length - size, count - at);
      System.arraycopy(bytes, at, buffer, size, run);
      size += run;
      at += run;
      if (size == buffer.length) {
        search(size - after);
        forget();
      }
    }
  }

  /** All of them that are kept, once all has passed. */
  List<Sighting> all() {
    search(size - word.length + 1);
    return List.copyOf(sightings);
  }

  /** Searches where the word begins before this. */
  private void search(int end) {
    for (int at = searched; at < end; at++) {
      if (buffer[at] == word[0] && isAt(at)) {
        keep(at);
      }
    }
    searched = Math.max(searched, end);
  }

  private boolean isAt(int at) {
    int start = at - before;
    return Arrays.equals(buffer, at, at + word.length, word, 0, word.length)
        && (mark.length == 0
            || (start >= 0
                && Arrays.equals(buffer, start, start + mark.length, mark, 0, mark.length)));
  }

  private void keep(int at) {
    int from = Math.max(0, at - before);
    byte[] around = Arrays.copyOfRange(buffer, from, Math.min(size, at + after));
    if (sightings.size() == 2 * MOST) {
      sightings.remove(MOST);
    }
    sightings.add(new Sighting(begin + at, at - from, around));
  }

  private void forget() {
    int from = searched - before;
    System.arraycopy(buffer, from, buffer, 0, size - from);
    begin += from;
    size -= from;
    searched = before;
  }
}
