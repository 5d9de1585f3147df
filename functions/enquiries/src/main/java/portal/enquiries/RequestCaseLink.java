package portal.enquiries;

import java.util.Optional;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.EmailAddress;
import portal.certification.Moves;
import portal.http.Problem;
import portal.trail.Once;
import portal.trail.OnlyOnce;
import portal.trail.Outcome;
import portal.trail.Step;

/**
 * Has a fresh link mailed to a case's own address. The answer is the same whether there is such a
 * case, whether the address is its own, and whether a link went out just now.
 */
final class RequestCaseLink {
  private final Cases cases;
  private final OnlyOnce onlyOnce;
  private final InstituteTime time;

  @Inject
  RequestCaseLink(Cases cases, OnlyOnce onlyOnce, InstituteTime time) {
    this.cases = cases;
    this.onlyOnce = onlyOnce;
    this.time = time;
  }

  Outcome<Problem> request(CaseId id, EmailAddress email, Once once) {
    return onlyOnce.carryOut(
        once,
        () -> {
          Optional<Change> change =
              cases
                  .find(id)
                  .filter(found -> found.enquiry().applicant().email().isSameMailbox(email))
                  .flatMap(found -> Moves.requestLink(found, time.now()));
          return change.isPresent()
              ? new Step.Store<>(
                  VisitorRoutes.accepted(), answered -> cases.store(change.get(), answered))
              : new Step.Answer<>(VisitorRoutes.accepted());
        });
  }
}
