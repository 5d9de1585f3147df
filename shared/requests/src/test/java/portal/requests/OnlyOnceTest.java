package portal.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import portal.aws.InstituteTime;
import portal.aws.tables.Committed;
import portal.http.Problem;
import portal.http.ProblemException;
import portal.http.ProblemKind;
import portal.language.Said;
import portal.testing.Hosts;
import portal.trail.Answered;
import portal.trail.Answers;
import portal.trail.Attempts;
import portal.trail.Once;
import portal.trail.Reply;

class OnlyOnceTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final Once ONCE = new Once("scope", "print", NOW);

  private final Map<String, Answered> remembered = new HashMap<>();
  private final List<Integer> waits = new ArrayList<>();
  private final Answers answers =
      new Answers() {
        @Override
        public Optional<Answered> earlier(String scope, Instant now) {
          return Optional.ofNullable(remembered.get(scope));
        }

        @Override
        public Committed keep(Answered answered) {
          remembered.put(answered.once().scope(), answered);
          return Committed.stored();
        }
      };
  private final OnlyOnce onlyOnce =
      new OnlyOnce(answers, waits::add, new InstituteTime(Hosts.at(Clock.systemUTC(), 1)));

  private static Reply reply(String body) {
    return new Reply(201, Map.of(), body);
  }

  private Step store(String body) {
    return new Step.Store(reply(body), answers::keep);
  }

  private String answer(Supplier<Step> decide) {
    return onlyOnce.answer(ONCE, decide).body();
  }

  private static ProblemKind refused(Runnable request) {
    return assertThrows(ProblemException.class, request::run).problem().kind();
  }

  @Test
  void theSameRequestIsAnsweredAgainWithoutDecidingAnew() {
    answer(() -> store("first"));
    assertEquals("first", answer(() -> store("second")));
  }

  @Test
  void theSameKeyWithAnotherBodyIsRefused() {
    answer(() -> store("first"));
    Once other = new Once("scope", "other", NOW);
    assertEquals(
        ProblemKind.IDEMPOTENCY_KEY_REUSED,
        refused(() -> onlyOnce.answer(other, () -> store("second"))));
  }

  @Test
  void whatNeedsNoStoringIsAnsweredAndNotRemembered() {
    assertEquals("known", answer(() -> new Step.Answer(reply("known"))));
    assertEquals("later", answer(() -> store("later")));
  }

  @Test
  void whoIsOvertakenDecidesAgain() {
    List<String> decided = new ArrayList<>();
    Supplier<Step> third =
        () -> {
          decided.add("try");
          return decided.size() < 3
              ? new Step.Store(reply("late"), _ -> Committed.overtaken())
              : store("third");
        };
    assertEquals("third", answer(third));
    assertEquals(List.of(2, 3), waits);
  }

  @Test
  void afterFiveTriesItGivesUp() {
    Supplier<Step> never = () -> new Step.Store(reply("never"), _ -> Committed.overtaken());
    assertEquals(ProblemKind.CONFLICT, refused(() -> answer(never)));
    assertEquals(List.of(2, 3, 4, 5), waits);
  }

  @Test
  void inACrowdItTriesMoreOftenAndNeverWaitsAfterItsLastTry() {
    List<Integer> tries = new ArrayList<>();
    Supplier<Step> never =
        () -> {
          tries.add(waits.size());
          return new Step.Store(reply("never"), _ -> Committed.overtaken());
        };
    assertEquals(ProblemKind.CONFLICT, refused(() -> onlyOnce.inACrowd().answer(ONCE, never)));
    assertEquals(Attempts.OF_CROWD, tries.size());
    assertEquals(tries.size() - 1, waits.size(), "Waits stand between tries");
    assertEquals(waits.size(), tries.getLast(), "Nobody waits for nothing");
  }

  @Test
  void whatWasPreparedIsUndoneWhereNothingOfItIsStored() {
    List<String> undone = new ArrayList<>();
    Supplier<Step> prepared =
        () ->
            new Step.Store(
                    reply("stored"),
                    _ ->
                        switch (waits.size()) {
                          case 0 -> Committed.overtaken();
                          case 1 -> new Committed.Contended();
                          default -> Committed.stored();
                        })
                .orUndo(() -> undone.add("of try " + (waits.size() + 1)));
    assertEquals("stored", answer(prepared));
    assertEquals(List.of("of try 1", "of try 2"), undone);
  }

  @Test
  void whatATwinHasDoneMeanwhileIsRepliedNotRefused() {
    Supplier<Step> twin =
        () -> {
          remembered.put("scope", new Answered(ONCE, reply("twin")));
          throw Problem.conflict(Said.same("already decided"));
        };
    assertEquals("twin", answer(twin));
  }

  @Test
  void whatIsWrongWithTheRequestItselfIsRefused() {
    Supplier<Step> wrong =
        () -> {
          throw Problem.of(ProblemKind.INVALID_FIELDS, Said.same("Mend it.")).exception();
        };
    assertEquals(ProblemKind.INVALID_FIELDS, refused(() -> answer(wrong)));
  }
}
