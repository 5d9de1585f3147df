package portal.materials;

import static portal.http.FieldKinds.line;
import static portal.http.FieldKinds.object;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import portal.aws.Host;
import portal.aws.Sha256;
import portal.capability.Secret;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Needed;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.language.Said;
import portal.pricing.ConsentFields;
import portal.pricing.Consents;
import portal.requests.OnlyOnce;
import portal.requests.RateLimit;
import portal.requests.RateLimited;
import portal.requests.Step;
import portal.trail.Reply;

/** The routes that need nothing but what somebody has read: a code, or digests. */
final class VisitorInvitationsRoutes {
  private static final int LONGEST_CODE = 100;
  private static final Duration WINDOW = Duration.ofMinutes(10);

  private final RateLimited rateLimited;
  private final RateLimit codes;
  private final OnlyOnce once;
  private final RedeemCode redeemCode;
  private final Manifests manifests;

  @Inject
  VisitorInvitationsRoutes(
      RateLimited rateLimited,
      OnlyOnce once,
      RedeemCode redeemCode,
      Manifests manifests,
      Host host) {
    this.rateLimited = rateLimited;
    this.codes = new RateLimit("codes", Integer.parseInt(host.variable("CODE_ATTEMPTS")), WINDOW);
    this.once = once;
    this.redeemCode = redeemCode;
    this.manifests = manifests;
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "POST /api/invitations/redemption",
        rateLimited.by(codes, this::redeem),
        "GET /api/manifests/{manifest}/files/{file}",
        manifests::check);
  }

  private Response redeem(Request request) {
    Fields fields = new Fields(Bodies.json(request));
    Needed<String> typed = fields.need("code", line(LONGEST_CODE));
    Optional<Consents> consents = fields.may("consents", object(ConsentFields::read));
    fields.check();
    Reply closed = closed(request);
    return once.answer(
        request,
        Sha256.hex(typed.get()),
        () ->
            Secret.parse(typed.get())
                .map(code -> redeemCode.redeem(code, consents, closed))
                .orElseGet(() -> new Step.Answer(closed)));
  }

  /** The one answer to every code that opens nothing. */
  private static Reply closed(Request request) {
    Response answer =
        Problem.of(
                ProblemKind.CODE_INVALID,
                new Said(
                    "If it was used before, a fresh link is on its way to the address of its case.",
                    "Wenn er schon verwendet wurde, ist ein neuer Link an die Adresse seines Falls"
                        + " unterwegs."))
            .response(request);
    return new Reply(answer.status(), answer.headers(), answer.body());
  }
}
