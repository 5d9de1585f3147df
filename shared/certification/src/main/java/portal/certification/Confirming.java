package portal.certification;

import static portal.http.FieldKinds.line;
import static portal.http.FieldKinds.object;
import static portal.http.FieldKinds.parsed;

import portal.capability.ConfirmationCode;
import portal.http.Fields;
import portal.http.Needed;
import portal.language.Said;

/** Who decides for the applicant, and the code that says that it is they. */
public record Confirming(ConfirmationCode code, Decider decider) {
  static final String FIELD = "confirmation";
  static final String CODE = "code";
  private static final int LONGEST_CODE = 20;

  /** What a decision is confirmed with. */
  public static Needed<Confirming> read(Fields fields) {
    return fields.need(FIELD, object(Confirming::readEach));
  }

  private static Needed<Confirming> readEach(Fields fields) {
    Needed<ConfirmationCode> code =
        fields.need(
            CODE,
            parsed(
                LONGEST_CODE,
                ConfirmationCode::parse,
                new Said("A code has six digits.", "Ein Code hat sechs Ziffern.")));
    Needed<String> name = fields.need("name", line(Decider.LONGEST));
    Needed<String> function = fields.need("function", line(Decider.LONGEST));
    return fields.made(() -> new Confirming(code.get(), new Decider(name.get(), function.get())));
  }
}
