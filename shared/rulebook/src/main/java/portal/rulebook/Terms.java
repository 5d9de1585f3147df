package portal.rulebook;

import java.time.LocalDate;
import java.util.List;
import portal.language.Said;
import portal.rulebook.Edition.Section;

/** The terms in every edition. */
final class Terms {
  static final Editions EDITIONS =
      Editions.of(new Edition(LocalDate.of(2026, 1, 1), List.of(order(), review())));

  private Terms() {}

  private static Section order() {
    return new Section(
        new Said("The order", "Der Auftrag"),
        List.of(
            new Said(
                "An enquiry costs nothing and binds nobody. You order when you accept our quote,"
                    + " which holds as long as it says.",
                "Eine Anfrage kostet nichts und bindet niemanden. Sie bestellen, wenn Sie unser"
                    + " Angebot annehmen; es gilt so lange, wie es sagt."),
            new Said(
                "The fee pays for the review. It does not depend on the outcome, and is due as the"
                    + " invoice says.",
                "Der Preis gilt der Prüfung. Er hängt nicht vom Ergebnis ab und ist fällig, wie es"
                    + " die Rechnung sagt."),
            new Said(
                "A discount for publishing ends when you take back your consent or share less than"
                    + " it asks for; the difference is then billed.",
                "Ein Nachlass für die Veröffentlichung endet, wenn Sie die Zustimmung zurücknehmen"
                    + " oder weniger freigeben, als er verlangt; der Unterschied wird dann"
                    + " verrechnet.")));
  }

  private static Section review() {
    return new Section(
        new Said("The review", "Die Prüfung"),
        List.of(
            new Said(
                "At least three directors without a conflict of interest score your material. None"
                    + " of them sees another's scores before all are in.",
                "Mindestens drei Vorstände ohne Interessenkonflikt bewerten Ihre Unterlagen. Keiner"
                    + " sieht die Noten anderer, bevor alle da sind."),
            new Said(
                "Intellectual property stays with you. Confidential material is used for the review"
                    + " only.",
                "Geistiges Eigentum bleibt bei Ihnen. Vertrauliche Unterlagen dienen nur der"
                    + " Prüfung."),
            new Said(
                "You may appeal an outcome once, within 30 days. Somebody who took no part decides"
                    + " on it.",
                "Gegen ein Ergebnis können Sie einmal, binnen 30 Tagen, Einspruch erheben. Darüber"
                    + " entscheidet, wer nicht beteiligt war.")));
  }
}
