package portal.notifications.letters.enquiries;

import portal.capability.Purpose;
import portal.certification.Case;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;

/** Somebody who knows an address has asked for one link to all of its cases. */
final class PortalLink implements ToApplicant {
  private static final Phrase LINK = new Phrase("Open your portal", "Ihr Portal öffnen");
  private static final Words WORDS =
      Words.of(
          new Phrase("Your portal: all of your cases", "Ihr Portal: alle Ihre Fälle"),
          new Phrase(
              "Here is one link to all that you have with us; {reference} is the newest. It holds"
                  + " for one day; a newer one replaces it.",
              "hier ist ein Link zu allem, was Sie bei uns haben, zuletzt {reference}. Er gilt"
                  + " einen Tag; ein neuerer ersetzt ihn."),
          new Phrase(
              "The link opens all of your cases, so please do not pass it on.",
              "Der Link öffnet alle Ihre Fälle: Bitte geben Sie ihn nicht weiter."),
          new Phrase(
              "You did not ask for it? Then you need not do anything: it came to you only.",
              "Sie haben ihn nicht angefordert? Dann müssen Sie nichts tun: Er kam nur zu"
                  + " Ihnen."));

  @Override
  public Letter write(Case about, Draft draft) {
    String secret = draft.mint(Purpose.PORTAL, about.contact().hash());
    return draft.letter(WORDS).leading(draft.link(LINK, "/portal#" + secret));
  }
}
