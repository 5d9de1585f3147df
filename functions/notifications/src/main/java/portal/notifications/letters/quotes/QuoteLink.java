package portal.notifications.letters.quotes;

import portal.capability.Purpose;
import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;

/** The link to a case's quote. */
public final class QuoteLink {
  private static final Phrase LABEL =
      new Phrase("View the quote and answer it", "Angebot ansehen und beantworten");

  private QuoteLink() {}

  public static Letter.Link of(Case about, Draft draft) {
    return draft.link(LABEL, "/quote#" + draft.mint(Purpose.QUOTE, about.id().value()));
  }
}
