package portal.materials;

import jakarta.inject.Inject;
import portal.capability.Purpose;
import portal.certification.CaseId;
import portal.certification.Invitation;
import portal.http.Admitted;
import portal.http.Endpoint;
import portal.http.Request;
import portal.requests.LinkDoor;
import portal.submission.Dossier;
import portal.submission.Materials;

/**
 * Lets the holders of upload links in. A link belongs to one issue of the case's code: what was
 * revoked or issued anew since opens nothing.
 */
final class MaterialDoor {
  private final LinkDoor door;
  private final Materials materials;

  @Inject
  MaterialDoor(LinkDoor door, Materials materials) {
    this.door = door;
    this.materials = materials;
  }

  /** What the request's link opens; a problem otherwise. */
  Dossier open(Request request) {
    Invitation.Subject subject =
        Invitation.Subject.parse(door.open(request, Purpose.MATERIAL))
            .orElseThrow(LinkDoor::invalid);
    return materials
        .find(subject.id())
        .filter(
            found ->
                found
                    .ofCase()
                    .invitation()
                    .filter(invitation -> invitation.admits(subject.issue()))
                    .isPresent())
        .orElseThrow(LinkDoor::invalid);
  }

  CaseId opened(Request request) {
    return open(request).submission().id();
  }

  /** What answers only who has a link that opens, with the id of its case. */
  Endpoint by(Admitted endpoint) {
    return request -> endpoint.answer(request, opened(request).value());
  }
}
