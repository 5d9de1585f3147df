package portal.certification;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import portal.deadline.DueChange;
import portal.json.JsonObject;
import portal.trail.Actor;
import portal.trail.Event;
import portal.trail.Happening;
import portal.trail.Head;

/**
 * The moves a case can make as an enquiry. Each looks at the case as it stands and either says what
 * changes, or, by an empty result, that the case does not allow it.
 */
public final class Moves {
  /** Asking for links more often than this changes nothing. */
  static final Duration BETWEEN_LINKS = Duration.ofMinutes(10);

  private Moves() {}

  /** Opens a case for an enquiry. */
  public static Change open(CaseId id, Enquiry enquiry, Instant now, ZoneId zone) {
    JsonObject data =
        JsonObject.builder()
            .text("audience", enquiry.audience().code())
            .text("kind", enquiry.subject().kind().code())
            .text("quantity", enquiry.subject().quantity().code())
            .build();
    Event event =
        Event.after(
            Head.NONE, id.aggregate(), new Happening("EnquirySubmitted", Actor.VISITOR, data), now);
    Case opened =
        new Case(
            id,
            event.head(),
            enquiry,
            Case.Opening.of(now, zone),
            new Stage.Enquired(),
            new Terms.None(),
            Optional.empty(),
            Case.Correspondence.EMPTY,
            Deciders.NONE,
            false);
    return new Change(
        Head.NONE,
        opened,
        event,
        Optional.empty(),
        Optional.empty(),
        DueChange.between(List.of(), CaseDeadlines.of(opened)));
  }

  /** Staff ask the applicant something. */
  public static Optional<Change> ask(Case now, Actor staff, String text, Instant at) {
    return write(
        now, "QuestionAsked", number -> new Message(number, Party.INSTITUTE, staff, text, at));
  }

  /** The applicant writes. */
  public static Optional<Change> answer(Case now, String text, Instant at) {
    return write(
        now,
        "QuestionAnswered",
        number -> new Message(number, Party.APPLICANT, Actor.APPLICANT, text, at));
  }

  /** Staff file what the applicant has written by mail, into a closed case as well. */
  public static Optional<Change> fileReply(
      Case now, Actor staff, String text, LocalDate mailedOn, Instant at) {
    return put(
        now,
        "ReplyFiled",
        number -> new Message(number, Party.APPLICANT, staff, text, at, Optional.of(mailedOn)));
  }

  /**
   * Staff say which campaign brought the enquiry, or that none did; however far the case is.
   *
   * @param code of a campaign that there is
   */
  public static Change setCampaign(Case now, Optional<String> code, Actor staff, Instant at) {
    JsonObject data = JsonObject.builder().text("campaign", code).build();
    return change(
        now,
        new Happening("CampaignSet", staff, data),
        at,
        head -> now.with(head, now.enquiry().from(code), false));
  }

  /** The board finds that this cannot be certified. */
  public static Optional<Change> decline(Case now, Stage.Decision decision) {
    return now.stage() instanceof Stage.Enquired
        ? Optional.of(
            change(
                now,
                happening("EnquiryDeclined", decision.by()),
                decision.at(),
                head -> now.with(head, new Stage.Declined(decision))))
        : Optional.empty();
  }

  /** The applicant takes it back, decided or not, while it is open. */
  public static Optional<Change> withdraw(Case now, String reason, Instant at) {
    return now.isOpen()
        ? Optional.of(
            change(
                now,
                happening("CaseWithdrawn", Actor.APPLICANT),
                at,
                head -> now.with(head, new Stage.Withdrawn(now.decision(), reason, at))))
        : Optional.empty();
  }

  /**
   * Somebody who knows reference and address asks for a fresh link; none if one was asked for just
   * now.
   */
  public static Optional<Change> requestLink(Case now, Instant at) {
    return requestLink(now, "CaseLinkRequested", at);
  }

  /** Somebody who knows the address asks for one link to all of its cases; this is the newest. */
  public static Change requestPortalLink(Case newest, Instant at) {
    return change(
        newest,
        happening("PortalLinkRequested", Actor.VISITOR),
        at,
        head -> newest.with(head, newest.thread()));
  }

  static Optional<Change> requestLink(Case now, String type, Instant at) {
    boolean tooSoon =
        now.thread()
            .linkRequestedAt()
            .filter(last -> at.isBefore(last.plus(BETWEEN_LINKS)))
            .isPresent();
    Case.Correspondence thread =
        new Case.Correspondence(now.thread().messages(), now.thread().lastFrom(), Optional.of(at));
    return tooSoon
        ? Optional.empty()
        : Optional.of(
            change(now, happening(type, Actor.VISITOR), at, head -> now.with(head, thread)));
  }

  /** The applicant is about to decide something and asks for a code to confirm it with. */
  public static Optional<Change> requestConfirmation(Case now, Instant at) {
    return now.isOpen()
        ? Optional.of(
            change(
                now,
                happening("ConfirmationRequested", Actor.APPLICANT),
                at,
                head -> now.with(head, now.thread())))
        : Optional.empty();
  }

  private static Optional<Change> write(Case now, String type, Function<Integer, Message> compose) {
    return now.isOpen() ? put(now, type, compose) : Optional.empty();
  }

  private static Optional<Change> put(Case now, String type, Function<Integer, Message> compose) {
    Message message = compose.apply(now.thread().messages() + 1);
    var happening =
        new Happening(
            type,
            message.actor(),
            JsonObject.builder().number("message", message.number()).build());
    return append(
        change(now, happening, message.at(), head -> now.with(head, now.thread())), compose);
  }

  /** The change with a message to the thread, unless that is full. */
  static Optional<Change> append(Change change, Function<Integer, Message> compose) {
    Case after = change.after();
    int number = after.thread().messages() + 1;
    if (number > Case.Correspondence.MOST_MESSAGES) {
      return Optional.empty();
    }
    Message message = compose.apply(number);
    var thread =
        new Case.Correspondence(
            number, Optional.of(message.from()), after.thread().linkRequestedAt());
    return Optional.of(change.with(message, after.with(after.head(), thread)));
  }

  static Change change(Case now, Happening happening, Instant at, Function<Head, Case> next) {
    Event event = Event.after(now.head(), now.id().aggregate(), happening, at);
    Case after = next.apply(event.head());
    return new Change(
        now.head(),
        after,
        event,
        Optional.empty(),
        Optional.empty(),
        DueChange.between(CaseDeadlines.of(now), CaseDeadlines.of(after)));
  }

  private static Happening happening(String type, Actor actor) {
    return new Happening(type, actor, JsonObject.builder().build());
  }
}
