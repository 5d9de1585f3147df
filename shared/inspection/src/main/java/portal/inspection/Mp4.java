package portal.inspection;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An MP4: a box that names its brands, and boxes to the file's end, among them an index of at least
 * one video track, none of them encrypted, and media. Only a media box may leave its length open,
 * and is then the last. Songs, books and pictures of the same family have other first brands, or no
 * video.
 */
final class Mp4 extends Walk implements Shape {
  private static final int HEADER = 8;
  private static final int LONG_HEADER = 16;
  private static final int FILE_TYPE = 0x66747970;
  private static final int INDEX = 0x6d6f6f76;
  private static final int MEDIA = 0x6d646174;
  private static final int FRAGMENT = 0x6d6f6f66;

  /** The box of brands is short, or it is a place to hide in. */
  private static final int LONGEST_FILE_TYPE = 256;

  private static final Pattern BRANDS =
      Pattern.compile(
          "(?s)\\x00\\x00[\\x00\\x01].ftyp"
              + "(?!M4[ABP] |F4[AB] |qt  |he[iv].|avi[fs]|mi[fa][1f]|msf1|jp[2xm] |crx )"
              + "(.{4})*?(iso[m2-9abc]|mp4[12]|avc1|M4V["
              + " HP]|dash|cmfc).*");

  private final Tracks tracks = new Tracks();
  private boolean begun;
  private boolean index;
  private boolean media;

  Mp4() {
    super(HEADER);
  }

  @Override
  Step read(ByteBuffer read) {
    if (tracks.isWithin()) {
      return tracks.read(read, place());
    }
    int length = read.getInt(0);
    int type = read.getInt(4);
    if (!isType(type) || (type == FILE_TYPE && begun)) {
      return new Step.Broken();
    }
    begun |= read.limit() == HEADER;
    index |= type == INDEX;
    media |= type == MEDIA || type == FRAGMENT;
    if (length == 0) {
      return type == MEDIA && index ? new Step.Rest() : new Step.Broken();
    }
    if (length == 1 && read.limit() == HEADER) {
      return new Step.Longer(LONG_HEADER);
    }
    long whole = length == 1 ? read.getLong(HEADER) : Integer.toUnsignedLong(length);
    long body = whole - read.limit();
    if (body < 0 || (type == FILE_TYPE && whole > LONGEST_FILE_TYPE)) {
      return new Step.Broken();
    }
    return type == INDEX ? tracks.enter(place(), place() + body) : new Step.Skip(body, HEADER);
  }

  /** Four characters that can be printed. */
  static boolean isType(int type) {
    for (int shift = 0; shift < 32; shift += 8) {
      int character = (type >>> shift) & 0xff;
      if (character < ' ' || (character > '~' && character != 0xa9)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void pass(byte[] bytes, int count) {
    walk(bytes, count);
  }

  @Override
  public Optional<Reason> fault(Ends ends) {
    if (!BRANDS.matcher(ends.head(brandsEnd(ends))).matches()) {
      return Optional.of(Reason.SIGNATURE_DIFFERS);
    }
    if (Foreign.marksIn(ends)) {
      return Optional.of(Reason.AMBIGUOUS);
    }
    if (!index || !media || !isWhole() || tracks.isProtected()) {
      return Optional.of(Reason.MALFORMED);
    }
    return tracks.hasVideo() ? Optional.empty() : Optional.of(Reason.SIGNATURE_DIFFERS);
  }

  /** Where the first box ends, by its own word. */
  private static int brandsEnd(Ends ends) {
    String start = ends.head(4);
    return start.length() < 4 ? 0 : (start.charAt(2) << 8) | start.charAt(3);
  }
}
