package portal.testing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import portal.aws.Item;
import portal.aws.tables.Committed;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.Message;
import portal.certification.Status;
import portal.trail.Answered;
import portal.trail.Head;

/** Cases in memory, as strict as the table, and as often overtaken as a test wants. */
public final class InMemoryCases implements Cases {
  private final InMemoryTrail trail;
  private final BooleanSupplier isOvertaken;
  private final InMemoryPrices prices;
  private final Map<CaseId, Case> cases = new HashMap<>();
  private final Map<CaseId, List<Message>> threads = new HashMap<>();

  public InMemoryCases(InMemoryTrail trail) {
    this(trail, () -> false, new InMemoryPrices(trail));
  }

  /** Cases whose transactions fail whenever the supplier says so. */
  public InMemoryCases(InMemoryTrail trail, BooleanSupplier isOvertaken, InMemoryPrices prices) {
    this.trail = trail;
    this.isOvertaken = isOvertaken;
    this.prices = prices;
  }

  @Override
  public synchronized Optional<Case> find(CaseId id) {
    return Optional.ofNullable(cases.get(id));
  }

  @Override
  public synchronized List<Message> thread(CaseId id) {
    return List.copyOf(threads.getOrDefault(id, List.of()));
  }

  @Override
  public Committed store(Change change) {
    return store(change, Optional.empty());
  }

  @Override
  public Committed store(Change change, Answered answered) {
    return store(change, Optional.of(answered));
  }

  private synchronized Committed store(Change change, Optional<Answered> answered) {
    if (isOvertaken.getAsBoolean()
        || !fits(change)
        || !trail.commit(List.of(change.event()), answered)) {
      return Committed.overtaken();
    }
    put(change);
    return Committed.stored();
  }

  /** Whether the case still is as it was when the change was decided. */
  synchronized boolean fits(Change change) {
    Head now = find(change.after().id()).map(Case::head).orElse(Head.NONE);
    return now.equals(change.before())
        && change.place().filter(offer -> !prices.hasPlace(offer)).isEmpty();
  }

  synchronized void put(Change change) {
    CaseId id = change.after().id();
    change.place().ifPresent(prices::take);
    cases.put(id, change.after());
    change
        .message()
        .ifPresent(message -> threads.computeIfAbsent(id, _ -> new ArrayList<>()).add(message));
  }

  @Override
  public synchronized Page list(Filter filter, Optional<String> after, int most) {
    List<Case> found =
        cases.values().stream()
            .filter(one -> filter.statuses().contains(one.status()))
            .filter(
                one ->
                    filter.kind().isEmpty()
                        || filter.kind().get() == one.enquiry().subject().kind())
            .filter(one -> after.isEmpty() || position(one).compareTo(after.get()) < 0)
            .sorted(Comparator.comparing(InMemoryCases::position).reversed())
            .toList();
    List<Case> page = found.subList(0, Math.min(most, found.size()));
    return new Page(
        page, found.size() > most ? Optional.of(position(page.getLast())) : Optional.empty());
  }

  @Override
  public synchronized long count(Status status) {
    return cases.values().stream().filter(one -> one.status() == status).count();
  }

  private static String position(Case one) {
    return Item.sortable(one.opening().at()) + "#" + one.id().value();
  }
}
