package portal.campaign.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dagger.BindsInstance;
import dagger.Component;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.inject.Singleton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Committed;
import portal.aws.tables.TablesModule;
import portal.campaign.Bookings;
import portal.campaign.Bookings.Brought;
import portal.campaign.Campaign;
import portal.campaign.Campaign.CampaignChange;
import portal.campaign.CampaignCode;
import portal.campaign.Campaigns;
import portal.campaign.Cost;
import portal.campaign.Days;
import portal.campaign.GoodsShare;
import portal.campaign.Plan;
import portal.certification.Audience;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.EmailAddress;
import portal.certification.Enquiry;
import portal.certification.Kind;
import portal.certification.Moves;
import portal.certification.Order;
import portal.certification.Quantity;
import portal.certification.Stage;
import portal.certification.TermsMoves;
import portal.certification.tables.CertificationModule;
import portal.invoicing.Buyer;
import portal.language.Language;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.pricing.Fee;
import portal.pricing.FirstTariff;
import portal.pricing.Money;
import portal.pricing.Occasion;
import portal.pricing.Scope;
import portal.testing.tables.TablePlace;
import portal.trail.Actor;
import portal.trail.Answered;
import portal.trail.Once;
import portal.trail.Reply;
import portal.trail.tables.TrailModule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What every store of campaigns promises, the fake and the table alike, and what is counted under a
 * code once cases are stored as the portal stores them.
 */
@Tag("tables")
class CampaignsContractTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
  private static final Random RANDOM = new Random();

  /** A store under test. */
  record Store(String name, Campaigns campaigns, Bookings bookings, Cases cases, TablePlace place) {
    @Override
    public String toString() {
      return name;
    }
  }

  @Singleton
  @Component(
      modules = {
        TablesModule.class,
        TrailModule.class,
        CertificationModule.class,
        CampaignModule.class
      })
  interface Graph {
    Campaigns campaigns();

    Bookings bookings();

    Cases cases();

    /** Makes the graph for a host. */
    @Component.Factory
    interface Factory {
      Graph create(@BindsInstance Host host, @BindsInstance DynamoDbClient tables);
    }
  }

  static Stream<Store> stores() {
    return TablePlace.all().map(CampaignsContractTest::store);
  }

  private static Store store(TablePlace place) {
    Graph graph =
        DaggerCampaignsContractTest_Graph.factory().create(place.host(NOW), place.client());
    return new Store(place.name(), graph.campaigns(), graph.bookings(), graph.cases(), place);
  }

  private static Enquiry enquiry(Kind kind) {
    return new Enquiry(
        new Enquiry.Applicant(
            "Training office", new EmailAddress("training@example.org"), "Example Trainings"),
        Audience.CONSULTING,
        new Enquiry.Subject(kind, "Listening to customers", "Two days.", Quantity.of(List.of())),
        Optional.of("SPRING"),
        Language.EN);
  }

  private static Answered answered() {
    return new Answered(
        new Once(UUID.randomUUID().toString(), "print", NOW), new Reply(201, Map.of(), "{}"));
  }

  private static CampaignCode anyCode() {
    return new CampaignCode("C" + Math.floorMod(RANDOM.nextLong(), 1_000_000_000_000L));
  }

  private static Plan plan(String unit, Optional<Days> actual) {
    return new Plan(
        "Be heard of\nby vendors",
        new Cost(10_000, new BigDecimal(unit)),
        new GoodsShare(new BigDecimal("12.5")),
        Days.of(TODAY, TODAY.plusDays(30)),
        actual);
  }

  private static CampaignChange opening(CampaignCode code, Instant at) {
    return Campaign.open(code, plan("0.3456", Optional.empty()), Actor.staff("1"), at);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void whatWasStoredIsFoundAsItWas(Store store) {
    CampaignChange change = opening(anyCode(), NOW);
    List<Optional<Days>> actuals =
        List.of(
            Optional.of(new Days(TODAY, Optional.empty())),
            Optional.of(Days.of(TODAY, TODAY)),
            Optional.empty());
    assertStored(store, change);
    for (Optional<Days> actual : actuals) {
      Plan next = plan("1000000", actual);
      change = change.after().change(next, Actor.staff("2"), NOW.plusSeconds(1));
      assertStored(store, change);
    }
    assertEquals(Optional.empty(), store.campaigns().find(anyCode()));
  }

  private static void assertStored(Store store, CampaignChange change) {
    assertEquals(Committed.stored(), store.campaigns().store(change, answered()));
    assertEquals(Optional.of(change.after()), store.campaigns().find(change.after().code()));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void aCodeIsOpenedOnceAndWhoIsOvertakenStoresNothing(Store store) {
    CampaignChange opened = opening(anyCode(), NOW);
    store.campaigns().store(opened, answered());
    CampaignChange again = opening(opened.after().code(), NOW.plusSeconds(5));
    assertFalse(store.campaigns().store(again, answered()).isStored());
    Campaign before = opened.after();
    CampaignChange first = before.change(plan("1", Optional.empty()), Actor.staff("1"), NOW);
    CampaignChange second = before.change(plan("2", Optional.empty()), Actor.staff("2"), NOW);
    assertEquals(Committed.stored(), store.campaigns().store(first, answered()));
    assertFalse(store.campaigns().store(second, answered()).isStored());
    assertEquals(Optional.of(first.after()), store.campaigns().find(before.code()));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void pagesAreNewestFirstWithoutGapOrRepeat(Store store) {
    Instant far = NOW.plus(Duration.ofDays(1 + RANDOM.nextInt(10_000)));
    List<Campaign> opened = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      CampaignChange change = opening(anyCode(), far.plusMillis(i));
      store.campaigns().store(change, answered());
      opened.addFirst(change.after());
    }
    List<Campaign> seen = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Campaigns.Page page = store.campaigns().list(after, 3);
      assertTrue(page.campaigns().size() <= 3);
      page.campaigns().stream().filter(opened::contains).forEach(seen::add);
      after = page.next();
    } while (after.isPresent());
    assertEquals(opened, seen);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void enquiriesCountByTheirCodeAndAcceptedQuotesByWhatIsInForceNow(Store store) {
    CampaignCode code = anyCode();
    assertEquals(new Brought(0, 0, euro("0")), store.bookings().under(code));

    enquire(store, code.value().toLowerCase(java.util.Locale.ROOT));
    quoted(store, enquire(store, code.value()));
    Change agreed = accepted(store, quoted(store, enquire(store, code.value())), true);
    accepted(store, quoted(store, enquire(store, code.value())), false);
    enquire(store, code.value() + "-2");
    assertEquals(new Brought(4, 2, euro("6750")), store.bookings().under(code));

    store(
        store,
        TermsMoves.changeConsents(agreed.after(), new Consents(true, false, 100), NOW)
            .orElseThrow());
    assertEquals(new Brought(4, 2, euro("9000")), store.bookings().under(code));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void allPagesOfTheIndexAreCounted(Store store) {
    CampaignCode code = anyCode();
    String long60k = "x".repeat(60_000);
    IntStream.range(0, 40)
        .mapToObj(
            number ->
                Item.builder()
                    .put("pk", code.value() + number)
                    .put("sk", "case")
                    .put("status", "enquired")
                    .put("position", "2026#" + number)
                    .put("campaignKey", code.value())
                    .put("bookedCurrency", long60k)
                    .build())
        .forEach(
            item ->
                store
                    .place()
                    .client()
                    .putItem(put -> put.tableName(store.place().prefix() + "cases").item(item)));
    assertEquals(40, store.bookings().under(code).enquiries());
  }

  private static Change enquire(Store store, String code) {
    Enquiry any = enquiry(Kind.TRAINING);
    Enquiry enquiry =
        new Enquiry(
            any.applicant(), any.audience(), any.subject(), Optional.of(code), any.language());
    return store(store, Moves.open(CaseId.random(RANDOM), enquiry, NOW, VIENNA));
  }

  private static Change quoted(Store store, Change opened) {
    Fee fee = new Fee(Scope.SINGLE, Occasion.INITIAL);
    return store(
        store,
        TermsMoves.quote(
                opened.after(),
                new Stage.Decision("because", Actor.staff("1"), NOW),
                FirstTariff.tariff().quote(fee, TODAY))
            .orElseThrow());
  }

  private static Change accepted(Store store, Change quoted, boolean isPublished) {
    Buyer buyer =
        new Buyer(
            "Example Ltd",
            List.of("Street 1"),
            Optional.empty(),
            "Vienna",
            "AT",
            Optional.empty(),
            Optional.empty());
    Consents consents = new Consents(true, isPublished, 100);
    return store(
        store,
        TermsMoves.accept(quoted.after(), Order.of(Facts.of(consents), buyer), TODAY, NOW)
            .orElseThrow());
  }

  private static Change store(Store store, Change change) {
    assertEquals(Committed.stored(), store.cases().store(change, answered()));
    return change;
  }

  private static Money euro(String amount) {
    return Money.parse(amount, Campaign.CURRENCY).orElseThrow();
  }
}
