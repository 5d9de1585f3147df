package portal.submission;

import java.util.Arrays;
import java.util.Optional;

/** Why a file is not let in. */
public enum Rejection {
  LENGTH_DIFFERS("length-differs"),
  DIGEST_DIFFERS("digest-differs"),
  /** Its bytes are not of the type that was declared. */
  SIGNATURE_DIFFERS("signature-differs"),
  /** It is not text in UTF-8, as text has to be. */
  NOT_UTF_8("not-utf-8"),
  /** It is text, but with characters in it that text does not have. */
  CONTROL_CHARACTERS("control-characters"),
  /** It opens with a password only. */
  NEEDS_PASSWORD("needs-password"),
  /** It could be read as something else as well. */
  AMBIGUOUS("ambiguous"),
  /** It is of the type, but broken or cut off. */
  MALFORMED("malformed"),
  /** It would run something when opened. */
  ACTIVE_CONTENT("active-content"),
  /** The scan found malware. */
  MALWARE("malware"),
  /** The scan cannot look into it: it is encrypted or of a kind that cannot be scanned. */
  UNSCANNABLE("unscannable"),
  /** The scan did not come to an end. */
  SCAN_FAILED("scan-failed");

  private final String code;

  Rejection(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<Rejection> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
