package portal.invoices;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import portal.aws.tables.Committed;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceChange;
import portal.invoicing.InvoiceChange.ChargeKey;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.InvoiceStatus;
import portal.invoicing.Invoices;
import portal.invoicing.Series;
import portal.trail.Answered;

/** Invoices whose user dies now and then: before a step, or after it and before it hears of it. */
final class CrashingInvoices implements Invoices {
  private static final double CHANCE = 0.02;

  private final Invoices invoices;
  private final RandomGenerator random;

  CrashingInvoices(Invoices invoices, RandomGenerator random) {
    this.invoices = invoices;
    this.random = random;
  }

  /** The end of a process. */
  static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1;

    Crash() {
      super(null, null, false, false);
    }
  }

  private <T> T step(Supplier<T> step) {
    maybeCrash();
    T result = step.get();
    maybeCrash();
    return result;
  }

  private void maybeCrash() {
    if (random.nextDouble() < CHANCE) {
      throw new Crash();
    }
  }

  @Override
  public Series series() {
    return step(invoices::series);
  }

  @Override
  public Optional<Invoice> find(InvoiceNumber number) {
    return step(() -> invoices.find(number));
  }

  @Override
  public Optional<InvoiceNumber> billed(ChargeKey charge) {
    return step(() -> invoices.billed(charge));
  }

  @Override
  public Committed store(InvoiceChange change) {
    return step(() -> invoices.store(change));
  }

  @Override
  public Committed store(InvoiceChange change, Answered answered) {
    return step(() -> invoices.store(change, answered));
  }

  @Override
  public List<Invoice> ofCase(String caseReference) {
    return step(() -> invoices.ofCase(caseReference));
  }

  @Override
  public List<Invoice> issuedIn(YearMonth month) {
    return step(() -> invoices.issuedIn(month));
  }

  @Override
  public Page list(InvoiceStatus status, Optional<String> after, int most) {
    return step(() -> invoices.list(status, after, most));
  }
}
