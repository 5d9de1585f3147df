package portal.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import portal.json.JsonObject;
import portal.pricing.Consents;
import portal.trail.Actor;
import portal.trail.Happening;

/**
 * The moves of a case's invitation. Each either says what changes or, by an empty result, that the
 * case does not allow it.
 */
public final class InvitationMoves {
  private InvitationMoves() {}

  /**
   * Somebody enters a code of this issue for the first time.
   *
   * @param consents what is made known; recorded for a free case, which has agreed to nothing yet
   */
  public static Optional<Change> redeem(
      Case now, int issue, Optional<Consents> consents, LocalDate today, Instant at) {
    Optional<Invitation> open =
        now.invitation()
            .filter(_ -> now.stage().awaitsMaterial())
            .filter(invitation -> invitation.isRedeemable(issue, today));
    if (open.isEmpty() || (needsConsents(now) && consents.isEmpty())) {
      return Optional.empty();
    }
    Terms terms =
        now.terms() instanceof Terms.Free(var offer, var held)
            ? new Terms.Free(offer, held.or(() -> consents))
            : now.terms();
    JsonObject.Builder data = issue(JsonObject.builder(), open.get());
    if (needsConsents(now)) {
      consents.ifPresent(given -> TermsMoves.consents(data, given));
    }
    return Optional.of(
        Moves.change(
            now,
            new Happening("InvitationRedeemed", Actor.APPLICANT, data.build()),
            at,
            head ->
                now.with(head, now.stage(), terms)
                    .with(head, Optional.of(open.get().redeemed(at)))));
  }

  /** Whether consents must come with the code: a free case has agreed to nothing before. */
  public static boolean needsConsents(Case now) {
    return now.terms() instanceof Terms.Free(var _, var consents) && consents.isEmpty();
  }

  /** A used code is entered once more: its case's own address gets a fresh link. */
  public static Optional<Change> requestLink(Case now, Instant at) {
    return now.invitation()
        .filter(invitation -> invitation.state() == Invitation.State.REDEEMED)
        .flatMap(_ -> Moves.requestLink(now, "UploadLinkRequested", at));
  }

  /**
   * Staff have a new code mailed. All earlier codes and the links to the upload that came of them
   * open nothing from then on.
   */
  public static Optional<Change> reissue(
      Case now, String reason, Actor staff, LocalDate today, Instant at) {
    return explained(
        now,
        "InvitationReissued",
        reason,
        staff,
        at,
        invitation -> Invitation.issued(invitation.issue() + 1, today));
  }

  /** Staff take the code back, and with it the links to the upload that came of it. */
  public static Optional<Change> revoke(Case now, String reason, Actor staff, Instant at) {
    return now.invitation()
        .filter(one -> one.state() != Invitation.State.REVOKED)
        .flatMap(_ -> explained(now, "InvitationRevoked", reason, staff, at, Invitation::revoked));
  }

  /** The reason goes into the thread, where the applicant reads it and answers. */
  private static Optional<Change> explained(
      Case now,
      String type,
      String reason,
      Actor staff,
      Instant at,
      UnaryOperator<Invitation> next) {
    var told = JsonObject.builder().number("message", now.thread().messages() + 1L);
    return move(now, type, staff, at, next, told)
        .flatMap(
            change ->
                Moves.append(
                    change, number -> new Message(number, Party.INSTITUTE, staff, reason, at)));
  }

  /** The code ends soon. */
  public static Optional<Change> warn(Case now, LocalDate today, Instant at) {
    return now.invitation().filter(one -> one.isDueForWarning(today)).isPresent()
        ? move(
            now, "InvitationEndsSoon", Actor.PORTAL, at, Invitation::warned, JsonObject.builder())
        : Optional.empty();
  }

  private static Optional<Change> move(
      Case now,
      String type,
      Actor by,
      Instant at,
      UnaryOperator<Invitation> next,
      JsonObject.Builder told) {
    return now.invitation()
        .filter(_ -> now.stage().awaitsMaterial())
        .map(next)
        .map(
            invitation ->
                Moves.change(
                    now,
                    new Happening(type, by, issue(told, invitation).build()),
                    at,
                    head -> now.with(head, Optional.of(invitation))));
  }

  private static JsonObject.Builder issue(JsonObject.Builder told, Invitation invitation) {
    return told.number("issue", invitation.issue())
        .text("lastDay", invitation.lastDay().toString());
  }
}
