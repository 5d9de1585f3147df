package portal.quotes;

import static portal.http.FieldKinds.date;
import static portal.http.FieldKinds.object;

import java.time.LocalDate;
import portal.certification.RuleVersions;
import portal.http.FieldKind;
import portal.http.Fields;
import portal.http.Needed;
import portal.http.Problem;
import portal.language.Said;
import portal.rulebook.Rulebook;

/** The terms and the rules for the mark as they hold: who orders has seen these and no others. */
final class RulesInForce {
  /** Which versions somebody has seen. */
  static final FieldKind<RuleVersions> SEEN = object(RulesInForce::read);

  private RulesInForce() {}

  static RuleVersions on(LocalDate day) {
    return new RuleVersions(Rulebook.TERMS.versionOn(day), Rulebook.MARK.versionOn(day));
  }

  /** A problem if others hold today than were seen. */
  static void check(RuleVersions seen, LocalDate today) {
    RuleVersions now = on(today);
    if (!seen.equals(now)) {
      throw Problem.conflict(
          new Said(
              "Our terms of "
                  + now.terms()
                  + " and the rules for the mark of "
                  + now.mark()
                  + " are in force, not what you saw. Read them and order again.",
              "In Kraft sind unsere Bedingungen vom "
                  + now.terms()
                  + " und die Regeln für das Zeichen vom "
                  + now.mark()
                  + " und nicht, was Sie gesehen haben. Bitte lesen Sie diese und bestellen Sie"
                  + " noch einmal."));
    }
  }

  private static Needed<RuleVersions> read(Fields fields) {
    Needed<LocalDate> terms = fields.need("terms", date());
    Needed<LocalDate> mark = fields.need("mark", date());
    return fields.made(() -> new RuleVersions(terms.get(), mark.get()));
  }
}
