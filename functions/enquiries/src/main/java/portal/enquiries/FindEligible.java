package portal.enquiries;

import java.time.LocalDate;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.book.Books;
import portal.certification.Case;
import portal.certification.Change;
import portal.certification.Stage;
import portal.certification.TermsMoves;
import portal.pricing.Fee;
import portal.pricing.FreeOffer;
import portal.pricing.Occasion;
import portal.pricing.Offers;
import portal.pricing.Tariff;

/**
 * Settles what an eligible case is offered: a place of a free offer while there is one for the day
 * of its enquiry, else a quote by the tariff of that day.
 */
final class FindEligible {
  private final Books<Tariff> tariffs;
  private final Offers offers;
  private final InstituteTime time;

  @Inject
  FindEligible(Books<Tariff> tariffs, Offers offers, InstituteTime time) {
    this.tariffs = tariffs;
    this.offers = offers;
    this.time = time;
  }

  Optional<Change> decide(Case found, Stage.Decision decision) {
    LocalDate enquired = time.dateOf(found.opening().at());
    Optional<FreeOffer> free = offers.next(enquired);
    if (free.isPresent()) {
      return TermsMoves.admitFree(found, decision, free.get(), time.dateOf(decision.at()));
    }
    Tariff tariff = tariffs.inForce(enquired);
    Fee fee = new Fee(found.enquiry().subject().quantity().scope(), Occasion.INITIAL);
    return TermsMoves.quote(found, decision, tariff.quote(fee, time.dateOf(decision.at())));
  }
}
