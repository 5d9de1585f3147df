package portal.inspection;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a submitted file, in Unicode's form NFC. It is shown and handed to browsers, and
 * never names anything in storage.
 */
public record FileName(String value) {
  /** The most bytes of UTF-8. */
  public static final int LONGEST = 255;

  /** Control and line separators, slashes, and what turns the direction of writing. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029/\\\\"
              + "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");

  /** What systems hide or drop at either end of a name. */
  private static final Pattern EDGE = Pattern.compile("^[\\s\\p{Z}.]|[\\s\\p{Z}.]$");

  private static final Pattern NOT_FOR_FALLBACK = Pattern.compile("[^\\x20-\\x7e]|[\"%\\\\]");

  public FileName {
    if (!isAllowed(value)) {
      throw new IllegalArgumentException("Not the name of a file");
    }
  }

  /** What a sender calls a file, if that may be a name. Apple's decomposed letters are composed. */
  public static Optional<FileName> parse(String sent) {
    if (sent.length() > LONGEST * 2) {
      return Optional.empty();
    }
    String composed = Normalizer.normalize(sent, Normalizer.Form.NFC);
    return isAllowed(composed) ? Optional.of(new FileName(composed)) : Optional.empty();
  }

  /** What follows the last dot, in lower case; empty if there is no dot. */
  public String extension() {
    int dot = value.lastIndexOf('.');
    return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The header that saves a download under this name, as in RFC 6266. */
  public String contentDisposition() {
    String plain = NOT_FOR_FALLBACK.matcher(value).replaceAll("_");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + extended();
  }

  /** The value in the encoding of RFC 8187. */
  private String extended() {
    var encoded = new StringBuilder();
    for (byte next : value.getBytes(StandardCharsets.UTF_8)) {
      if (isPlain(next)) {
        encoded.append((char) next);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", next & 0xff));
      }
    }
    return encoded.toString();
  }

  private static boolean isPlain(byte next) {
    return (next >= '0' && next <= '9')
        || (next >= 'A' && next <= 'Z')
        || (next >= 'a' && next <= 'z')
        || "!#$&+-.^_`|~".indexOf(next) >= 0;
  }

  private static boolean isAllowed(String name) {
    return !name.isEmpty()
        && StandardCharsets.UTF_8.newEncoder().canEncode(name)
        && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST
        && Normalizer.isNormalized(name, Normalizer.Form.NFC)
        && !FORBIDDEN.matcher(name).find()
        && !EDGE.matcher(name).find();
  }
}
