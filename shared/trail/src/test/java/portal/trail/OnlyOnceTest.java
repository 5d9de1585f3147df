package portal.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import portal.aws.tables.Committed;

class OnlyOnceTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final Once ONCE = new Once("scope", "print", NOW);

  private final Map<String, Answered> remembered = new HashMap<>();
  private final List<Integer> waits = new ArrayList<>();
  private final OnlyOnce onlyOnce =
      new OnlyOnce((scope, _) -> Optional.ofNullable(remembered.get(scope)), waits::add);

  private static Reply reply(String body) {
    return new Reply(201, Map.of(), body);
  }

  private Step<String> store(String body) {
    return new Step.Store<>(
        reply(body),
        answered -> {
          remembered.put(answered.once().scope(), answered);
          return Committed.stored();
        });
  }

  @Test
  void theSameRequestIsAnsweredAgainWithoutDecidingAnew() {
    onlyOnce.carryOut(ONCE, () -> store("first"));
    assertEquals(
        new Outcome.Replied<String>(reply("first")),
        onlyOnce.carryOut(ONCE, () -> store("second")));
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    onlyOnce.carryOut(ONCE, () -> store("first"));
    assertInstanceOf(
        Outcome.KeyReused.class,
        onlyOnce.carryOut(new Once("scope", "other", NOW), () -> store("second")));
  }

  @Test
  void whoIsOvertakenDecidesAgain() {
    List<String> decided = new ArrayList<>();
    Outcome<String> outcome =
        onlyOnce.carryOut(
            ONCE,
            () -> {
              decided.add("try");
              return decided.size() < 3
                  ? new Step.Store<>(reply("late"), _ -> Committed.overtaken())
                  : store("third");
            });
    assertEquals(new Outcome.Replied<String>(reply("third")), outcome);
    assertEquals(List.of(2, 3), waits);
  }

  @Test
  void afterFiveTriesItGivesUp() {
    Outcome<String> outcome =
        onlyOnce.carryOut(ONCE, () -> new Step.Store<>(reply("never"), _ -> Committed.overtaken()));
    assertInstanceOf(Outcome.Contended.class, outcome);
    assertEquals(List.of(2, 3, 4, 5), waits);
  }

  @Test
  void whatATwinHasDoneMeanwhileIsRepliedNotRefused() {
    Outcome<String> outcome =
        onlyOnce.carryOut(
            ONCE,
            () -> {
              remembered.put("scope", new Answered(ONCE, reply("twin")));
              return new Step.Refuse<>("already decided");
            });
    assertEquals(new Outcome.Replied<String>(reply("twin")), outcome);
  }
}
