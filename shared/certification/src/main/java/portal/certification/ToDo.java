package portal.certification;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What a case waits for its applicant to do.
 *
 * @param due the last day on which it can be done
 */
public record ToDo(What what, Optional<LocalDate> due) {

  /** The things to do. */
  public enum What {
    /** A question of the office's. */
    ANSWER,
    /** The quote is to be accepted or refused. */
    QUOTE,
    /** The code is to be entered. */
    MATERIAL,
    /** The material is to be completed and submitted. */
    SUBMIT;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is to be done today; empty if nothing is. */
  public static Optional<ToDo> of(Case shown, LocalDate today) {
    return switch (shown.stage()) {
      case Stage.Enquired() ->
          shown
              .waitingFor()
              .filter(Party.APPLICANT::equals)
              .map(_ -> new ToDo(What.ANSWER, Optional.empty()));
      case Stage.Eligible(var _) ->
          shown
              .terms()
              .quoted()
              .filter(quote -> quote.holdsOn(today))
              .map(quote -> new ToDo(What.QUOTE, Optional.of(quote.span().lastDay())));
      case Stage.Commissioned(var _) ->
          shown.invitation().flatMap(invitation -> material(invitation, today));
      case Stage.Submitted(var _, var _),
          Stage.Complete(var _, var _),
          Stage.Declined(var _),
          Stage.QuoteRefused(var _, var _, var _),
          Stage.QuoteLapsed(var _, var _),
          Stage.Withdrawn(var _, var _, var _) ->
          Optional.empty();
    };
  }

  private static Optional<ToDo> material(Invitation invitation, LocalDate today) {
    if (invitation.admits()) {
      return Optional.of(new ToDo(What.SUBMIT, Optional.empty()));
    }
    return invitation.isRedeemable(invitation.issue(), today)
        ? Optional.of(new ToDo(What.MATERIAL, Optional.of(invitation.lastDay())))
        : Optional.empty();
  }
}
