package portal.materials;

import jakarta.inject.Inject;
import java.util.Set;
import portal.aws.InstituteTime;
import portal.certification.CaseRounds;
import portal.certification.InvitationMoves;
import portal.certification.Status;

/** Has those told whose code ends soon. */
final class WarnInvitations {
  private final CaseRounds rounds;
  private final InstituteTime time;

  @Inject
  WarnInvitations(CaseRounds rounds, InstituteTime time) {
    this.rounds = rounds;
    this.time = time;
  }

  void run() {
    rounds.make(
        "warn",
        Set.of(Status.ELIGIBLE, Status.COMMISSIONED),
        time.now(),
        found -> InvitationMoves.warn(found, time.today(), time.now()));
  }
}
