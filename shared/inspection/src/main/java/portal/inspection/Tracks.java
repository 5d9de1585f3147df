package portal.inspection;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * What the boxes within an MP4's index say of its tracks. A box that is none ends the reading, not
 * the walk: the index has a length of its own.
 */
final class Tracks {
  private static final int HEADER = 8;
  private static final int DEEPEST = 8;

  /** A kind of track, after its box's version, flags and a field that is not used. */
  private static final int HANDLER = 0x68646c72;

  private static final int HANDLER_HEADER = 20;
  private static final int HANDLER_AT = 16;
  private static final int VIDEO = 0x76696465;

  /** How samples are coded, of which the first description's name comes after a count. */
  private static final int DESCRIPTIONS = 0x73747364;

  private static final int DESCRIPTIONS_HEADER = 24;
  private static final int CODING_AT = 20;

  /** {@code encv}, {@code enca}, {@code drmv}, {@code drms}, {@code drmi}. */
  private static final Set<Integer> PROTECTED =
      Set.of(0x656e6376, 0x656e6361, 0x64726d76, 0x64726d73, 0x64726d69);

  /** {@code trak}, {@code mdia}, {@code minf}, {@code stbl}. */
  private static final Set<Integer> CONTAINERS =
      Set.of(0x7472616b, 0x6d646961, 0x6d696e66, 0x7374626c);

  private final Deque<Long> ends = new ArrayDeque<>();
  private boolean video;
  private boolean encrypted;

  /** The index begins here, and ends there. */
  Walk.Step enter(long place, long end) {
    ends.push(end);
    return next(place, place);
  }

  boolean isWithin() {
    return !ends.isEmpty();
  }

  /** What a header within says, which has been read up to this place. */
  Walk.Step read(ByteBuffer read, long place) {
    long begin = place - read.limit();
    long length = Integer.toUnsignedLong(read.getInt(0));
    int type = read.getInt(4);
    long end = begin + length;
    if (!Mp4.isType(type) || length < HEADER || end > ends.element()) {
      return leave(place);
    }
    if (CONTAINERS.contains(type) && ends.size() < DEEPEST) {
      ends.push(end);
      return next(place, place);
    }
    int wanted =
        switch (type) {
          case HANDLER -> HANDLER_HEADER;
          case DESCRIPTIONS -> DESCRIPTIONS_HEADER;
          default -> HEADER;
        };
    if (wanted > read.limit() && wanted <= length) {
      return new Walk.Step.Longer(wanted);
    }
    if (wanted == read.limit()) {
      video |= type == HANDLER && read.getInt(HANDLER_AT) == VIDEO;
      encrypted |= type == DESCRIPTIONS && PROTECTED.contains(read.getInt(CODING_AT));
    }
    return next(place, end);
  }

  /** On to a header after this end, or after that of the boxes that end there, too. */
  private Walk.Step next(long place, long end) {
    long next = end;
    while (!ends.isEmpty() && ends.element() - next < HEADER) {
      next = ends.pop();
    }
    return new Walk.Step.Skip(next - place, HEADER);
  }

  private Walk.Step leave(long place) {
    long end = ends.getLast();
    ends.clear();
    return new Walk.Step.Skip(end - place, HEADER);
  }

  boolean hasVideo() {
    return video;
  }

  boolean isProtected() {
    return encrypted;
  }
}
