package portal.notifications.letters.quotes;

import portal.capability.Secret;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;

/** The button to a case's quote. */
public final class QuoteLink {
  private static final Phrase LABEL =
      new Phrase("View the quote and answer it", "Angebot ansehen und beantworten");

  private QuoteLink() {}

  /** The letter whose button it is; it brings the invitation code with it. */
  public static Letter leading(Letter letter, Draft draft, Secret code) {
    return draft.toCard(letter, LABEL, "quote", code);
  }
}
