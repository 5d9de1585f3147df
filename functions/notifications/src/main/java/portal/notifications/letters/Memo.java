package portal.notifications.letters;

import java.util.function.Supplier;
import portal.certification.Case;
import portal.language.Language;

/** A notice to the office in the making. */
public final class Memo {
  private final String reference;
  private final Supplier<Case> about;
  private final String origin;

  /**
   * A memo.
   *
   * @param about the case, asked for only by a notice that says more of it than its reference
   */
  Memo(String reference, Supplier<Case> about, String origin) {
    this.reference = reference;
    this.about = about;
    this.origin = origin;
  }

  /** What the mail is about. */
  public String reference() {
    return reference;
  }

  public Case about() {
    return about.get();
  }

  public Figures figures() {
    return new Figures(Language.EN);
  }

  /** A letter with a link to the case. */
  public Letter ofCase(String subject, String sentence) {
    return plain(subject, sentence)
        .leading(new Letter.Link("Open the case", origin + "/staff-case?reference=" + reference));
  }

  public Letter plain(String subject, String sentence) {
    return Words.memo(subject, sentence, reference);
  }
}
