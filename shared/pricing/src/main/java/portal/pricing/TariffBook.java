package portal.pricing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portal.json.JsonObject;
import portal.trail.Actor;
import portal.trail.Aggregate;
import portal.trail.AggregateId;
import portal.trail.Event;
import portal.trail.Happening;
import portal.trail.Head;

/**
 * All versions of the tariff. What holds on a day is the newest version that is effective by then;
 * a version that is in force is never changed, because a new one begins tomorrow at the earliest.
 *
 * @param versions the oldest first; never none
 */
public record TariffBook(Head head, List<Tariff> versions) implements Aggregate {
  public static final AggregateId ID = new AggregateId("tariff#certification");

  public TariffBook {
    versions = versions.stream().sorted(Comparator.comparingInt(Tariff::version)).toList();
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("There is always a tariff");
    }
  }

  /** A decided new version, ready to be stored. */
  public record Publication(Head before, TariffBook after, Tariff added, Event event) {}

  /** The version that holds on this day; the first one on every day before it as well. */
  public Tariff inForce(LocalDate day) {
    return versions.stream()
        .filter(tariff -> !tariff.effective().isAfter(day))
        .max(Comparator.comparingInt(Tariff::version))
        .orElseGet(versions::getFirst);
  }

  public Tariff newest() {
    return versions.getLast();
  }

  public Optional<Tariff> version(int number) {
    return versions.stream().filter(tariff -> tariff.version() == number).findFirst();
  }

  /**
   * Adds a version.
   *
   * @param draft its version is the next one
   * @return empty unless it begins after today and not before the newest one
   */
  public Optional<Publication> publish(Tariff draft, LocalDate today, Actor by, Instant at) {
    if (draft.version() != newest().version() + 1
        || !draft.effective().isAfter(today)
        || draft.effective().isBefore(newest().effective())) {
      return Optional.empty();
    }
    JsonObject data =
        JsonObject.builder()
            .number("version", draft.version())
            .text("effective", draft.effective().toString())
            .text("currency", draft.currency().getCurrencyCode())
            .put("fees", fees(draft))
            .put("reductions", ReductionJson.figures(draft.reductions()))
            .build();
    Event event = Event.after(head, ID, new Happening("TariffPublished", by, data), at);
    List<Tariff> all = new ArrayList<>(versions);
    all.add(draft);
    return Optional.of(new Publication(head, new TariffBook(event.head(), all), draft, event));
  }

  private static JsonObject fees(Tariff tariff) {
    var fees = JsonObject.builder();
    Fee.all().forEach(fee -> fees.text(fee.rule(), tariff.fee(fee).text()));
    return fees.build();
  }
}
