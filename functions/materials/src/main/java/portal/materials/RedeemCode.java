package portal.materials;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.aws.InstituteTime;
import portal.capability.Capabilities;
import portal.capability.Purpose;
import portal.capability.Secret;
import portal.certification.Case;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.Invitation;
import portal.certification.InvitationMoves;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.json.JsonObject;
import portal.language.Said;
import portal.pricing.Consents;
import portal.requests.Step;
import portal.submission.MaterialChange;
import portal.submission.Materials;
import portal.submission.Redemption;
import portal.trail.Reply;

/**
 * Redeems codes. The first who enters one opens the upload, for whoever has a link to the case, and
 * has one mailed to the case's own address; so has whoever enters it again, who gets the answer
 * that unknown, expired and revoked codes get.
 */
final class RedeemCode {
  private final Capabilities capabilities;
  private final Cases cases;
  private final Materials materials;
  private final CaseChecklists checklists;
  private final InstituteTime time;

  @Inject
  RedeemCode(
      Capabilities capabilities,
      Cases cases,
      Materials materials,
      CaseChecklists checklists,
      InstituteTime time) {
    this.capabilities = capabilities;
    this.cases = cases;
    this.materials = materials;
    this.checklists = checklists;
    this.time = time;
  }

  /**
   * Redeems.
   *
   * @param closed the answer to a code that opens nothing
   */
  Step redeem(Secret code, Optional<Consents> consents, Reply closed) {
    Optional<Invitation.Subject> subject =
        capabilities
            .subject(code, Purpose.INVITATION, time.now())
            .flatMap(Invitation.Subject::parse);
    Optional<Case> found = subject.map(Invitation.Subject::id).flatMap(cases::find);
    return found.isPresent()
        ? redeem(
            found.get(), new Redemption.Entered(subject.orElseThrow().issue(), consents), closed)
        : new Step.Answer(closed);
  }

  private Step redeem(Case now, Redemption.Entered entered, Reply closed) {
    if (entered.consents().isEmpty() && wantsConsents(now, entered)) {
      throw consentsNeeded();
    }
    Optional<MaterialChange> change =
        Redemption.redeem(
            now,
            materials.submission(now.id()),
            entered,
            checklists.versionFor(now),
            time.today(),
            time.now());
    return change.isPresent()
        ? new Step.Store(opened(now), answered -> materials.store(change.get(), answered))
        : enteredAgain(now, entered, closed);
  }

  private boolean wantsConsents(Case now, Redemption.Entered entered) {
    return InvitationMoves.needsConsents(now)
        && now.stage().awaitsMaterial()
        && now.invitation()
            .filter(invitation -> invitation.isRedeemable(entered.issue(), time.today()))
            .isPresent();
  }

  private Step enteredAgain(Case now, Redemption.Entered entered, Reply closed) {
    Optional<Change> mailed =
        now.invitation()
            .filter(invitation -> invitation.wasRedeemedBy(entered.issue()))
            .flatMap(_ -> InvitationMoves.requestLink(now, time.now()));
    return mailed.isPresent()
        ? new Step.Store(closed, answered -> cases.store(mailed.get(), answered))
        : new Step.Answer(closed);
  }

  private static Reply opened(Case now) {
    return new Reply(
        201,
        Map.of("content-type", "application/json"),
        JsonObject.builder().text("reference", now.id().value()).build().write());
  }

  private static RuntimeException consentsNeeded() {
    return new Problem(
            ProblemKind.INVALID_FIELDS,
            new Said(
                "Say what may be made known, and send the code again.",
                "Sagen Sie uns, was bekannt werden darf, und senden Sie den Code noch einmal."),
            List.of(
                new Problem.FieldError(
                    "/consents", "required", new Said("This is needed.", "Diese Angabe fehlt."))))
        .exception();
  }
}
