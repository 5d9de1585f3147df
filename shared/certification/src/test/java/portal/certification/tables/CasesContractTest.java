package portal.certification.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dagger.BindsInstance;
import dagger.Component;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import javax.inject.Singleton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.aws.Host;
import portal.aws.tables.Committed;
import portal.aws.tables.TablesModule;
import portal.book.Book;
import portal.book.Books;
import portal.certification.Audience;
import portal.certification.Billed;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.Contact;
import portal.certification.EmailAddress;
import portal.certification.Enquiry;
import portal.certification.Kind;
import portal.certification.Moves;
import portal.certification.Order;
import portal.certification.Quantity;
import portal.certification.RuleVersions;
import portal.certification.Stage;
import portal.certification.Status;
import portal.certification.TermsMoves;
import portal.invoicing.Buyer;
import portal.invoicing.VatId;
import portal.language.Language;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.pricing.Fee;
import portal.pricing.FirstTariff;
import portal.pricing.FreeOffer;
import portal.pricing.Occasion;
import portal.pricing.Places;
import portal.pricing.PublicationDiscount;
import portal.pricing.Scope;
import portal.pricing.Tariff;
import portal.pricing.Windows;
import portal.pricing.tables.PricingModule;
import portal.testing.tables.TablePlace;
import portal.trail.Actor;
import portal.trail.Answered;
import portal.trail.Answers;
import portal.trail.Event;
import portal.trail.History;
import portal.trail.Once;
import portal.trail.Reply;
import portal.trail.tables.TrailModule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What every store of cases and prices promises; the tables in memory that other tests trust keep
 * it just as the tables do.
 */
@Tag("tables")
class CasesContractTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final Instant NOW = Instant.parse("2096-03-05T10:00:00Z");
  private static final Random RANDOM = new Random();

  /** A store under test, with what stands beside it. */
  record Store(
      String name,
      Cases cases,
      Books<Tariff> tariffs,
      Books<FreeOffer> offers,
      Places places,
      Answers answers,
      History history) {
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
        PricingModule.class
      })
  interface Graph {
    Cases cases();

    Books<Tariff> tariffs();

    Books<FreeOffer> offers();

    Places places();

    Answers answers();

    History history();

    /** Makes the graph for a host. */
    @Component.Factory
    interface Factory {
      Graph create(@BindsInstance Host host, @BindsInstance DynamoDbClient tables);
    }
  }

  static Stream<Store> stores() {
    return TablePlace.all().map(CasesContractTest::store);
  }

  private static Store store(TablePlace place) {
    Graph graph = DaggerCasesContractTest_Graph.factory().create(place.host(NOW), place.client());
    return new Store(
        place.name(),
        graph.cases(),
        graph.tariffs(),
        graph.offers(),
        graph.places(),
        graph.answers(),
        graph.history());
  }

  private static Enquiry enquiry(Kind kind) {
    return enquiry(kind, "training@example.org");
  }

  private static Enquiry enquiry(Kind kind, String address) {
    return new Enquiry(
        new Enquiry.Applicant("Training office", new EmailAddress(address), "Example Trainings"),
        Audience.CONSULTING,
        new Enquiry.Subject(kind, "Listening to customers", "Two days.", Quantity.of(List.of())),
        Optional.of("SPRING"),
        Language.EN);
  }

  private static Answered answered(Instant at) {
    return new Answered(
        new Once(UUID.randomUUID().toString(), "print", at),
        new Reply(201, Map.of("etag", "\"1\""), "{}"));
  }

  private static Change opening(Kind kind, Instant at) {
    return Moves.open(CaseId.random(RANDOM), enquiry(kind), at, VIENNA);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void whatWasStoredIsFoundAsItWas(Store store) {
    Change opened = opening(Kind.TRAINING, NOW);
    Answered answered = answered(NOW);
    assertEquals(Committed.stored(), store.cases().store(opened, answered));
    assertEquals(Optional.of(opened.after()), store.cases().find(opened.after().id()));
    assertEquals(Optional.of(answered), store.answers().earlier(answered.once().scope(), NOW));
    assertEquals(List.of(opened.event()), store.history().of(opened.after().id().aggregate()));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void anUnknownCampaignIsFoundAsSuch(Store store) {
    Change opened = opening(Kind.TRAINING, NOW).withUnknownCampaign();
    store.cases().store(opened, answered(NOW));
    assertEquals(Optional.of(opened.after()), store.cases().find(opened.after().id()));
    assertTrue(opened.after().isCampaignUnknown());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void anAnswerToWhatChangesNothingIsRememberedOnce(Store store) {
    Answered answered = answered(NOW);
    assertTrue(store.answers().keep(answered).isStored());
    assertFalse(store.answers().keep(answered).isStored());
    assertEquals(Optional.of(answered), store.answers().earlier(answered.once().scope(), NOW));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void aContactsCasesArePagedNewestFirstInWhateverCaseTheAddressWasTyped(Store store) {
    String mailbox = UUID.randomUUID() + "@example.org";
    List<Case> newest = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String typed =
          i % 2 == 0
              ? mailbox
              : mailbox.replaceFirst("@.*", "").toUpperCase(Locale.ROOT) + "@example.org";
      Change opened =
          Moves.open(
              CaseId.random(RANDOM), enquiry(Kind.TRAINING, typed), NOW.plusSeconds(i), VIENNA);
      store.cases().store(opened, answered(NOW));
      newest.addFirst(opened.after());
    }
    store.cases().store(opening(Kind.TRAINING, NOW), answered(NOW));
    Contact contact = Contact.of(new EmailAddress(mailbox));
    Cases.Page first = store.cases().of(contact, Optional.empty(), 3);
    assertEquals(newest.subList(0, 3), first.cases());
    Cases.Page second = store.cases().of(contact, first.next(), 3);
    assertEquals(newest.subList(3, 5), second.cases());
    assertEquals(Optional.empty(), second.next());
    Contact nobody = Contact.of(new EmailAddress("no-" + mailbox));
    assertEquals(
        new Cases.Page(List.of(), Optional.empty()), store.cases().of(nobody, Optional.empty(), 3));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void everyStageIsFoundAsItWas(Store store) {
    var decision = new Stage.Decision("because", Actor.staff("1"), NOW);
    List<List<Move>> ways =
        List.of(
            List.of(now -> Moves.decline(now, decision)),
            List.of(now -> Moves.withdraw(now, "", NOW)),
            List.of(now -> Moves.withdraw(now, "no budget", NOW)),
            List.of(now -> Moves.requestLink(now, NOW)),
            List.of(now -> Optional.of(Moves.requestPortalLink(now, NOW))),
            List.of(
                now ->
                    Optional.of(Moves.setCampaign(now, Optional.empty(), Actor.staff("1"), NOW))),
            List.of(now -> Moves.ask(now, Actor.staff("1"), "How many?", NOW)),
            List.of(
                now ->
                    Moves.fileReply(now, Actor.staff("1"), "Six.", LocalDate.of(2026, 1, 9), NOW)),
            List.of(QUOTED),
            List.of(QUOTED, now -> TermsMoves.refuse(now, "too dear", NOW)),
            List.of(QUOTED, now -> TermsMoves.lapse(now, LocalDate.of(2027, 1, 1), NOW)),
            List.of(QUOTED, now -> Moves.withdraw(now, "late", NOW)),
            List.of(QUOTED, ACCEPTED),
            List.of(QUOTED, ACCEPTED, now -> Moves.withdraw(now, "", NOW)),
            List.of(
                QUOTED,
                ACCEPTED,
                now -> TermsMoves.changeConsents(now, new Consents(false, false, 0), NOW)),
            List.of(
                QUOTED,
                ACCEPTED,
                now -> TermsMoves.correctShare(now, 7, "Little.", Actor.staff("2"), NOW)));
    for (List<Move> way : ways) {
      Change change = opening(Kind.PROCESS, NOW);
      store.cases().store(change, answered(NOW));
      for (Move move : way) {
        change = move.from(change.after()).orElseThrow();
        assertEquals(Committed.stored(), store.cases().store(change, answered(NOW)));
      }
      CaseId id = change.after().id();
      assertEquals(Optional.of(change.after()), store.cases().find(id));
      assertEquals(change.message().stream().toList(), store.cases().thread(id));
    }
  }

  /** One step of a case's way. */
  private interface Move {
    Optional<Change> from(Case now);
  }

  private static final Move QUOTED =
      now ->
          TermsMoves.quote(
              now,
              new Stage.Decision("because", Actor.staff("1"), NOW),
              FirstTariff.tariff()
                  .quote(new Fee(Scope.SINGLE, Occasion.INITIAL), LocalDate.of(2026, 3, 2)));

  private static final Move ACCEPTED =
      now ->
          TermsMoves.accept(
              now,
              new Order(
                  new Facts(new Consents(true, true, 60), List.of("example")),
                  new Billed(
                      new Buyer(
                          "Example GmbH",
                          List.of("Road 1", "2nd floor"),
                          Optional.of("1010"),
                          "Wien",
                          "AT",
                          Optional.of(new VatId("ATU12345675")),
                          Optional.of("Order 4711")),
                      Optional.of(new EmailAddress("bills@example.org"))),
                  Optional.of(
                      new RuleVersions(LocalDate.of(2026, 1, 1), LocalDate.of(2025, 6, 1)))),
              LocalDate.of(2026, 3, 2),
              NOW);

  @ParameterizedTest
  @MethodSource("stores")
  void placesAreNeverTakenTwice(Store store) {
    Book<FreeOffer> before = store.offers().book();
    FreeOffer offer =
        new FreeOffer(
            before.nextVersion(), LocalDate.of(2026, 3, 3), "PLACES", LocalDate.of(2026, 3, 31), 3);
    var published =
        before.publish(offer, LocalDate.of(2026, 3, 2), Actor.staff("1"), NOW).orElseThrow();
    assertEquals(Committed.stored(), store.offers().store(published, answered(NOW)));
    assertFalse(store.offers().store(published, answered(NOW)).isStored());
    List<Boolean> taken = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      Change opened = opening(Kind.TRAINING, NOW);
      store.cases().store(opened, answered(NOW));
      var decision = new Stage.Decision("because", Actor.staff("1"), NOW);
      taken.add(
          store
              .cases()
              .store(
                  TermsMoves.admitFree(opened.after(), decision, offer, LocalDate.of(2026, 3, 2))
                      .orElseThrow(),
                  answered(NOW))
              .isStored());
    }
    assertEquals(List.of(true, true, true, false, false), taken);
    assertEquals(3, store.places().taken(offer));
    assertEquals(List.of(offer), store.offers().book().editions());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void tariffsAreFoundAsTheyWerePublished(Store store) {
    Book<Tariff> before = store.tariffs().book();
    Tariff first = FirstTariff.tariff();
    Tariff draft =
        new Tariff(
            before.nextVersion(),
            LocalDate.of(2026, 4, 1),
            first.fees(),
            List.of(new PublicationDiscount(25, 75)),
            new Windows(1, 2, 3),
            new Tariff.Days(10, 14));
    var publication =
        before.publish(draft, LocalDate.of(2026, 3, 2), Actor.staff("1"), NOW).orElseThrow();
    assertEquals(Committed.stored(), store.tariffs().store(publication, answered(NOW)));
    assertFalse(store.tariffs().store(publication, answered(NOW)).isStored());
    assertEquals(publication.after(), store.tariffs().book());
    assertEquals(first, store.tariffs().book().inForce(LocalDate.of(2026, 3, 31)));
    assertEquals(draft, store.tariffs().book().inForce(LocalDate.of(2026, 4, 1)));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void casesAreCounted(Store store) {
    long before = store.cases().count(Status.ENQUIRED);
    store.cases().store(opening(Kind.TRAINING, NOW), answered(NOW));
    assertEquals(before + 1, store.cases().count(Status.ENQUIRED));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void whoIsOvertakenStoresNothing(Store store) {
    Change opened = opening(Kind.TRAINING, NOW);
    store.cases().store(opened, answered(NOW));
    Change first = Moves.ask(opened.after(), Actor.staff("1"), "First?", NOW).orElseThrow();
    Change second = Moves.answer(opened.after(), "Second!", NOW).orElseThrow();
    Answered late = answered(NOW);
    assertEquals(Committed.stored(), store.cases().store(first, answered(NOW)));
    assertFalse(store.cases().store(second, late).isStored());
    assertEquals(Optional.of(first.after()), store.cases().find(opened.after().id()));
    assertEquals(1, store.cases().thread(opened.after().id()).size());
    assertEquals(Optional.empty(), store.answers().earlier(late.once().scope(), NOW));
    assertFalse(store.cases().store(opened, answered(NOW)).isStored(), "It is open already");
  }

  @ParameterizedTest
  @MethodSource("stores")
  void oneAnswerIsRememberedForADay(Store store) {
    Answered answered = answered(NOW);
    store.cases().store(opening(Kind.TRAINING, NOW), answered);
    Change again = opening(Kind.TRAINING, NOW);
    assertFalse(store.cases().store(again, answered).isStored());
    assertEquals(Optional.empty(), store.cases().find(again.after().id()));

    Instant nextDay = NOW.plus(Duration.ofHours(24));
    assertEquals(Optional.empty(), store.answers().earlier(answered.once().scope(), nextDay));
    Answered renewed =
        new Answered(new Once(answered.once().scope(), "print", nextDay), answered.reply());
    assertEquals(Committed.stored(), store.cases().store(again, renewed));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void pagesAreNewestFirstAndWholeWhateverTheFilter(Store store) {
    Instant far = NOW.plus(Duration.ofDays(1 + RANDOM.nextInt(10_000)));
    List<Case> opened = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      Change change = opening(i % 3 == 0 ? Kind.PROCESS : Kind.TRAINING, far.plusMillis(i));
      store.cases().store(change, answered(far));
      Case now = change.after();
      if (i % 2 == 0) {
        Change moved = Moves.withdraw(now, "", far).orElseThrow();
        store.cases().store(moved, answered(far));
        now = moved.after();
      }
      opened.addFirst(now);
    }
    for (Optional<Kind> kind : List.of(Optional.<Kind>empty(), Optional.of(Kind.PROCESS))) {
      for (EnumSet<Status> statuses :
          List.of(EnumSet.allOf(Status.class), EnumSet.of(Status.WITHDRAWN))) {
        List<Case> expected =
            opened.stream()
                .filter(one -> statuses.contains(one.status()))
                .filter(one -> kind.isEmpty() || kind.get() == one.enquiry().subject().kind())
                .toList();
        assertEquals(expected, pages(store, new Cases.Filter(statuses, kind), opened));
      }
    }
  }

  /** Reads page by page; cases of other tests may stand in between. */
  private static List<Case> pages(Store store, Cases.Filter filter, List<Case> ours) {
    List<Case> seen = new ArrayList<>();
    Optional<String> after = Optional.empty();
    int pages = 0;
    do {
      Cases.Page page = store.cases().list(filter, after, 2);
      assertTrue(page.cases().size() <= 2 && pages++ < 10_000);
      page.cases().stream().filter(ours::contains).forEach(seen::add);
      after = page.next();
    } while (after.isPresent());
    return seen;
  }

  @ParameterizedTest
  @MethodSource("stores")
  void theChainIsReadInOrder(Store store) {
    Change change = opening(Kind.TRAINING, NOW);
    store.cases().store(change, answered(NOW));
    List<Event> expected = new ArrayList<>(List.of(change.event()));
    for (int i = 0; i < 12; i++) {
      change = Moves.answer(change.after(), "Line " + i, NOW).orElseThrow();
      store.cases().store(change, answered(NOW));
      expected.add(change.event());
    }
    assertEquals(expected, store.history().of(change.after().id().aggregate()));
    assertEquals(12, store.cases().thread(change.after().id()).size());
  }
}
