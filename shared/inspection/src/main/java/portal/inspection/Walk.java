package portal.inspection;

import java.nio.ByteBuffer;

/**
 * A walk along blocks, of which each one's header says where the next begins. What lies between is
 * passed by, however long.
 */
abstract class Walk {
  private static final int LONGEST_HEADER = 32;

  /** No byte is sought. */
  private static final int NONE = -1;

  /** What a header says. */
  sealed interface Step {

    /** The next header, of so many bytes, begins that much further on. */
    record Skip(long bytes, int header) implements Step {}

    /** So many bytes further on, the next header begins with the first byte that is this one. */
    record Seek(long bytes, int mark, int header) implements Step {}

    /** The header has this many bytes in all. */
    record Longer(int header) implements Step {}

    /** The last block takes all the rest. */
    record Rest() implements Step {}

    /** There is no such header. */
    record Broken() implements Step {}
  }

  private final ByteBuffer header = ByteBuffer.allocate(LONGEST_HEADER);
  private long skip;
  private long place;
  private int sought = NONE;
  private boolean rest;
  private boolean broken;

  /** A walk that begins with a header of so many bytes. */
  Walk(int first) {
    header.limit(first);
  }

  /** What this header says; its bytes from 0 to its limit. */
  abstract Step read(ByteBuffer read);

  /** How many bytes have passed, those of the header that is being read among them. */
  final long place() {
    return place;
  }

  /** The next bytes, from the start of the buffer, which the caller uses again. */
  final void walk(byte[] bytes, int count) {
    int at = 0;
    while (at < count && !broken && !rest) {
      if (sought != NONE && skip == 0) {
        at = seek(bytes, at, count);
      } else {
        at += step(bytes, at, count - at);
      }
    }
  }

  /** Where the byte that is sought stands, or the end. */
  private int seek(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && Byte.toUnsignedInt(bytes[at]) != sought) {
      at++;
    }
    sought = at < to ? NONE : sought;
    place += at - from;
    return at;
  }

  private int step(byte[] bytes, int from, int most) {
    int run = (int) Math.min(skip > 0 ? skip : header.remaining(), most);
    place += run;
    if (skip > 0) {
      skip -= run;
    } else {
      header.put(bytes, from, run);
      turn();
    }
    return run;
  }

  private void turn() {
    if (header.hasRemaining()) {
      return;
    }
    switch (read(header.duplicate().flip())) {
      case Step.Skip(var bytes, var next) -> {
        skip = bytes;
        header.clear().limit(next);
      }
      case Step.Seek(var bytes, var mark, var next) -> {
        skip = bytes;
        sought = mark;
        header.clear().limit(next);
      }
      case Step.Longer(var size) -> header.limit(size);
      case Step.Rest() -> rest = true;
      case Step.Broken() -> broken = true;
    }
  }

  /** Whether the end was that of a block. */
  final boolean isWhole() {
    return !broken && (rest || (skip == 0 && sought == NONE && header.position() == 0));
  }
}
