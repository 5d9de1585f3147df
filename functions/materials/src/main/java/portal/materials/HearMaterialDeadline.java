package portal.materials;

import jakarta.inject.Inject;
import portal.aws.InstituteTime;
import portal.certification.CaseDeadlines;
import portal.deadline.Deadline;
import portal.submission.SubmissionDeadlines;
import portal.trail.Event;

/** Does what a deadline of this capability wakes it for. */
final class HearMaterialDeadline {
  private final WarnInvitation warnInvitation;
  private final EraseMaterial eraseMaterial;
  private final InstituteTime time;

  @Inject
  HearMaterialDeadline(
      WarnInvitation warnInvitation, EraseMaterial eraseMaterial, InstituteTime time) {
    this.warnInvitation = warnInvitation;
    this.eraseMaterial = eraseMaterial;
    this.time = time;
  }

  void of(Event event) {
    Deadline reached = Deadline.told(event).heardAt(time.now());
    switch (reached.name()) {
      case CaseDeadlines.CODE_WARNING -> warnInvitation.of(reached.aggregate());
      case SubmissionDeadlines.MATERIAL_ERASURE -> eraseMaterial.of(reached.aggregate());
      default -> throw reached.foreign();
    }
  }
}
