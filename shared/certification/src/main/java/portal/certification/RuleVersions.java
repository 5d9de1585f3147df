package portal.certification;

import java.time.LocalDate;
import portal.json.JsonObject;

/**
 * Which versions of the institute's rules hold, or were accepted. A version is its first day.
 *
 * @param terms of the terms
 * @param mark of the rules for the use of the mark
 */
public record RuleVersions(LocalDate terms, LocalDate mark) {

  public JsonObject json() {
    return JsonObject.builder()
        .text("terms", terms.toString())
        .text("mark", mark.toString())
        .build();
  }
}
