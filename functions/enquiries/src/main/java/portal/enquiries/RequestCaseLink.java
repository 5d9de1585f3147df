package portal.enquiries;

import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.EmailAddress;
import portal.certification.Moves;
import portal.requests.Step;

/**
 * Has a fresh link mailed to a case's own address. The answer is the same whether there is such a
 * case, whether the address is its own, and whether a link went out just now.
 */
final class RequestCaseLink {
  private final Cases cases;
  private final InstituteTime time;

  @Inject
  RequestCaseLink(Cases cases, InstituteTime time) {
    this.cases = cases;
    this.time = time;
  }

  Step request(CaseId id, EmailAddress email) {
    return cases
        .find(id)
        .filter(found -> found.enquiry().applicant().email().isSameMailbox(email))
        .flatMap(found -> Moves.requestLink(found, time.now()))
        .<Step>map(
            change ->
                new Step.Store(
                    VisitorEnquiriesRoutes.accepted(), answered -> cases.store(change, answered)))
        .orElseGet(() -> new Step.Answer(VisitorEnquiriesRoutes.accepted()));
  }
}
