package portal.pricing;

import static portal.http.FieldKinds.flag;
import static portal.http.FieldKinds.whole;

import portal.http.Fields;
import portal.http.Needed;
import portal.language.Said;

/** Reads from a request what an applicant agrees to make known. */
public final class ConsentFields {
  /** What is said of consents that contradict each other. */
  public static final Said CONTRADICTION =
      new Said(
          "Who is publicly certified is listed in the register, too.",
          "Wer öffentlich zertifiziert ist, steht auch im Verzeichnis.");

  private ConsentFields() {}

  public static Needed<Consents> read(Fields fields) {
    Needed<Boolean> listed = fields.need("listed", flag());
    Needed<Boolean> published = fields.need("published", flag());
    Needed<Integer> share = share(fields);
    if (published.is(yes -> yes) && listed.is(yes -> !yes)) {
      fields.wrong("published", "needs-listed", CONTRADICTION);
    }
    return fields.made(() -> new Consents(listed.get(), published.get(), share.get()));
  }

  /** The share alone. */
  public static Needed<Integer> share(Fields fields) {
    return fields.need("sharedShare", whole(0, Consents.WHOLE));
  }
}
