package portal.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import portal.trail.Aggregate;
import portal.trail.Head;

/**
 * A certification case: the one place for its state.
 *
 * @param head the end of its chain of events; every change conditions on it
 * @param terms what was offered and agreed
 * @param invitation the code that opens the upload; none before the case is found eligible
 * @param thread how the conversation with the applicant stands
 * @param deciders who decided for the applicant
 * @param isCampaignUnknown whether the enquiry came with a code that no campaign had; until
 *     somebody of the office has looked at it
 */
public record Case(
    CaseId id,
    Head head,
    Enquiry enquiry,
    Opening opening,
    Stage stage,
    Terms terms,
    Optional<Invitation> invitation,
    Correspondence thread,
    Deciders deciders,
    boolean isCampaignUnknown)
    implements Aggregate {
  /** Source: DOMAIN.md section 1, eligibility. */
  public static final int DECISION_WORKING_DAYS = 5;

  /** When it came and when a decision is due, by the rule that held then. */
  public record Opening(Instant at, LocalDate decisionDue) {
    static Opening of(Instant at, ZoneId zone) {
      return new Opening(
          at, WorkingDays.after(at.atZone(zone).toLocalDate(), DECISION_WORKING_DAYS));
    }
  }

  /**
   * How the conversation stands.
   *
   * @param messages how many there are
   * @param lastFrom who wrote last
   * @param linkRequestedAt when a fresh link was last asked for
   */
  public record Correspondence(
      int messages, Optional<Party> lastFrom, Optional<Instant> linkRequestedAt) {
    public static final int MOST_MESSAGES = 200;
    static final Correspondence EMPTY = new Correspondence(0, Optional.empty(), Optional.empty());
  }

  /** Whose it is. */
  public Contact contact() {
    return Contact.of(enquiry.applicant().email());
  }

  public Status status() {
    return stage.status();
  }

  /** Whose turn it is; empty once the case is closed. */
  public Optional<Party> waitingFor() {
    return switch (stage) {
      case Stage.Enquired() ->
          Optional.of(
              thread
                  .lastFrom()
                  .filter(Party.INSTITUTE::equals)
                  .map(_ -> Party.APPLICANT)
                  .orElse(Party.INSTITUTE));
      case Stage.Eligible(var _), Stage.Commissioned(var _) -> Optional.of(Party.APPLICANT);
      case Stage.Submitted(var _, var _), Stage.Complete(var _, var _) ->
          Optional.of(Party.INSTITUTE);
      case Stage.Declined(var _),
          Stage.QuoteRefused(var _, var _, var _),
          Stage.QuoteLapsed(var _, var _),
          Stage.Withdrawn(var _, var _, var _) ->
          Optional.empty();
    };
  }

  /** Whether the decision is late on this date. */
  public boolean isOverdue(LocalDate today) {
    return stage instanceof Stage.Enquired && today.isAfter(opening.decisionDue());
  }

  public boolean isOpen() {
    return waitingFor().isPresent();
  }

  /** The eligibility decision, if one was made. */
  public Optional<Stage.Decision> decision() {
    return stage.decision();
  }

  /** Where invoices go: to the applicant, unless another mailbox was named with the order. */
  public EmailAddress invoicesTo() {
    return terms.agreed().flatMap(Agreement::invoicesTo).orElse(enquiry.applicant().email());
  }

  Case with(Head next, Stage stage) {
    return with(next, stage, terms);
  }

  Case with(Head next, Stage stage, Terms terms) {
    return new Case(
        id, next, enquiry, opening, stage, terms, invitation, thread, deciders, isCampaignUnknown);
  }

  /** Decided by them, as it stands now. */
  Case decidedBy(Decider who) {
    Deciders all =
        isOpen()
            ? new Deciders(Optional.of(who), deciders.end())
            : new Deciders(deciders.order(), Optional.of(who));
    return new Case(
        id, head, enquiry, opening, stage, terms, invitation, thread, all, isCampaignUnknown);
  }

  Case with(Head next, Correspondence thread) {
    return new Case(
        id, next, enquiry, opening, stage, terms, invitation, thread, deciders, isCampaignUnknown);
  }

  Case with(Head next, Optional<Invitation> invitation) {
    return new Case(
        id, next, enquiry, opening, stage, terms, invitation, thread, deciders, isCampaignUnknown);
  }

  Case with(Head next, Enquiry corrected, boolean isCampaignUnknown) {
    return new Case(
        id,
        next,
        corrected,
        opening,
        stage,
        terms,
        invitation,
        thread,
        deciders,
        isCampaignUnknown);
  }
}
