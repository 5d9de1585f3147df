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
          "Good news: our board has found that what you described can be certified.",
          "gute Nachricht: Was Sie beschrieben haben, kann zertifiziert werden.");

  private static final Words QUOTED =
      Words.of(
          new Phrase(
              "Your enquiry {reference} can be certified",
              "Ihre Anfrage {reference} kann zertifiziert werden"),
          FOUND,
          new Phrase(
              "This is our quote: the certification costs {full}, VAT not"
                  + " included.{reduced} The fee does not depend on the outcome.",
              "Das ist unser Angebot: Die Zertifizierung kostet {full} ohne USt.{reduced}"
                  + " Der Preis hängt nicht vom Ergebnis ab."),
          new Phrase(
              "The quote holds until {quoted}. Please look at it below, and accept or"
                  + " refuse it. If we do not hear from you, we close the case after that day.",
              "Das Angebot gilt bis {quoted}. Bitte sehen Sie es unten an und nehmen Sie"
                  + " es an oder lehnen Sie es ab. Wenn wir nichts von Ihnen hören, schließen wir"
                  + " den Fall nach diesem Tag."),
          new Phrase(
              "With your invitation code you can upload your material right away. It holds"
                  + " until {holds}; please keep it to yourself. We review what you submit once"
                  + " you have accepted the quote.",
              "Mit Ihrem Einladungscode können Sie Ihre Unterlagen gleich hochladen. Er"
                  + " gilt bis {holds}; bitte behalten Sie ihn für sich. Wir prüfen, was Sie"
                  + " einreichen, sobald Sie das Angebot angenommen haben."));

  private static final Words FREE =
      Words.of(
          new Phrase(
              "Your enquiry {reference} can be certified, free of charge",
              "Ihre Anfrage {reference} kann kostenlos zertifiziert werden"),
          FOUND,
          new Phrase(
              "You have a place in our free offer: there is no fee and no invoice.",
              "Sie haben einen Platz in unserem kostenlosen Angebot: Sie zahlen nichts"
                  + " und bekommen keine Rechnung."),
          new Phrase(
              "With your invitation code you can upload your material right away. It holds"
                  + " until {holds}; please keep it to yourself.",
              "Mit Ihrem Einladungscode können Sie Ihre Unterlagen gleich hochladen. Er"
                  + " gilt bis {holds}; bitte behalten Sie ihn für sich."));

  /** One for each reduction that can be earned, which follow each other. */
  private static final Phrase REDUCED =
      new Phrase(" If {condition}, it costs {price}.", " Wenn {condition}, kostet sie {price}.");

  @Override
  public Letter write(Case about, Draft draft) {
    Invitation invitation =
        about
            .invitation()
            .orElseThrow(() -> new IllegalStateException("A mail about no invitation"));
    return draft.because(offered(about, invitation, draft), reason(about));
  }

  private static Letter offered(Case about, Invitation invitation, Draft draft) {
    String holds = draft.figures().day(invitation.lastDay());
    if (about.terms() instanceof Terms.Free) {
      Letter free = draft.letter(FREE, Map.of("holds", holds));
      return InvitationCode.leading(free, about, invitation, draft);
    }
    return InvitationCode.leading(
        quoted(quote(about), holds, draft),
        about,
        invitation,
        draft,
        (letter, code) -> QuoteLink.leading(letter, draft, code));
  }

  private static String reason(Case about) {
    return about
        .decision()
        .orElseThrow(() -> new IllegalStateException("A mail about no decision"))
        .reason();
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
            "full",
            draft.figures().money(quote.base()),
            "reduced",
            reduced,
            "quoted",
            draft.figures().day(quote.span().lastDay()),
            "holds",
            holds));
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
