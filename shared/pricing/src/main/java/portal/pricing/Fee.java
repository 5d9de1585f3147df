package portal.pricing;

import java.util.Arrays;
import java.util.List;
import portal.language.Said;

/** One field of the table of fees. */
public record Fee(Scope scope, Occasion occasion) {

  /** All fields, in the table's order. */
  public static List<Fee> all() {
    return Arrays.stream(Scope.values())
        .flatMap(scope -> Arrays.stream(Occasion.values()).map(one -> new Fee(scope, one)))
        .toList();
  }

  /** The name of the rule that this field is. */
  public String rule() {
    return "fee." + scope.code() + "." + occasion.code();
  }

  /** What it is for, in words. */
  public Said text() {
    Said what =
        switch (scope) {
          case SINGLE ->
              new Said("a single tool or method", "eines einzelnen Werkzeugs oder einer Methode");
          case PROGRAMME ->
              new Said(
                  "a programme, scored and awarded as a whole",
                  "eines Programms, das als Ganzes bewertet und ausgezeichnet wird");
        };
    return switch (occasion) {
      case INITIAL -> new Said("Certification of ", "Zertifizierung ").then(what);
      case RECERTIFICATION -> new Said("Re-certification of ", "Rezertifizierung ").then(what);
      case RERUN ->
          new Said(
                  "Second attempt soon after a refusal, of ",
                  "Zweiter Versuch bald nach einer Ablehnung, ")
              .then(what);
    };
  }
}
