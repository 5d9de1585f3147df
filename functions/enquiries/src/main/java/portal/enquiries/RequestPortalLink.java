package portal.enquiries;

import java.time.Duration;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.certification.Cases;
import portal.certification.Contact;
import portal.certification.EmailAddress;
import portal.certification.Moves;
import portal.http.Request;
import portal.requests.RateLimit;
import portal.requests.RateLimited;
import portal.requests.Step;
import portal.trail.Answers;

/**
 * Has one link to all cases of an address mailed to it. Whether it has any shows neither in the
 * answer nor in what is done for it: limits are counted by what was typed, and one transaction is
 * stored either way. Without a reference to know, anyone can ask about anyone.
 */
final class RequestPortalLink {
  /** In place of the mailbox's share of the day, which three enquiries have used up. */
  private static final RateLimit OF_ADDRESS =
      new RateLimit("portal-links-to-one", 3, Duration.ofHours(6));

  private final RateLimited limited;
  private final RateLimit ofClient;
  private final Cases cases;
  private final Answers answers;
  private final InstituteTime time;

  @Inject
  RequestPortalLink(
      RateLimited limited, Cases cases, Answers answers, InstituteTime time, Host host) {
    this.limited = limited;
    this.ofClient =
        new RateLimit(
            "portal-links",
            Integer.parseInt(host.variable("ENQUIRIES_PER_CLIENT")),
            Duration.ofHours(1));
    this.cases = cases;
    this.answers = answers;
    this.time = time;
  }

  Step request(Request request, EmailAddress email) {
    Contact contact = Contact.of(email);
    limited.take(ofClient, request);
    limited.takeOf(OF_ADDRESS, contact.hash());
    return cases.of(contact, Optional.empty(), 1).cases().stream()
        .findFirst()
        .map(newest -> Moves.requestPortalLink(newest, time.now()))
        .map(
            change ->
                new Step.Store(
                    VisitorEnquiriesRoutes.accepted(), answered -> cases.store(change, answered)))
        .orElseGet(() -> new Step.Store(VisitorEnquiriesRoutes.accepted(), answers::keep));
  }
}
