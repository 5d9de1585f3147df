package portal.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portal.certification.Case;
import portal.certification.Message;
import portal.certification.Party;
import portal.certification.Stage;

/** What the office has to do about a case, as its state says. Source: DOMAIN.md section 1. */
public final class CaseDesk {
  private CaseDesk() {}

  /**
   * What waits.
   *
   * @param last the newest message of its thread; who decided has read what came before
   */
  public static List<DeskItem> of(Case now, Optional<Message> last) {
    return Stream.concat(ofStage(now, last), unknownCampaign(now)).toList();
  }

  private static Stream<DeskItem> ofStage(Case now, Optional<Message> last) {
    return switch (now.stage()) {
      case Stage.Enquired() -> Stream.of(undecided(now, last));
      case Stage.Eligible(var found) -> unread(now, found, last);
      case Stage.Commissioned(var found) -> unread(now, found, last);
      case Stage.Submitted(var found, var at) ->
          Stream.concat(Stream.of(open(now, Tab.TO_CHECK, at)), unread(now, found, last));
      case Stage.Complete(var found, var at) ->
          Stream.concat(Stream.of(open(now, Tab.SESSION, at)), unread(now, found, last));
      case Stage.Declined(var _),
          Stage.QuoteRefused(var _, var _, var _),
          Stage.QuoteLapsed(var _, var _),
          Stage.Withdrawn(var _, var _, var _) ->
          Stream.empty();
    };
  }

  /** Also of a closed case: its enquiry counts among those that the campaign brought. */
  private static Stream<DeskItem> unknownCampaign(Case now) {
    return now.isCampaignUnknown()
        ? Stream.of(open(now, Tab.CAMPAIGN, now.opening().at()))
        : Stream.empty();
  }

  /** It is due on the same day, whoever wrote last. */
  private static DeskItem undecided(Case now, Optional<Message> last) {
    Tab tab =
        last.map(one -> one.from() == Party.APPLICANT ? Tab.ANSWERED : Tab.ASKED).orElse(Tab.NEW);
    return new DeskItem(
        now.id().aggregate(),
        tab,
        last.map(Message::at).orElse(now.opening().at()),
        Optional.of(now.opening().decisionDue()));
  }

  private static Stream<DeskItem> unread(Case now, Stage.Decision found, Optional<Message> last) {
    return last
        .filter(one -> one.from() == Party.APPLICANT && one.at().isAfter(found.at()))
        .map(one -> open(now, Tab.MESSAGE, one.at()))
        .stream();
  }

  private static DeskItem open(Case now, Tab tab, Instant since) {
    return new DeskItem(now.id().aggregate(), tab, since, Optional.empty());
  }
}
