package portal.desk;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import portal.aws.Host;
import portal.aws.Log;
import portal.json.JsonObject;
import portal.office.tables.WalksTable;
import portal.office.tables.WalksTable.Place;
import portal.trail.AggregateId;

/**
 * Goes through all aggregates and notes after each page how far it is, so that a run that ends is
 * gone on with, and two at once do no more than one.
 */
final class Rounds {
  /** The functions' time is 900 seconds. */
  private static final Duration TIME = Duration.ofMinutes(10);

  private final Roster roster;
  private final WalksTable walks;
  private final Clock machine;

  @Inject
  Rounds(Roster roster, WalksTable walks, Host host) {
    this.roster = roster;
    this.walks = walks;
    this.machine = host.systemClock();
  }

  /** Whether a round of this name was begun and has not come to its end. */
  boolean isUnderWay(String round) {
    return walks.place(round).isPresent();
  }

  /** Goes on with the round, or begins one; says whether it came to its end. */
  boolean go(String round, Consumer<AggregateId> visit) {
    Instant end = machine.instant().plus(TIME);
    return go(round, visit, () -> machine.instant().isBefore(end));
  }

  /** The same, as long as it may. */
  boolean go(String round, Consumer<AggregateId> visit, BooleanSupplier mayGoOn) {
    Optional<Place> place = walks.place(round).or(() -> Optional.of(Roster.first()));
    while (place.isPresent() && mayGoOn.getAsBoolean()) {
      Roster.Page page = roster.page(place.get());
      page.aggregates().forEach(one -> visit(one, visit));
      place = page.next();
      walks.note(round, place);
    }
    return place.isEmpty();
  }

  /** One that cannot be read does not keep the others. */
  private static void visit(AggregateId aggregate, Consumer<AggregateId> visit) {
    try {
      visit.accept(aggregate);
    } catch (RuntimeException failed) {
      Log.error("not recounted " + aggregate.value(), failed);
      Log.count("DeskNotRecounted", of(aggregate));
    }
  }

  static JsonObject of(AggregateId aggregate) {
    return JsonObject.builder().text("aggregate", aggregate.value()).build();
  }
}
