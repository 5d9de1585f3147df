package portal.invoices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.aws.Function;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceChange.ChargeKey;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.InvoiceType;
import portal.pricing.Consents;
import portal.testing.FunctionCall;
import portal.testing.ManualClock;
import portal.testing.Seeds;
import portal.trail.Event;

/** Many who bill and credit at once, dying at every step, leave a series without a gap. */
final class SeriesTest {
  private static final int THREADS = 64;

  /**
   * Two charges each; every fourth is credited, every eighth credited and billed anew: five
   * documents of two cases.
   */
  private static final int FEW_CASES = 1_000;

  private static final int CASES = 4 * FEW_CASES;

  private static final String REISSUE =
      """
      {"reason":"Wrong company.","reissue":{"billingName":"Other GmbH","billingStreet":["Weg 2"],\
      "billingCity":"Berlin","billingCountry":"DE"}}\
      """;

  private final Accounts accounts = new Accounts();

  static LongStream seeds() {
    return Seeds.of(1);
  }

  /** Something that must have been done, however often its doer dies. */
  private interface Task {
    boolean tryOn(Worker worker);
  }

  /** A process: it dies, and comes back; its clock may be a day before another's. */
  private record Worker(IssueInvoice issuing, Function staff, ManualClock clock) {
    FunctionCall finance(String routeKey) {
      return new FunctionCall(staff, clock, routeKey).as("finance");
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void numbersHaveNoGap(long seed) throws InterruptedException, ExecutionException {
    checkNumbers(seed, FEW_CASES);
  }

  @Tag("deep")
  @Test
  void numbersHaveNoGapInALongSeries() throws InterruptedException, ExecutionException {
    checkNumbers(2, CASES);
  }

  private void checkNumbers(long seed, int count) throws InterruptedException, ExecutionException {
    Random random = new Random(seed);
    List<Task> tasks = new ArrayList<>();
    List<String> cases = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Event accepted = accounts.agree(Accounts.SHARED, Accounts.buyer("AT", ""));
      Event changed = accounts.change(accepted, new Consents(false, false, 60));
      cases.add(accepted.aggregate().own());
      tasks.add(bill(accepted));
      tasks.add(bill(changed));
      if (random.nextInt(3) == 0) {
        tasks.add(bill(accepted));
      }
      if (i % 4 == 0) {
        tasks.add(credit(accepted, "{\"reason\":\"Twice.\"}"));
      } else if (i % 8 == 1) {
        tasks.add(credit(accepted, REISSUE));
      }
    }
    Collections.shuffle(tasks, random);
    run(new ConcurrentLinkedQueue<>(tasks), seed);
    checkSeries(count * 5 / 2);
    cases.forEach(this::checkCharges);
  }

  private Task bill(Event event) {
    return worker -> {
      worker.issuing().after(event);
      return true;
    };
  }

  /** Credits the fee once it is billed; the same key each time. */
  private Task credit(Event accepted, String body) {
    String owing = accepted.aggregate().own();
    return worker ->
        accounts
            .invoices
            .billed(new ChargeKey(owing, 1))
            .filter(number -> credited(worker, number, "credit-of-" + owing, body))
            .isPresent();
  }

  /** A lost race and a death are to be tried again; anything else would go on without end. */
  private boolean credited(Worker worker, InvoiceNumber number, String key, String body) {
    int status =
        worker
            .finance("POST /api/staff/invoices/{number}/credit")
            .path("number", number.text())
            .seen(1, key)
            .body(body)
            .send()
            .status();
    assertTrue(Set.of(200, 409, 500).contains(status), "answered " + status);
    return status == 200;
  }

  private void run(Queue<Task> tasks, long seed) throws InterruptedException, ExecutionException {
    // On the next day already, and within the time for which answers are remembered.
    ManualClock ahead = new ManualClock(accounts.clock.instant().plus(Duration.ofHours(14)));
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Random random = new Random(seed * 1000 + i);
        var crashing = new CrashingInvoices(accounts.invoices, random);
        ManualClock clock = i % 2 == 0 ? accounts.clock : ahead;
        Worker worker =
            new Worker(accounts.issuing(crashing, clock), accounts.staff(crashing, clock), clock);
        running.add(threads.submit(() -> work(tasks, worker)));
      }
      for (Future<?> one : running) {
        one.get();
      }
    }
  }

  /** What dies, and what loses every race, is told again later. */
  private static void work(Queue<Task> tasks, Worker worker) {
    for (Task task = tasks.poll(); task != null; task = tasks.poll()) {
      try {
        if (!task.tryOn(worker)) {
          tasks.add(task);
        }
      } catch (CrashingInvoices.Crash | IllegalStateException died) {
        tasks.add(task);
      }
    }
  }

  private void checkSeries(int documents) {
    assertEquals(documents, accounts.invoices.series().last());
    LocalDate last = LocalDate.MIN;
    for (int number = 1; number <= documents; number++) {
      Invoice invoice = accounts.invoices.find(new InvoiceNumber(number)).orElseThrow();
      LocalDate issued = invoice.document().span().issued();
      assertFalse(issued.isBefore(last), "the day of " + number + " is before that of the last");
      last = issued;
    }
    assertTrue(accounts.invoices.find(new InvoiceNumber(documents + 1L)).isEmpty());
  }

  private void checkCharges(String owing) {
    Set<Integer> billed = new HashSet<>();
    for (int charge = 1; charge <= 2; charge++) {
      Invoice invoice =
          accounts
              .invoices
              .billed(new ChargeKey(owing, charge))
              .flatMap(accounts.invoices::find)
              .orElseThrow();
      assertEquals(owing, invoice.document().origin().caseReference());
      assertEquals(InvoiceType.INVOICE, invoice.document().type());
      billed.add(invoice.document().origin().charge());
    }
    assertEquals(Set.of(1, 2), billed);
  }
}
