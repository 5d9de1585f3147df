package portal.testing;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import portal.aws.tables.Committed;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceChange;
import portal.invoicing.InvoiceChange.ChargeKey;
import portal.invoicing.InvoiceChange.Written;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.InvoiceStatus;
import portal.invoicing.Invoices;
import portal.invoicing.Series;
import portal.trail.Answered;
import portal.trail.Head;

/** Invoices in memory, as strict as their table, and as often overtaken as a test wants. */
public final class InMemoryInvoices implements Invoices {
  private final InMemoryTrail trail;
  private final BooleanSupplier isOvertaken;
  private final Map<InvoiceNumber, Invoice> invoices = new TreeMap<>();
  private final Map<ChargeKey, InvoiceNumber> marks = new HashMap<>();
  private Series series = Series.START;

  public InMemoryInvoices(InMemoryTrail trail) {
    this(trail, () -> false);
  }

  /** Invoices whose transactions fail whenever the supplier says so. */
  public InMemoryInvoices(InMemoryTrail trail, BooleanSupplier isOvertaken) {
    this.trail = trail;
    this.isOvertaken = isOvertaken;
  }

  @Override
  public synchronized Optional<Invoice> find(InvoiceNumber number) {
    return Optional.ofNullable(invoices.get(number));
  }

  @Override
  public synchronized Series series() {
    return series;
  }

  @Override
  public synchronized Optional<InvoiceNumber> billed(ChargeKey charge) {
    return Optional.ofNullable(marks.get(charge));
  }

  @Override
  public Committed store(InvoiceChange change) {
    return store(change, Optional.empty());
  }

  @Override
  public Committed store(InvoiceChange change, Answered answered) {
    return store(change, Optional.of(answered));
  }

  private synchronized Committed store(InvoiceChange change, Optional<Answered> answered) {
    if (isOvertaken.getAsBoolean()
        || change.numbering().filter(one -> one.before().last() != series.last()).isPresent()
        || change.charge().filter(marks::containsKey).isPresent()
        || !change.written().stream().allMatch(this::isAsItWas)
        || !trail.commit(change.events(), answered)) {
      return Committed.overtaken();
    }
    change.numbering().ifPresent(one -> series = one.after());
    change.charge().ifPresent(charge -> marks.put(charge, change.first().number()));
    change.written().forEach(one -> invoices.put(one.after().number(), one.after()));
    return Committed.stored();
  }

  private boolean isAsItWas(Written one) {
    return find(one.after().number()).map(Invoice::head).orElse(Head.NONE).equals(one.before());
  }

  @Override
  public List<Invoice> ofCase(String caseReference) {
    return all(one -> one.document().origin().caseReference().equals(caseReference));
  }

  @Override
  public List<Invoice> issuedIn(YearMonth month) {
    return all(one -> YearMonth.from(one.document().span().issued()).equals(month));
  }

  private synchronized List<Invoice> all(Predicate<Invoice> filter) {
    return invoices.values().stream().filter(filter).toList();
  }

  @Override
  public Page list(InvoiceStatus status, Optional<String> after, int most) {
    Comparator<String> order =
        status == InvoiceStatus.OPEN ? Comparator.naturalOrder() : Comparator.reverseOrder();
    List<Invoice> found =
        all(one -> one.status() == status).stream()
            .filter(one -> after.isEmpty() || order.compare(position(one), after.get()) > 0)
            .sorted(Comparator.comparing(InMemoryInvoices::position, order))
            .toList();
    List<Invoice> page = found.subList(0, Math.min(most, found.size()));
    return new Page(
        page, found.size() > most ? Optional.of(position(page.getLast())) : Optional.empty());
  }

  private static String position(Invoice one) {
    return one.document().span().due() + "#" + "%012d".formatted(one.number().value());
  }
}
