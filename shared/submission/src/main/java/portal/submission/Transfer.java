package portal.submission;

import java.time.Duration;
import java.util.Optional;

/** How a file's bytes come. */
public sealed interface Transfer {
  /** Up to this length a file comes by one request; a longer one by parts of this length. */
  long PART_LENGTH = 16L * 1024 * 1024;

  /** So long the bucket keeps the parts of what was begun; the template's life cycle says so. */
  Duration PARTS_ARE_KEPT = Duration.ofDays(7);

  /** By one request. */
  record Whole() implements Transfer {}

  /** By parts, put together in the end. */
  record Parts(String id) implements Transfer {}

  /** The upload that takes the parts; empty if there are none. */
  default Optional<String> uploadId() {
    return this instanceof Parts(var id) ? Optional.of(id) : Optional.empty();
  }

  /** Whether a file of this length comes by parts. */
  static boolean needsParts(long length) {
    return length > PART_LENGTH;
  }

  /** Of how many parts a file of this length consists. */
  static int parts(long length) {
    return Math.toIntExact(Math.ceilDiv(length, PART_LENGTH));
  }

  /** How long this part of such a file is, parts counted from 1. */
  static long lengthOfPart(long length, int part) {
    return Math.min(PART_LENGTH, length - (part - 1) * PART_LENGTH);
  }
}
