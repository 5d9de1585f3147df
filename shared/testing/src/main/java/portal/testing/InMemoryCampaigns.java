package portal.testing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import portal.aws.Item;
import portal.aws.tables.Committed;
import portal.campaign.Bookings;
import portal.campaign.Campaign;
import portal.campaign.Campaign.CampaignChange;
import portal.campaign.CampaignCode;
import portal.campaign.Campaigns;
import portal.pricing.Money;
import portal.trail.Answered;
import portal.trail.Head;

/**
 * Campaigns in memory, as strict as the table, as often overtaken as a test wants, and with what a
 * test says that they brought.
 */
public final class InMemoryCampaigns implements Campaigns, Bookings {
  private final InMemoryTrail trail;
  private final BooleanSupplier isOvertaken;
  private final Map<CampaignCode, Campaign> campaigns = new HashMap<>();
  private final Map<CampaignCode, Brought> brought = new HashMap<>();

  public InMemoryCampaigns(InMemoryTrail trail) {
    this(trail, () -> false);
  }

  /** Campaigns whose transactions fail whenever the supplier says so. */
  public InMemoryCampaigns(InMemoryTrail trail, BooleanSupplier isOvertaken) {
    this.trail = trail;
    this.isOvertaken = isOvertaken;
  }

  /** From now on this many enquiries and orders came under the code. */
  public synchronized void brings(CampaignCode code, long enquiries, long orders, Money bookings) {
    brought.put(code, new Brought(enquiries, orders, bookings));
  }

  @Override
  public synchronized Brought under(CampaignCode code) {
    return brought.getOrDefault(code, new Brought(0, 0, Money.zero(Campaign.CURRENCY)));
  }

  @Override
  public synchronized Optional<Campaign> find(CampaignCode code) {
    return Optional.ofNullable(campaigns.get(code));
  }

  @Override
  public synchronized Committed store(CampaignChange change, Answered answered) {
    CampaignCode code = change.after().code();
    Head now = find(code).map(Campaign::head).orElse(Head.NONE);
    if (isOvertaken.getAsBoolean()
        || !now.equals(change.before())
        || !trail.commit(change.event(), answered)) {
      return Committed.overtaken();
    }
    campaigns.put(code, change.after());
    return Committed.stored();
  }

  @Override
  public synchronized Page list(Optional<String> after, int most) {
    List<Campaign> found =
        campaigns.values().stream()
            .filter(one -> after.isEmpty() || position(one).compareTo(after.get()) < 0)
            .sorted(Comparator.comparing(InMemoryCampaigns::position).reversed())
            .toList();
    List<Campaign> page = found.subList(0, Math.min(most, found.size()));
    return new Page(
        page, found.size() > most ? Optional.of(position(page.getLast())) : Optional.empty());
  }

  private static String position(Campaign one) {
    return Item.sortable(one.openedAt()) + "#" + one.code().value();
  }
}
