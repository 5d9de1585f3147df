package portal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import portal.certification.Case;
import portal.certification.CaseDeadlines;
import portal.certification.CaseId;
import portal.certification.Change;
import portal.certification.InvitationMoves;
import portal.certification.Moves;
import portal.certification.Order;
import portal.certification.Stage;
import portal.certification.TermsMoves;
import portal.deadline.Deadline;
import portal.deadline.DueChange;
import portal.invoicing.Buyer;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.pricing.Fee;
import portal.pricing.FirstTariff;
import portal.pricing.Occasion;
import portal.pricing.Scope;
import portal.stores.Enquiries;
import portal.trail.Actor;
import portal.trail.Event;

/**
 * A few cases that go through what can happen to them, while time passes and jumps, and what they
 * are told of comes twice, late, in another order, or not before it is told again.
 */
final class DeadlineWalk {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final Buyer BUYER =
      new Buyer(
          "A",
          List.of("Road 1"),
          Optional.empty(),
          "Town",
          "AT",
          Optional.empty(),
          Optional.empty());
  private static final Actor STAFF = Actor.staff("1");

  private final DeadlineTables there;
  private final Random random;
  private final List<CaseId> cases = new ArrayList<>();

  /** What stands, by case and name. */
  private final Map<String, Deadline> standing = new HashMap<>();

  private final List<Deadline> overtaken = new ArrayList<>();
  private final List<Deadline> told = new ArrayList<>();
  private final List<Event> undelivered = new ArrayList<>();

  DeadlineWalk(DeadlineTables there, long seed) {
    this.there = there;
    this.random = new Random(seed);
  }

  int told() {
    return told.size();
  }

  int overtaken() {
    return overtaken.size();
  }

  /** Goes through all of it and holds what came of it against what was promised. */
  void walk() {
    open();
    open();
    for (int step = 0; step < 14; step++) {
      step();
    }
    there.clock.forward(Duration.ofDays(400));
    emit();
    emit();
    undelivered.addAll(told.stream().map(one -> event(one)).toList());
    Collections.shuffle(undelivered, random);
    undelivered.forEach(this::deliver);
    cases.forEach(this::checkEnd);
    there.waiting().forEach(left -> assertFalse(cases.toString().contains(left.text("pk"))));
  }

  private void step() {
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> move(cases.get(random.nextInt(cases.size())));
      case 3 -> there.clock.forward(Duration.ofHours(random.nextInt(1, 30)));
      case 4, 5 -> there.clock.forward(Duration.ofDays(random.nextInt(1, 40)));
      case 6, 7 -> emit();
      default -> deliverSome();
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now(), VIENNA);
  }

  private Instant now() {
    return there.clock.instant();
  }

  private void open() {
    Change opened = Moves.open(CaseId.random(random), Enquiries.training(), now(), VIENNA);
    store(opened);
    cases.add(opened.after().id());
    var quote = FirstTariff.tariff().quote(new Fee(Scope.SINGLE, Occasion.INITIAL), today());
    var decision = new Stage.Decision("So.", STAFF, now());
    store(TermsMoves.quote(opened.after(), decision, quote).orElseThrow());
  }

  private void move(CaseId id) {
    Case found = there.graph.cases().find(id).orElseThrow();
    Optional<Change> change =
        switch (random.nextInt(8)) {
          case 0, 1 ->
              TermsMoves.accept(
                  found, Order.of(Facts.of(new Consents(true, true, 60)), BUYER), today(), now());
          case 2 -> TermsMoves.refuse(found, "", now());
          case 3 -> Moves.withdraw(found, "", now());
          case 4, 5 -> InvitationMoves.reissue(found, "Lost.", STAFF, today(), now());
          case 6 -> InvitationMoves.revoke(found, "Leaked.", STAFF, now());
          default -> Moves.ask(found, STAFF, "And?", now());
        };
    change.ifPresent(this::store);
  }

  private void store(Change change) {
    assertTrue(there.graph.cases().store(change).isStored());
    change.due().forEach(due -> note(change, due));
  }

  private void note(Change change, DueChange due) {
    String key = change.event().aggregate().value() + due.name();
    Optional.ofNullable(standing.remove(key)).ifPresent(overtaken::add);
    due.on()
        .map(day -> day.atStartOfDay(VIENNA).toInstant())
        .map(
            at ->
                new Deadline(change.event().aggregate(), due.name(), at, change.event().version()))
        .ifPresent(deadline -> standing.put(key, deadline));
  }

  /** All that stands and is due is told, once; nothing else is. */
  private void emit() {
    if (random.nextInt(4) == 0) {
      List.of(1, 2).parallelStream().forEach(_ -> there.emit());
    } else {
      there.emit();
    }
    for (Map.Entry<String, Deadline> entry : List.copyOf(standing.entrySet())) {
      Deadline one = entry.getValue();
      boolean isDue = !now().isBefore(one.due());
      assertEquals(isDue ? 1 : 0, there.told(one), one.toString());
      if (isDue) {
        standing.remove(entry.getKey());
        told.add(one);
        undelivered.add(event(one));
      }
    }
    overtaken.forEach(one -> assertEquals(0, there.told(one), one.toString()));
  }

  private Event event(Deadline one) {
    return there.history(one.reached(now()).aggregate()).getFirst();
  }

  /** In any order; some twice, some lost until they are told again at the end. */
  private void deliverSome() {
    Collections.shuffle(undelivered, random);
    for (int i = random.nextInt(3); i > 0 && !undelivered.isEmpty(); i--) {
      Event event = undelivered.removeLast();
      switch (random.nextInt(4)) {
        case 0 -> {}
        case 1 -> {
          deliver(event);
          deliver(event);
        }
        default -> deliver(event);
      }
    }
  }

  private void deliver(Event event) {
    Deadline one = Deadline.told(event);
    CaseId id = CaseId.of(one.aggregate());
    long before = there.graph.cases().find(id).orElseThrow().head().version();
    there.graph.changes().make(one.aggregate(), found -> heard(one.name(), found));
    there.history(id.aggregate()).stream()
        .filter(moved -> moved.version() > before)
        .forEach(moved -> forget(moved));
  }

  /** What a consumer's own move takes back was told already, or never will be. */
  private void forget(Event moved) {
    Case now = there.graph.cases().find(CaseId.of(moved.aggregate())).orElseThrow();
    List<String> due = CaseDeadlines.of(now).stream().map(one -> one.name()).toList();
    for (String name : List.of(CaseDeadlines.QUOTE_LAPSE, CaseDeadlines.CODE_WARNING)) {
      if (!due.contains(name)) {
        Optional.ofNullable(standing.remove(moved.aggregate().value() + name))
            .ifPresent(overtaken::add);
      }
    }
  }

  /** As the capabilities do that hear of it. */
  private Optional<Change> heard(String name, Case found) {
    return switch (name) {
      case CaseDeadlines.QUOTE_LAPSE -> TermsMoves.lapse(found, today(), now());
      case CaseDeadlines.CODE_WARNING -> InvitationMoves.warn(found, today(), now());
      default -> throw new AssertionError("Nobody hears of " + name);
    };
  }

  private void checkEnd(CaseId id) {
    Case end = there.graph.cases().find(id).orElseThrow();
    assertFalse(end.stage() instanceof Stage.Eligible, "Its quote has ended: " + end);
    List<Event> chain = there.history(id.aggregate());
    assertTrue(count(chain, "QuoteLapsed") <= 1);
    chain.stream()
        .filter(event -> event.type().equals("QuoteLapsed"))
        .forEach(event -> assertTrue(dayOf(event).isAfter(lastDay(end)), end.toString()));
    long issues = 1 + count(chain, "InvitationReissued");
    assertTrue(count(chain, "InvitationEndsSoon") <= issues);
  }

  private static LocalDate lastDay(Case end) {
    return end.terms().quoted().orElseThrow().span().lastDay();
  }

  private static LocalDate dayOf(Event event) {
    return LocalDate.ofInstant(event.at(), VIENNA);
  }

  private static long count(List<Event> chain, String type) {
    return chain.stream().filter(event -> event.type().equals(type)).count();
  }
}
