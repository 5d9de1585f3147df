package portal.invoicing.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dagger.BindsInstance;
import dagger.Component;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.inject.Singleton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.aws.Host;
import portal.aws.Sha256;
import portal.aws.tables.Committed;
import portal.aws.tables.Pause;
import portal.aws.tables.TablesModule;
import portal.book.Books;
import portal.invoicing.Buyer;
import portal.invoicing.Charge;
import portal.invoicing.Debt;
import portal.invoicing.Document;
import portal.invoicing.FirstTaxTable;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceChange;
import portal.invoicing.InvoiceChange.ChargeKey;
import portal.invoicing.InvoiceLine;
import portal.invoicing.InvoiceMoves;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.InvoiceStatus;
import portal.invoicing.Invoices;
import portal.invoicing.Issuing;
import portal.invoicing.Print;
import portal.invoicing.Prints;
import portal.invoicing.Seller;
import portal.invoicing.TaxRule;
import portal.invoicing.TaxTable;
import portal.invoicing.Treatment;
import portal.invoicing.VatId;
import portal.language.Language;
import portal.pricing.Fee;
import portal.pricing.Money;
import portal.pricing.PublicationDiscount;
import portal.pricing.Quote;
import portal.testing.tables.TablePlace;
import portal.trail.Actor;
import portal.trail.Answered;
import portal.trail.Event;
import portal.trail.History;
import portal.trail.Once;
import portal.trail.Reply;
import portal.trail.tables.TrailModule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What every store of invoices and of tax tables promises, the fakes and the tables alike. */
@Tag("tables")
class InvoicesContractTest {
  private static final Instant NOW = Instant.parse("2096-03-05T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final Seller SELLER =
      new Seller(
          "Example Institute",
          List.of("Ring 1"),
          "1010",
          "Wien",
          "AT",
          new VatId("ATU12345675"),
          "AT611904300234573201",
          Optional.of("EXAMATWW"));

  /** A store under test, with what stands beside it. */
  record Store(
      String name,
      Invoices invoices,
      Prints prints,
      Books<TaxTable> taxes,
      History history,
      Pause pause) {
    @Override
    public String toString() {
      return name;
    }
  }

  @Singleton
  @Component(modules = {TablesModule.class, TrailModule.class, InvoicingModule.class})
  interface Graph {
    Invoices invoices();

    Prints prints();

    Books<TaxTable> taxes();

    History history();

    Pause pause();

    /** Makes the graph for a host. */
    @Component.Factory
    interface Factory {
      Graph create(@BindsInstance Host host, @BindsInstance DynamoDbClient tables);
    }
  }

  static Stream<Store> stores() {
    return TablePlace.all().map(InvoicesContractTest::store);
  }

  private static Store store(TablePlace place) {
    Graph graph =
        DaggerInvoicesContractTest_Graph.factory().create(place.host(NOW), place.client());
    return new Store(
        place.name(),
        graph.invoices(),
        graph.prints(),
        graph.taxes(),
        graph.history(),
        graph.pause());
  }

  private static Answered answered() {
    return new Answered(
        new Once(UUID.randomUUID().toString(), "print", NOW), new Reply(200, Map.of(), "{}"));
  }

  private static Issuing issuing(Store store) {
    return new Issuing(store.invoices().series(), store.taxes().book(), SELLER, TODAY, NOW);
  }

  private static Debt debt(String owing, int charge, boolean isDiscounted) {
    Money base = new Money(450_000, EUR);
    Quote quote =
        new Quote(
            1,
            Fee.all().getFirst(),
            base,
            List.of(new PublicationDiscount(50, 50)),
            new Quote.Span(TODAY, TODAY.plusDays(30)),
            30);
    Charge fee = Charge.fee(quote.price(isDiscounted ? quote.reductions() : List.of()), NOW);
    Charge owed = new Charge(charge, fee.reason(), fee.parts(), NOW);
    return new Debt(owing, owed, quote, buyer("AT"), Language.DE);
  }

  private static Buyer buyer(String country) {
    return new Buyer(
        "Example GmbH",
        List.of("Weg 1", "2"),
        Optional.empty(),
        "Ort",
        country,
        Optional.empty(),
        Optional.empty());
  }

  private static String owing() {
    return "C-" + UUID.randomUUID();
  }

  private static Invoice billed(Store store, Debt debt) {
    InvoiceChange change = issuing(store).bill(debt);
    assertEquals(Committed.stored(), store.invoices().store(change));
    return change.first();
  }

  @ParameterizedTest
  @MethodSource("stores")
  void whatWasBilledIsFoundAsItWas(Store store) {
    String owing = owing();
    long last = store.invoices().series().last();
    Invoice first = billed(store, debt(owing, 1, true));
    Invoice second = billed(store, debt(owing, 2, false));
    assertEquals(last + 1, first.number().value());
    assertEquals(last + 2, store.invoices().series().last());
    assertEquals(Optional.of(first), store.invoices().find(first.number()));
    assertEquals(List.of(first, second), store.invoices().ofCase(owing));
    assertEquals(Optional.of(second.number()), store.invoices().billed(new ChargeKey(owing, 2)));
    assertEquals(Optional.empty(), store.invoices().billed(new ChargeKey(owing, 3)));
    assertTrue(
        store.invoices().issuedIn(YearMonth.from(TODAY)).containsAll(List.of(first, second)));
    assertEquals(1, store.history().of(first.number().aggregate()).size());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void aPrintIsKeptOnceAndFoundAsItWas(Store store) {
    Invoice billed = billed(store, debt(owing(), 1, false));
    assertEquals(Optional.empty(), store.prints().find(billed.number()));
    Print.Made made = Print.Made.of(billed, Sha256.hex("first"), 5, NOW);
    assertEquals(Committed.stored(), store.prints().store(made));
    assertEquals(Optional.of(made.print()), store.prints().find(billed.number()));
    Print.Made again = Print.Made.of(billed, Sha256.hex("second"), 6, NOW);
    assertFalse(store.prints().store(again).isStored(), "there is one");
    assertEquals(Optional.of(made.print()), store.prints().find(billed.number()));
    assertEquals(
        List.of("InvoicePrinted"),
        store.history().of(made.event().aggregate()).stream().map(Event::type).toList());
    assertEquals(Optional.of(billed), store.invoices().find(billed.number()));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void aLineSaysWhatItIsForInTheLanguageOfTheCase(Store store) {
    String owing = owing();
    assertEquals(
        List.of("Fall " + owing + ", Tarif 1"),
        billed(store, debt(owing, 1, true)).document().lines().stream()
            .map(InvoiceLine::description)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void aDocumentHasALineAndItsDaysComeInTheirOrder(Store store) {
    Document made = billed(store, debt(owing(), 1, false)).document();
    Document.Origin origin = made.origin();
    var billedLater =
        new Document.Origin(
            origin.caseReference(),
            origin.charge(),
            TODAY.plusDays(1),
            origin.preceding(),
            origin.reason());
    var dueBefore = new Document.Span(TODAY, TODAY.minusDays(1));
    assertEquals(
        made, with(made, new Document.Span(TODAY, made.span().due()), origin, made.lines()));
    assertRefused(() -> with(made, made.span(), origin, List.of()));
    assertRefused(() -> with(made, dueBefore, origin, made.lines()));
    assertRefused(() -> with(made, made.span(), billedLater, made.lines()));
  }

  private static Document with(
      Document made, Document.Span span, Document.Origin origin, List<InvoiceLine> lines) {
    return new Document(
        made.type(), span, made.parties(), origin, lines, made.tax(), made.totals());
  }

  private static void assertRefused(Executable make) {
    assertThrows(IllegalArgumentException.class, make);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void itCanHaveBeenPaidFromTheDayItWasBilledToToday(Store store) {
    Invoice billed = billed(store, debt(owing(), 1, false));
    LocalDate today = TODAY.plusDays(3);
    assertFalse(InvoiceMoves.isPayday(billed, TODAY.minusDays(1), today));
    assertTrue(InvoiceMoves.isPayday(billed, TODAY, today));
    assertTrue(InvoiceMoves.isPayday(billed, today, today));
    assertFalse(InvoiceMoves.isPayday(billed, today.plusDays(1), today));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void aChargeIsBilledOnceAndANumberGivenOnce(Store store) {
    String owing = owing();
    Issuing stale = issuing(store);
    billed(store, debt(owing, 1, false));
    assertFalse(
        store.invoices().store(stale.bill(debt(owing(), 1, false))).isStored(),
        "the number is taken");
    assertFalse(
        store.invoices().store(issuing(store).bill(debt(owing, 1, false))).isStored(),
        "the charge is billed");
    assertEquals(1, store.invoices().ofCase(owing).size());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void everyStateIsFoundAsItWas(Store store) {
    Actor by = Actor.staff("1");
    Invoice open = billed(store, debt(owing(), 1, true));
    InvoiceChange paid = InvoiceMoves.pay(open, TODAY, TODAY, by, NOW).orElseThrow();
    assertEquals(Committed.stored(), store.invoices().store(paid, answered()));
    assertEquals(Optional.of(paid.first()), store.invoices().find(open.number()));
    InvoiceChange back =
        InvoiceMoves.reversePayment(paid.first(), "returned", by, NOW).orElseThrow();
    assertEquals(Committed.stored(), store.invoices().store(back, answered()));
    assertEquals(Optional.of(back.first()), store.invoices().find(open.number()));
    assertFalse(store.invoices().store(back, answered()).isStored(), "it has moved on");
    InvoiceChange reissued =
        issuing(store).reissue(back.first(), "wrong", buyer("US"), by).orElseThrow();
    assertEquals(Committed.stored(), store.invoices().store(reissued, answered()));
    assertEquals(3, reissued.written().size());
    reissued
        .written()
        .forEach(
            one ->
                assertEquals(
                    Optional.of(one.after()), store.invoices().find(one.after().number())));
    assertEquals(4, store.history().of(open.number().aggregate()).size());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void pagesAreInOrderAndWhole(Store store) {
    List<Invoice> ours = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      ours.add(billed(store, debt(owing(), 1, false)));
    }
    assertEquals(ours, pages(store, InvoiceStatus.OPEN, ours));
    List<Invoice> paid = new ArrayList<>();
    for (Invoice one : ours) {
      InvoiceChange change =
          InvoiceMoves.pay(one, TODAY, TODAY, Actor.staff("1"), NOW).orElseThrow();
      store.invoices().store(change, answered());
      paid.addFirst(change.first());
    }
    assertEquals(paid, pages(store, InvoiceStatus.PAID, paid));
  }

  /** Reads page by page; invoices of other tests may stand in between. */
  private static List<Invoice> pages(Store store, InvoiceStatus status, List<Invoice> ours) {
    List<Invoice> seen = new ArrayList<>();
    Optional<String> after = Optional.empty();
    int pages = 0;
    do {
      Invoices.Page page = store.invoices().list(status, after, 2);
      assertTrue(page.invoices().size() <= 2 && pages++ < 10_000);
      page.invoices().stream().filter(ours::contains).forEach(seen::add);
      after = page.next();
    } while (after.isPresent());
    return seen;
  }

  /** DynamoDB Local never tells of a conflict; conditions alone keep the series whole here. */
  @ParameterizedTest
  @MethodSource("stores")
  void numbersHaveNoGap(Store store) throws InterruptedException, ExecutionException {
    int each = 12;
    long before = store.invoices().series().last();
    try (var threads = Executors.newFixedThreadPool(8)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        running.add(threads.submit(() -> billMany(store, each)));
      }
      for (Future<?> one : running) {
        one.get();
      }
    }
    long last = store.invoices().series().last();
    assertEquals(before + 8L * each, last);
    for (long number = before + 1; number <= last; number++) {
      assertTrue(store.invoices().find(new InvoiceNumber(number)).isPresent(), "gap at " + number);
    }
  }

  private static void billMany(Store store, int many) {
    for (int i = 0; i < many; i++) {
      Debt debt = debt(owing(), 1, false);
      int attempt = 1;
      while (!store.invoices().store(issuing(store).bill(debt)).isStored()) {
        attempt = Math.min(attempt + 1, 6);
        store.pause().beforeTry(attempt);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("stores")
  void taxTablesAreFoundAsTheyWere(Store store) {
    TaxTable first = FirstTaxTable.table();
    var rules = new HashMap<>(first.rules());
    rules.put("AT", TaxRule.always(Treatment.standard(new BigDecimal("20.5"))));
    var book = store.taxes().book();
    TaxTable draft =
        new TaxTable(book.nextVersion(), LocalDate.of(2099, 1, 1), "AT", rules, first.elsewhere());
    var publication = book.publish(draft, TODAY, Actor.staff("1"), NOW).orElseThrow();
    assertEquals(Committed.stored(), store.taxes().store(publication, answered()));
    assertEquals(publication.after(), store.taxes().book());
    assertFalse(store.taxes().store(publication, answered()).isStored());
  }
}
