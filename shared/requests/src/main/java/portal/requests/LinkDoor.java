package portal.requests;

import javax.inject.Inject;
import portal.aws.InstituteTime;
import portal.capability.Capabilities;
import portal.capability.Purpose;
import portal.capability.Secret;
import portal.http.Admitted;
import portal.http.Endpoint;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.language.Said;

/**
 * Lets the holders of mailed links in: the secret comes as {@code Authorization: Capability}.
 * Unknown, expired and foreign secrets all get the same answer.
 */
public final class LinkDoor {
  private static final String SCHEME = "Capability ";

  private final Capabilities capabilities;
  private final InstituteTime time;

  @Inject
  public LinkDoor(Capabilities capabilities, InstituteTime time) {
    this.capabilities = capabilities;
    this.time = time;
  }

  /** What answers only who has a link for the purpose. */
  public Endpoint by(Purpose purpose, Admitted endpoint) {
    return request -> endpoint.answer(request, open(request, purpose));
  }

  /** The subject that the request's secret opens for the purpose; a problem otherwise. */
  public String open(Request request, Purpose purpose) {
    return request
        .header("authorization")
        .filter(value -> value.startsWith(SCHEME))
        .flatMap(value -> Secret.parse(value.substring(SCHEME.length())))
        .flatMap(secret -> capabilities.subject(secret, purpose, time.now()))
        .orElseThrow(LinkDoor::invalid);
  }

  /** The one answer to every link that does not open. */
  public static RuntimeException invalid() {
    return Problem.of(
            ProblemKind.LINK_INVALID,
            new Said(
                "Ask for a fresh link with your address.",
                "Fordern Sie mit Ihrer E-Mail-Adresse einen neuen Link an."))
        .exception();
  }
}
