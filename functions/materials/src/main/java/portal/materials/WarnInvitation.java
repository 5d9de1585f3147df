package portal.materials;

import jakarta.inject.Inject;
import portal.aws.InstituteTime;
import portal.certification.CaseChanges;
import portal.certification.InvitationMoves;
import portal.trail.AggregateId;

/** Has a code's holder told that it ends soon. */
final class WarnInvitation {
  private final CaseChanges changes;
  private final InstituteTime time;

  @Inject
  WarnInvitation(CaseChanges changes, InstituteTime time) {
    this.changes = changes;
    this.time = time;
  }

  void of(AggregateId aggregate) {
    changes.make(aggregate, found -> InvitationMoves.warn(found, time.today(), time.now()));
  }
}
