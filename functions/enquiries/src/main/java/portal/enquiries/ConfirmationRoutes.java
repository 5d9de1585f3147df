package portal.enquiries;

import java.time.Duration;
import java.util.Map;
import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.capability.Confirmation;
import portal.capability.Purpose;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.Moves;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Request;
import portal.json.JsonObject;
import portal.requests.Changing;
import portal.requests.LinkDoor;
import portal.requests.OnlyOnce;
import portal.requests.RateLimit;
import portal.requests.RateLimited;
import portal.requests.Replies;
import portal.requests.Step;

/** The route that has a code mailed to a case's contact, who is to confirm by it. */
final class ConfirmationRoutes {
  /** With five tries each, a guesser has 25 of a million in an hour. */
  private static final RateLimit CODES = new RateLimit("confirmations", 5, Duration.ofHours(1));

  private final LinkDoor door;
  private final OnlyOnce once;
  private final Changing<CaseId, Case, Change> changing;
  private final RateLimited limited;
  private final InstituteTime time;

  @Inject
  ConfirmationRoutes(
      LinkDoor door, OnlyOnce once, Cases cases, RateLimited limited, InstituteTime time) {
    this.door = door;
    this.once = once;
    this.changing = new Changing<>(CaseReplies.NONE, cases);
    this.limited = limited;
    this.time = time;
  }

  Map<String, Endpoint> all() {
    return Map.of("POST /api/case/confirmations", door.by(Purpose.CASE, once.of(this::request)));
  }

  /**
   * Whoever asks says what they have seen, for the answer carries the version that they decide on.
   * What has been answered before is answered again, whatever the limit.
   */
  private Step request(Request request, String opened) {
    new Fields(Bodies.json(request)).check();
    Case found = changing.seen(request, ApplicantCaseRoutes.id(opened));
    Change change =
        Moves.requestConfirmation(found, time.now()).orElseThrow(() -> CaseReplies.standing(found));
    limited.takeOf(CODES, found.id().value());
    JsonObject sent =
        JsonObject.builder()
            .text("sentTo", masked(found.enquiry().applicant().email().value()))
            .number("minutes", Confirmation.LIFE.toMinutes())
            .build();
    return changing.store(change, Replies.json(202, sent, change.after().head().version()));
  }

  /** Enough of an address for its owner to know it. */
  private static String masked(String address) {
    return address.substring(0, 1) + "…" + address.substring(address.lastIndexOf('@'));
  }
}
