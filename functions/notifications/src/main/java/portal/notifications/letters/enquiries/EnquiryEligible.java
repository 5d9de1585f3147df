package portal.notifications.letters.enquiries;

import java.util.Map;
import java.util.stream.Collectors;
import portal.certification.Case;
import portal.certification.Invitation;
import portal.certification.Terms;
import portal.notifications.letters.Draft;
import portal.notifications.letters.Letter;
import portal.notifications.letters.Phrase;
import portal.notifications.letters.ToApplicant;
import portal.notifications.letters.Words;
import portal.notifications.letters.materials.InvitationCode;
import portal.notifications.letters.quotes.QuoteLink;
import portal.pricing.Price;
import portal.pricing.Quote;
import portal.pricing.Reduction;

/**
 * The board has found that this can be certified; with the quote, or a free place, and the code.
 */
final class EnquiryEligible implements ToApplicant {
  private static final Phrase FOUND =
      new Phrase(
          "Good news: the board has found that what you described in {reference} can be certified.",
          "Gute Nachricht: Was Sie in {reference} beschreiben, kann zertifiziert werden.");

  private static final Words QUOTED =
      Words.of(
          new Phrase(
              "Your enquiry {reference} can be certified",
              "Ihre Anfrage {reference} kann zertifiziert werden"),
          FOUND,
          new Phrase(
              "Our quote, by tariff version {tariff}: the certification costs {full}, VAT not"
                  + " included.{reduced} The fee does not depend on the outcome.",
              "Unser Angebot, nach Tarif Version {tariff}: Die Zertifizierung kostet {full} ohne"
                  + " USt.{reduced} Das Entgelt hängt nicht vom Ergebnis ab."),
          new Phrase(
              "The quote holds until {quoted}. With the first link below you look at it, and accept"
                  + " or refuse it. If you do neither, the case is closed after that day.",
              "Das Angebot gilt bis {quoted}. Mit dem ersten Link unten sehen Sie es an und nehmen"
                  + " es an oder lehnen es ab. Geschieht beides nicht, wird der Fall nach diesem"
                  + " Tag geschlossen."),
          new Phrase(
              "Below is your invitation code. It opens the submission of your material and holds"
                  + " until {holds}. Keep it to yourself. What you submit is reviewed once the"
                  + " quote is accepted.",
              "Unten steht Ihr Einladungscode. Er öffnet die Einreichung Ihrer Unterlagen und gilt"
                  + " bis {holds}. Behalten Sie ihn für sich. Geprüft wird, sobald das Angebot"
                  + " angenommen ist."));

  private static final Words FREE =
      Words.of(
          new Phrase(
              "Your enquiry {reference} can be certified, free of charge",
              "Ihre Anfrage {reference} kann kostenlos zertifiziert werden"),
          FOUND,
          new Phrase(
              "A place of our free offer is yours: there is no fee and no invoice.",
              "Sie haben einen Platz unseres kostenlosen Angebots: Es gibt kein Entgelt und keine"
                  + " Rechnung."),
          new Phrase(
              "Below is your invitation code. It opens the submission of your material and holds"
                  + " until {holds}. Keep it to yourself.",
              "Unten steht Ihr Einladungscode. Er öffnet die Einreichung Ihrer Unterlagen und gilt"
                  + " bis {holds}. Behalten Sie ihn für sich."));

  /** One for each reduction that can be earned, which follow each other. */
  private static final Phrase REDUCED =
      new Phrase(" If {condition}, it costs {price}.", " Wenn {condition}, kostet sie {price}.");

  @Override
  public Letter write(Case about, Draft draft) {
    Invitation invitation =
        about
            .invitation()
            .orElseThrow(() -> new IllegalStateException("A mail about no invitation"));
    String holds = draft.figures().day(invitation.lastDay());
    Letter letter =
        about.terms() instanceof Terms.Free
            ? draft.letter(FREE, Map.of("holds", holds))
            : QuoteLink.on(quoted(quote(about), holds, draft), about, draft);
    return draft.linked(InvitationCode.on(letter, about, invitation, draft));
  }

  private static Letter quoted(Quote quote, String holds, Draft draft) {
    String reduced =
        quote.combinations().stream()
            .filter(earned -> earned.size() == 1)
            .map(earned -> reduced(earned.getFirst(), quote.price(earned), draft))
            .collect(Collectors.joining());
    return draft.letter(
        QUOTED,
        Map.of(
            "tariff", Integer.toString(quote.tariff()),
            "full", draft.figures().money(quote.base()),
            "reduced", reduced,
            "quoted", draft.figures().day(quote.span().lastDay()),
            "holds", holds));
  }

  private static String reduced(Reduction reduction, Price price, Draft draft) {
    String condition = reduction.in(draft.language()).condition();
    return REDUCED.in(
        draft.language(),
        Map.of("condition", condition, "price", draft.figures().money(price.net())));
  }

  private static Quote quote(Case about) {
    return about
        .terms()
        .quoted()
        .orElseThrow(() -> new IllegalStateException("A mail about no quote"));
  }
}
