package portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Change;
import portal.certification.EmailAddress;
import portal.certification.Enquiry;
import portal.certification.InvitationMoves;
import portal.certification.Moves;
import portal.certification.Order;
import portal.certification.Stage;
import portal.certification.SubmissionMoves;
import portal.certification.TermsMoves;
import portal.invoicing.Buyer;
import portal.invoicing.Debt;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceChange;
import portal.invoicing.InvoiceMoves;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.InvoiceStatus;
import portal.invoicing.Issuing;
import portal.invoicing.Seller;
import portal.invoicing.VatId;
import portal.office.DeskItem;
import portal.office.SearchWords;
import portal.office.Tab;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.pricing.Fee;
import portal.pricing.FirstTariff;
import portal.pricing.Occasion;
import portal.pricing.Scope;
import portal.stores.Enquiries;
import portal.trail.Actor;
import portal.trail.AggregateId;
import portal.trail.Event;

/**
 * A few cases and their invoices go through what can happen to them, while the bus tells of it
 * twice, late, in another order, or not before it is told again, and while some who have read stop
 * before they write.
 */
final class DeskWalk {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final Actor STAFF = Actor.staff("1");
  private static final List<String> NAMES =
      List.of("Müller Academy", "Straßen & Wege", "Société Générale", "Listening Lab", "Łódź CX");
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

  private final DeskTables there;
  private final Random random;
  private final List<CaseId> cases = new ArrayList<>();
  private final List<InvoiceNumber> invoices = new ArrayList<>();
  private final List<Event> happened = new ArrayList<>();
  private final List<Event> untold = new ArrayList<>();

  /** What somebody has read and not yet written. */
  private final List<Known> held = new ArrayList<>();

  int stale;
  int moved;

  DeskWalk(DeskTables there, long seed) {
    this.there = there;
    this.random = new Random(seed);
  }

  /** Goes through all of it and holds what is kept against what there is. */
  void walk() {
    open();
    open();
    for (int step = 0; step < 40; step++) {
      step();
    }
    tellAll();
    check();
  }

  /** All that was not told, in any order; then once more some of what was told long ago. */
  void tellAll() {
    Collections.shuffle(untold, random);
    untold.forEach(there::tell);
    untold.clear();
    held.forEach(this::write);
    held.clear();
    Collections.shuffle(happened, random);
    happened.stream().limit(10).forEach(there::tell);
  }

  private void step() {
    there.clock.forward(Duration.ofMinutes(random.nextInt(1, 1_000)));
    switch (random.nextInt(12)) {
      case 0 -> open();
      case 1, 2, 3, 4, 5 -> move(cases.get(random.nextInt(cases.size())));
      case 6, 7 -> moveInvoice();
      case 8 -> readAndStop();
      case 9 -> writeWhatWasRead();
      default -> tellSome();
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now(), VIENNA);
  }

  private Instant now() {
    return there.clock.instant();
  }

  private String any() {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private Buyer buyer() {
    return new Buyer(
        any(),
        List.of("Road 1"),
        Optional.empty(),
        "Town",
        "AT",
        Optional.empty(),
        Optional.empty());
  }

  void open() {
    Enquiry like = Enquiries.training();
    Enquiry enquiry =
        new Enquiry(
            new Enquiry.Applicant(any(), new EmailAddress("a@example.org"), any()),
            like.audience(),
            new Enquiry.Subject(
                like.subject().kind(), any(), "Two days.", like.subject().quantity()),
            like.campaign(),
            like.language());
    Change opened = Moves.open(CaseId.random(random), enquiry, now(), VIENNA);
    store(random.nextInt(3) == 0 ? opened.withUnknownCampaign() : opened);
    cases.add(opened.after().id());
  }

  /** Mostly what leads on. */
  private void move(CaseId id) {
    Case found = there.graph.cases().find(id).orElseThrow();
    var decision = new Stage.Decision("So.", STAFF, now());
    Optional<Change> change =
        switch (random.nextInt(19)) {
          case 0, 1 -> Moves.ask(found, STAFF, "And?", now());
          case 2, 3, 4 -> Moves.answer(found, "So.", now());
          case 5 -> Moves.decline(found, decision);
          case 6, 7 ->
              TermsMoves.quote(
                  found,
                  decision,
                  FirstTariff.tariff().quote(new Fee(Scope.SINGLE, Occasion.INITIAL), today()));
          case 8, 9, 10 ->
              TermsMoves.accept(
                  found, Order.of(Facts.of(new Consents(true, true, 60)), buyer()), today(), now());
          case 11 -> TermsMoves.lapse(found, today(), now()).or(() -> refused(found));
          case 12 -> Moves.requestLink(found, now());
          case 13, 14 -> SubmissionMoves.submit(found, 1, "0", now());
          case 15 ->
              random.nextBoolean()
                  ? SubmissionMoves.declareComplete(found, 1, STAFF, now())
                  : SubmissionMoves.reopen(found, 1, STAFF, now());
          case 17 -> Optional.of(Moves.setCampaign(found, Optional.empty(), STAFF, now()));
          case 16 ->
              random.nextBoolean()
                  ? InvitationMoves.reissue(found, "Lost.", STAFF, today(), now())
                  : InvitationMoves.revoke(found, "Leaked.", STAFF, now());
          default ->
              random.nextInt(4) == 0
                  ? Moves.withdraw(found, "", now())
                  : InvitationMoves.redeem(found, 1, Optional.empty(), today(), now());
        };
    change.ifPresent(this::store);
    change.ifPresent(this::bill);
  }

  private Optional<Change> refused(Case found) {
    return random.nextInt(3) == 0 ? TermsMoves.refuse(found, "", now()) : Optional.empty();
  }

  private void store(Change change) {
    assertTrue(there.graph.cases().store(change).isStored());
    happens(change.event());
  }

  private void bill(Change change) {
    if (change.event().type().equals("QuoteAccepted")) {
      Case agreed = change.after();
      var agreement = agreed.terms().agreed().orElseThrow();
      store(
          issuing()
              .bill(
                  new Debt(
                      agreed.id().value(),
                      agreement.charges().getFirst(),
                      agreed.terms().quoted().orElseThrow(),
                      agreement.buyer(),
                      agreed.enquiry().language())));
    }
  }

  private Issuing issuing() {
    return new Issuing(
        there.graph.invoices().series(), there.graph.taxes().book(), SELLER, today(), now());
  }

  private void moveInvoice() {
    if (!invoices.isEmpty()) {
      Invoice found =
          there.graph.invoices().find(invoices.get(random.nextInt(invoices.size()))).orElseThrow();
      Optional<InvoiceChange> change =
          switch (random.nextInt(5)) {
            case 0, 1 -> InvoiceMoves.pay(found, today(), today(), STAFF, now());
            case 2 -> InvoiceMoves.reversePayment(found, "No.", STAFF, now());
            case 3 -> issuing().credit(found, "Wrong.", STAFF);
            default -> issuing().reissue(found, "Other.", buyer(), STAFF);
          };
      change.ifPresent(this::store);
    }
  }

  private void store(InvoiceChange change) {
    assertTrue(there.graph.invoices().store(change).isStored());
    change.written().forEach(one -> happens(one.event()));
    change.written().stream()
        .map(one -> one.after().number())
        .filter(number -> !invoices.contains(number))
        .forEach(invoices::add);
  }

  private void happens(Event event) {
    happened.add(event);
    untold.add(event);
    moved++;
  }

  /** In any order; some twice, some lost until they are told again at the end. */
  private void tellSome() {
    Collections.shuffle(untold, random);
    for (int i = random.nextInt(5); i > 0 && !untold.isEmpty(); i--) {
      Event event = untold.removeLast();
      there.tell(event);
      if (random.nextInt(4) == 0) {
        there.tell(event);
      }
      if (random.nextInt(4) == 0) {
        untold.addFirst(event);
      }
    }
  }

  private void readAndStop() {
    AggregateId one = happened.get(random.nextInt(happened.size())).aggregate();
    there.graph.sources().read(one, 1).ifPresent(held::add);
  }

  private void writeWhatWasRead() {
    if (!held.isEmpty()) {
      write(held.remove(random.nextInt(held.size())));
    }
  }

  private void write(Known known) {
    stale += isStale(known) ? 1 : 0;
    assertTrue(there.graph.desk().keep(known.waiting(), now()));
    assertTrue(there.graph.search().keep(known.found(), now()));
  }

  private boolean isStale(Known known) {
    return there.graph.sources().read(known.aggregate(), 1).orElseThrow().version()
        > known.version();
  }

  Set<AggregateId> all() {
    Set<AggregateId> all = new HashSet<>();
    cases.forEach(one -> all.add(one.aggregate()));
    invoices.forEach(one -> all.add(one.aggregate()));
    return all;
  }

  /** What is kept is what a recount gives, in all of the tables and in nothing else. */
  void check() {
    Set<DeskItem> waiting = new HashSet<>();
    int words = 0;
    for (AggregateId one : all()) {
      assertTrue(there.graph.recount().isSame(one), one.value());
      Known known = there.graph.sources().read(one, 1).orElseThrow();
      waiting.addAll(known.items());
      words += known.words().words().size();
    }
    assertEquals(waiting.size(), there.kept("desk").size());
    assertEquals(words, there.kept("search").size());
    Set<DeskItem> listed = new HashSet<>();
    for (Tab tab : Tab.values()) {
      listed.addAll(
          there.graph.desk().page(tab, Optional.empty(), Optional.empty(), 1_000).items());
    }
    assertEquals(waiting, listed);
    checkByStages(listed);
    cases.forEach(this::isFound);
  }

  /** The same counted in another way, by where cases and invoices stand. */
  private void checkByStages(Set<DeskItem> listed) {
    List<Case> all = cases.stream().map(id -> there.graph.cases().find(id).orElseThrow()).toList();
    assertEquals(
        stand(all, Stage.Enquired.class),
        count(listed, Tab.NEW, Tab.ASKED, Tab.ANSWERED),
        "undecided");
    assertEquals(stand(all, Stage.Submitted.class), count(listed, Tab.TO_CHECK));
    assertEquals(stand(all, Stage.Complete.class), count(listed, Tab.SESSION));
    long open =
        invoices.stream()
            .map(number -> there.graph.invoices().find(number).orElseThrow())
            .filter(one -> one.status() == InvoiceStatus.OPEN)
            .count();
    assertEquals(open, count(listed, Tab.UNPAID));
    all.stream()
        .filter(one -> !one.isOpen())
        .forEach(
            one ->
                assertTrue(
                    listed.stream()
                        .filter(it -> it.tab() != Tab.CAMPAIGN)
                        .noneMatch(it -> it.aggregate().equals(one.id().aggregate()))));
    assertEquals(all.stream().filter(Case::isCampaignUnknown).count(), count(listed, Tab.CAMPAIGN));
  }

  private static long stand(List<Case> cases, Class<? extends Stage> where) {
    return cases.stream().filter(one -> where.isInstance(one.stage())).count();
  }

  private static long count(Set<DeskItem> listed, Tab... tabs) {
    return listed.stream().filter(one -> List.of(tabs).contains(one.tab())).count();
  }

  private void isFound(CaseId id) {
    Enquiry enquiry = there.graph.cases().find(id).orElseThrow().enquiry();
    for (String typed : List.of(id.value(), enquiry.applicant().organisation())) {
      assertTrue(
          there
              .graph
              .search()
              .find(SearchWords.typed(typed), Optional.empty(), 1_000)
              .found()
              .contains(id.aggregate()),
          id.value() + " by " + typed);
    }
  }
}
