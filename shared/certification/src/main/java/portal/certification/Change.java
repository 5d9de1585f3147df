package portal.certification;

import java.util.List;
import java.util.Optional;
import portal.capability.Confirmation;
import portal.deadline.DueChange;
import portal.pricing.FreeOffer;
import portal.trail.Event;
import portal.trail.Head;

/**
 * A decided change of one case, ready to be stored.
 *
 * @param before the head that the decision was made on; {@link Head#NONE} opens the case
 * @param message the message that the change adds to the thread
 * @param place the free offer of which the change takes a place
 * @param due what is due at another time than before
 * @param confirmation the mailed code that the change uses up
 */
public record Change(
    Head before,
    Case after,
    Event event,
    Optional<Message> message,
    Optional<FreeOffer> place,
    List<DueChange> due,
    Optional<Confirmation> confirmation) {

  public Change {
    due = List.copyOf(due);
  }

  public Change(
      Head before,
      Case after,
      Event event,
      Optional<Message> message,
      Optional<FreeOffer> place,
      List<DueChange> due) {
    this(before, after, event, message, place, due, Optional.empty());
  }

  Change confirmedBy(Confirmation by, Decider who) {
    return new Change(before, after.decidedBy(who), event, message, place, due, Optional.of(by));
  }

  /** The same, where no campaign has the code that the enquiry came with. */
  public Change withUnknownCampaign() {
    Case flagged = after.with(after.head(), after.enquiry(), true);
    return new Change(before, flagged, event, message, place, due, confirmation);
  }

  Change with(Message added, Case next) {
    return new Change(before, next, event, Optional.of(added), place, due, confirmation);
  }

  Change takingPlaceOf(FreeOffer offer) {
    return new Change(before, after, event, message, Optional.of(offer), due, confirmation);
  }
}
