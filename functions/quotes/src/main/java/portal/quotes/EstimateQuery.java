package portal.quotes;

import static portal.http.ParameterKind.code;
import static portal.http.ParameterKind.date;
import static portal.http.ParameterKind.flag;
import static portal.http.ParameterKind.whole;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portal.http.Query;
import portal.language.Said;
import portal.pricing.Claim;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.pricing.Occasion;
import portal.pricing.Reduction;
import portal.pricing.Scope;

/** What somebody wants an estimate for, read from a query. There is no price among it. */
record EstimateQuery(Scope scope, Claim claim, Facts facts) {
  private static final Set<String> PARAMETERS =
      Set.of("quantity", "occasion", "published", "sharedShare", "declared", "expires", "released");

  static EstimateQuery read(Map<String, String> parameters) {
    Query query = new Query(parameters, PARAMETERS);
    Scope scope = query.need("quantity", code(Scope::ofCode));
    Occasion occasion = query.may("occasion", code(Occasion::ofCode)).orElse(Occasion.INITIAL);
    boolean published = query.may("published", flag()).orElse(false);
    int share = query.may("sharedShare", whole(0, Consents.WHOLE)).orElse(0);
    return new EstimateQuery(
        scope,
        claim(occasion, query.may("expires", date()), query.may("released", date())),
        new Facts(new Consents(true, published, share), declared(query)));
  }

  /** Names with commas between them, as the gateway joins what is said twice. */
  private static List<String> declared(Query query) {
    List<String> declared =
        query.text("declared").map(text -> List.of(text.split(",", -1))).orElse(List.of());
    if (!Reduction.declarable().containsAll(declared)) {
      throw Query.invalid(
          new Said(
              "Nobody asks for one of the facts that are declared.",
              "Nach einer der genannten Tatsachen fragt niemand."));
    }
    return declared;
  }

  private static Claim claim(
      Occasion occasion, Optional<LocalDate> expires, Optional<LocalDate> released) {
    if (expires.isPresent() != (occasion == Occasion.RECERTIFICATION)) {
      throw Query.invalid(
          new Said(
              "A re-certification, and nothing else, needs the day expires.",
              "Eine Rezertifizierung braucht den letzten Tag des Zertifikats (expires), sonst"
                  + " nichts."));
    }
    if (released.isPresent() != (occasion == Occasion.RERUN)) {
      throw Query.invalid(
          new Said(
              "A rerun, and nothing else, needs the day released.",
              "Ein zweiter Versuch braucht den Tag der Entscheidung (released), sonst nichts."));
    }
    return expires
        .<Claim>map(Claim.Recertification::new)
        .or(() -> released.map(Claim.Rerun::new))
        .orElseGet(Claim.Initial::new);
  }
}
