package portal.enquiries;

import java.time.LocalDate;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.certification.Case;
import portal.certification.Change;
import portal.certification.Stage;
import portal.certification.TermsMoves;
import portal.pricing.Fee;
import portal.pricing.FreeOffer;
import portal.pricing.Occasion;
import portal.pricing.Offers;
import portal.pricing.Tariff;
import portal.pricing.Tariffs;

/**
 * Settles what an eligible case is offered: a place of a free offer while there is one for the day
 * of its enquiry, else a quote by the tariff of that day.
 */
final class FindEligible {
  private final Tariffs tariffs;
  private final Offers offers;
  private final InstituteTime time;

  @Inject
  FindEligible(Tariffs tariffs, Offers offers, InstituteTime time) {
    this.tariffs = tariffs;
    this.offers = offers;
    this.time = time;
  }

  Optional<Change> decide(Case found, Stage.Decision decision) {
    LocalDate enquired = time.dateOf(found.opening().at());
    Optional<FreeOffer> free = offers.open(enquired);
    if (free.isPresent()) {
      return TermsMoves.admitFree(found, decision, free.get().id(), time.dateOf(decision.at()));
    }
    Tariff tariff = tariffs.book().inForce(enquired);
    Fee fee = new Fee(found.enquiry().subject().quantity().scope(), Occasion.INITIAL);
    return TermsMoves.quote(found, decision, tariff.quote(fee, time.dateOf(decision.at())));
  }
}
