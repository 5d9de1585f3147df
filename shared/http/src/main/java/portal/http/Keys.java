package portal.http;

import java.util.Optional;
import java.util.regex.Pattern;
import portal.language.Said;

/**
 * Reads the headers that make a change safe to repeat and to race: {@code Idempotency-Key} and
 * {@code If-Match}.
 */
public final class Keys {
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{8,128}");

  private Keys() {}

  /** The sender's key; a problem if there is none that is well formed. */
  public static String idempotency(Request request) {
    return request
        .header("idempotency-key")
        .filter(key -> KEY.matcher(key).matches())
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemKind.IDEMPOTENCY_KEY_MISSING,
                        new Said(
                            "Send the header Idempotency-Key with 8 to 128 visible characters, a"
                                + " new one for each thing you want done.",
                            "Senden Sie die Kopfzeile Idempotency-Key mit 8 bis 128 sichtbaren"
                                + " Zeichen, für jedes Vorhaben eine neue."))
                    .exception());
  }

  /**
   * The version the sender has seen, from a strong entity tag; a problem if there is none. Any tag
   * of ours parses.
   */
  public static Optional<Long> ifMatch(Request request) {
    String tag =
        request
            .header("if-match")
            .orElseThrow(
                () ->
                    Problem.of(
                            ProblemKind.IF_MATCH_MISSING,
                            new Said(
                                "Read it first and send its ETag in If-Match.",
                                "Lesen Sie zuerst, was geändert werden soll, und senden Sie dessen"
                                    + " ETag in If-Match."))
                        .exception());
    return tag.matches("\"[0-9]{1,18}\"")
        ? Optional.of(Long.valueOf(tag.substring(1, tag.length() - 1)))
        : Optional.empty();
  }

  public static String entityTag(long version) {
    return "\"" + version + "\"";
  }
}
