package portal.notifications.letters.quotes;

import java.util.List;
import javax.inject.Inject;
import javax.inject.Provider;
import portal.invoicing.Prints;
import portal.notifications.letters.CapabilityLetters;
import portal.notifications.letters.LetterWriter;
import portal.notifications.letters.Notice;
import portal.notifications.letters.Occasion;
import portal.notifications.letters.StaffNote;

/** The letters about quotes and what was agreed. */
public final class QuotesLetters implements CapabilityLetters {

  private final Provider<Prints> prints;

  @Inject
  public QuotesLetters(Provider<Prints> prints) {
    this.prints = prints;
  }

  @Override
  public List<Notice> notices() {
    return List.of(
        Notice.toApplicant("quote-accepted").on("QuoteAccepted"),
        Notice.toApplicant("quote-refused").on("QuoteRefused"),
        Notice.toApplicant("quote-lapsed").on("QuoteLapsed"),
        Notice.toStaff("quote-notice").on("QuoteAccepted").on("QuoteRefused").on("QuoteLapsed"),
        Notice.toApplicant("consents-changed").on("ConsentsChanged"),
        Notice.toStaff("consents-notice").on("ConsentsChanged"),
        Notice.toApplicant("share-corrected")
            .on(new Occasion.Numbered("SharedShareCorrected", "message")));
  }

  @Override
  public LetterWriter writer(String notice) {
    return switch (notice) {
      case "quote-accepted" -> new QuoteAccepted(prints.get());
      case "quote-refused" -> new QuoteRefused();
      case "quote-lapsed" -> new QuoteLapsed();
      case "quote-notice" -> new QuoteNotice();
      case "consents-changed" -> new ConsentsChanged();
      case "consents-notice" ->
          new StaffNote(
              "Consents changed in {reference}",
              "The applicant has changed what we make known of {reference}. If that costs the"
                  + " discount, the invoice for the difference goes out by itself.");
      case "share-corrected" -> new ShareCorrected();
      default -> throw new IllegalStateException("There is no letter " + notice);
    };
  }
}
