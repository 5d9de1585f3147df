package portal.materials;

import jakarta.inject.Inject;
import portal.capability.Purpose;
import portal.certification.CaseId;
import portal.certification.Invitation;
import portal.http.Admitted;
import portal.http.Endpoint;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.language.Said;
import portal.requests.LinkDoor;
import portal.submission.Dossier;
import portal.submission.Materials;

/**
 * Lets the holders of case links in to the upload, once the case's code has opened it. A code that
 * was revoked or issued anew since closes it until the new one is used.
 */
final class MaterialDoor {
  private static final Said CLOSED =
      new Said(
          "The upload is not open. Enter the invitation code first.",
          "Das Hochladen ist nicht eröffnet. Geben Sie zuerst den Einladungscode ein.");

  private final LinkDoor door;
  private final Materials materials;

  @Inject
  MaterialDoor(LinkDoor door, Materials materials) {
    this.door = door;
    this.materials = materials;
  }

  /** The case's submission; a problem where no link, or no code, has opened it. */
  Dossier open(Request request) {
    CaseId id = CaseId.parse(door.open(request, Purpose.CASE)).orElseThrow(LinkDoor::invalid);
    return materials
        .find(id)
        .filter(found -> found.ofCase().invitation().filter(Invitation::admits).isPresent())
        .orElseThrow(() -> closed(request));
  }

  /** To whoever reads, there is nothing; whoever changes something is told what to do first. */
  private static RuntimeException closed(Request request) {
    return request.routeKey().startsWith("GET ")
        ? Problem.of(ProblemKind.NOT_FOUND, CLOSED).exception()
        : Problem.conflict(CLOSED);
  }

  CaseId opened(Request request) {
    return open(request).submission().id();
  }

  /** What answers only who has a link that opens, with the id of its case. */
  Endpoint by(Admitted endpoint) {
    return request -> endpoint.answer(request, opened(request).value());
  }
}
