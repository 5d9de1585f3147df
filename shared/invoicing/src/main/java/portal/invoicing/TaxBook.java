package portal.invoicing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import portal.json.JsonObject;
import portal.trail.Actor;
import portal.trail.Aggregate;
import portal.trail.AggregateId;
import portal.trail.Event;
import portal.trail.Happening;
import portal.trail.Head;

/**
 * All versions of the tax table. What holds on a day is the newest version that is effective by
 * then. A version may begin on the day it is published, as laws do; every invoice names the version
 * it was written under.
 *
 * @param versions the oldest first; never none
 */
public record TaxBook(Head head, List<TaxTable> versions) implements Aggregate {
  public static final AggregateId ID = new AggregateId("tax#certification");

  public TaxBook {
    versions = versions.stream().sorted(Comparator.comparingInt(TaxTable::version)).toList();
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("There is always a tax table");
    }
  }

  /** A decided new version, ready to be stored. */
  public record Publication(Head before, TaxBook after, TaxTable added, Event event) {}

  /**
   * One country's rule in two tables.
   *
   * @param country empty for all countries that have no rule of their own
   */
  public record Difference(Optional<String> country, TaxRule before, TaxRule after) {}

  /** The version that holds on this day; the first one on every day before it as well. */
  public TaxTable inForce(LocalDate day) {
    return versions.stream()
        .filter(table -> !table.effective().isAfter(day))
        .max(Comparator.comparingInt(TaxTable::version))
        .orElseGet(versions::getFirst);
  }

  public TaxTable newest() {
    return versions.getLast();
  }

  /** What VAT does on this day with a supply to a buyer of this country. */
  public Treatment treatment(String country, boolean hasVatId, LocalDate day) {
    return inForce(day).rule(country).treatment(hasVatId);
  }

  /** Every country whose rule would be another one than in the newest version. */
  public List<Difference> differences(TaxTable draft) {
    Set<String> countries = new TreeSet<>(newest().rules().keySet());
    countries.addAll(draft.rules().keySet());
    List<Difference> differences = new ArrayList<>();
    countries.forEach(
        country ->
            add(differences, Optional.of(country), newest().rule(country), draft.rule(country)));
    add(differences, Optional.empty(), newest().elsewhere(), draft.elsewhere());
    return differences;
  }

  private static void add(
      List<Difference> all, Optional<String> country, TaxRule before, TaxRule after) {
    if (!before.equals(after)) {
      all.add(new Difference(country, before, after));
    }
  }

  /**
   * Adds a version.
   *
   * @param draft its version is the next one
   * @return empty if it begins before today or before the newest one
   */
  public Optional<Publication> publish(TaxTable draft, LocalDate today, Actor by, Instant at) {
    if (draft.version() != newest().version() + 1
        || draft.effective().isBefore(today)
        || draft.effective().isBefore(newest().effective())) {
      return Optional.empty();
    }
    JsonObject data =
        JsonObject.builder()
            .number("version", draft.version())
            .text("effective", draft.effective().toString())
            .text("home", draft.home())
            .put("rules", rules(draft))
            .build();
    Event event = Event.after(head, ID, new Happening("TaxTablePublished", by, data), at);
    List<TaxTable> all = new ArrayList<>(versions);
    all.add(draft);
    return Optional.of(new Publication(head, new TaxBook(event.head(), all), draft, event));
  }

  private static JsonObject rules(TaxTable table) {
    var rules = JsonObject.builder();
    table.rules().forEach((country, rule) -> rules.text(country, text(rule)));
    return rules.text("elsewhere", text(table.elsewhere())).build();
  }

  private static String text(TaxRule rule) {
    return text(rule.withVatId()) + ", without VAT id " + text(rule.withoutVatId());
  }

  private static String text(Treatment treatment) {
    return treatment.category().code() + " " + treatment.rateText();
  }
}
