package portal.notifications.letters.quotes;

import portal.capability.Purpose;
import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;

/** The link to a case's quote. */
public final class QuoteLink {
  private static final Phrase LABEL =
      new Phrase("Look at the quote and answer it", "Das Angebot ansehen und beantworten");

  private QuoteLink() {}

  /** The letter with it. */
  public static Letter on(Letter letter, Case about, Draft draft) {
    return letter.with(
        draft.link(LABEL, "/quote#" + draft.mint(Purpose.QUOTE, about.id().value())));
  }
}
