package portal.desk;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portal.certification.Status;
import portal.certification.tables.CasesTable;
import portal.certification.tables.CasesTable.Listed;
import portal.invoicing.InvoiceStatus;
import portal.invoicing.Invoices;
import portal.office.Desk;
import portal.office.DeskItem;
import portal.office.Tab;
import portal.office.tables.WalksTable.Place;
import portal.trail.AggregateId;

/**
 * All aggregates that may wait or be found, page by page: cases and invoices by where they stand,
 * then whatever waits in the tabs, so that what waits of nothing is met, too. What moves meanwhile
 * from a part to come into one that is done is told of by its own event.
 */
final class Roster {
  static final int PAGE = 100;

  /** Before the first case, as places of cases go. */
  private static final String BEGIN = "0";

  private final CasesTable cases;
  private final Invoices invoices;
  private final Desk desk;

  @Inject
  Roster(CasesTable cases, Invoices invoices, Desk desk) {
    this.cases = cases;
    this.invoices = invoices;
    this.desk = desk;
  }

  /**
   * Some aggregates.
   *
   * @param next where it goes on; empty at the end of all
   */
  record Page(List<AggregateId> aggregates, Optional<Place> next) {}

  static Place first() {
    return new Place(parts().getFirst(), Optional.empty());
  }

  private static List<String> parts() {
    List<String> parts = new ArrayList<>();
    Stream.of(Status.values()).forEach(one -> parts.add("case#" + one.code()));
    Stream.of(InvoiceStatus.values()).forEach(one -> parts.add("invoice#" + one.code()));
    Stream.of(Tab.values()).forEach(one -> parts.add("tab#" + one.code()));
    return parts;
  }

  Page page(Place place) {
    String kind = place.part().substring(0, place.part().indexOf('#'));
    String code = place.part().substring(kind.length() + 1);
    return switch (kind) {
      case "case" -> cases(place, Status.ofCode(code).orElseThrow());
      case "invoice" -> invoices(place, InvoiceStatus.ofCode(code).orElseThrow());
      case "tab" -> waiting(place, Tab.ofCode(code).orElseThrow());
      default -> throw new IllegalStateException("No part of all there is");
    };
  }

  private Page cases(Place place, Status status) {
    List<Listed> page = cases.listed(status, place.position().orElse(BEGIN), PAGE);
    return page(
        place,
        page.stream().map(one -> one.id().aggregate()).toList(),
        page.size() < PAGE ? Optional.empty() : Optional.of(page.getLast().position()));
  }

  private Page invoices(Place place, InvoiceStatus status) {
    Invoices.Page page = invoices.list(status, place.position(), PAGE);
    return page(
        place, page.invoices().stream().map(one -> one.number().aggregate()).toList(), page.next());
  }

  private Page waiting(Place place, Tab tab) {
    Desk.Page page = desk.page(tab, Optional.empty(), place.position(), PAGE);
    return page(place, page.items().stream().map(DeskItem::aggregate).toList(), page.next());
  }

  private static Page page(Place place, List<AggregateId> aggregates, Optional<String> next) {
    return new Page(
        aggregates,
        next.map(position -> new Place(place.part(), Optional.of(position)))
            .or(() -> following(place.part())));
  }

  private static Optional<Place> following(String part) {
    List<String> parts = parts();
    return parts.stream()
        .skip(parts.indexOf(part) + 1L)
        .findFirst()
        .map(one -> new Place(one, Optional.empty()));
  }
}
