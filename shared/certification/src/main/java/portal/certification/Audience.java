package portal.certification;

import java.util.Arrays;
import java.util.Optional;

/** Who applies. */
public enum Audience {
  CONSULTING("consulting"),
  VENDOR("vendor"),
  COMMERCIAL("commercial"),
  PUBLIC_SECTOR("public-sector"),
  AWARD_ORGANISER("award-organiser");

  private final String code;

  Audience(String code) {
    this.code = code;
  }

  /** The word that stands in JSON and in tables. */
  public String code() {
    return code;
  }

  public static Optional<Audience> ofCode(String code) {
    return Arrays.stream(values()).filter(value -> value.code.equals(code)).findFirst();
  }
}
