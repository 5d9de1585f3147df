package portal.enquiries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.capability.Purpose;
import portal.testing.FunctionCall;
import portal.trail.Attempts;

/**
 * A request goes down to its transaction through a few files, one below the other, and comes back
 * to none of them: whoever follows it reads each once.
 */
class WayToTheCommitTest {
  private static final int MOST_FILES = 12;

  /** A request that changes something, of a case that was just opened. */
  enum Decision {
    DECLINE,
    FIND_ELIGIBLE,
    ASK,
    ANSWER,
    WITHDRAW;

    FunctionCall on(Office office, String reference) {
      return switch (this) {
        case DECLINE -> decided(office, "declined").of(reference).seen(1, "decide-" + reference);
        case FIND_ELIGIBLE ->
            decided(office, "eligible").of(reference).seen(1, "decide-" + reference);
        case ASK ->
            office
                .staff("POST", "/api/staff/cases/{reference}/messages")
                .as("secretary")
                .of(reference)
                .key("ask-of-" + reference)
                .body("{\"text\":\"For whom?\"}");
        case ANSWER ->
            office
                .applicant("POST", "/api/case/messages", office.link(reference, Purpose.CASE))
                .key("answer-" + reference)
                .body("{\"text\":\"For teams.\"}");
        case WITHDRAW ->
            office
                .applicant("POST", "/api/case/withdrawal", office.link(reference, Purpose.CASE))
                .seen(1, "withdraw-" + reference)
                .body(office.confirmation(reference));
      };
    }

    private static FunctionCall decided(Office office, String outcome) {
      return office
          .staff("POST", "/api/staff/cases/{reference}/decision")
          .as("director")
          .body("{\"outcome\":\"%s\",\"reason\":\"So it is.\"}".formatted(outcome));
    }
  }

  @ParameterizedTest
  @MethodSource("decisions")
  void noFileIsEnteredTwice(Decision decision) {
    List<String> way = way(decision);
    assertEquals(way.size(), new HashSet<>(way).size(), way::toString);
    assertTrue(way.size() <= MOST_FILES, way::toString);
    assertTrue(way.contains("TableWriter"), way::toString);
  }

  private static Stream<Decision> decisions() {
    return Stream.of(Decision.values());
  }

  /** What {@code noFileIsEnteredTwice} relies on. */
  @Test
  void aWayThatComesBackIsSeen() {
    assertEquals(List.of("A", "B", "A"), folded(List.of("A", "A", "B", "B", "A")));
    assertFalse(way(Decision.ASK).isEmpty());
  }

  /** The files that are waited in when the transaction is written, the outermost first. */
  private List<String> way(Decision decision) {
    int commit = callsOf(decision);
    Office office = new Office();
    FunctionCall request = decision.on(office, office.enquire("enquire-for-" + decision));
    office.stores.faults().dieBefore(commit, Killed::new);
    Killed killed = assertThrows(Killed.class, request::send);
    office.stores.faults().clear();
    return folded(
        Stream.of(killed.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("portal."))
            .filter(frame -> !frame.getClassName().startsWith("portal.testing."))
            .filter(frame -> !frame.getClassName().startsWith(getClass().getName()))
            .map(frame -> frame.getClassName().replaceFirst("^.*\\.", "").replaceFirst("\\$.*", ""))
            // Only a loop around what its caller gives it.
            .filter(name -> !name.equals(Attempts.class.getSimpleName()))
            .toList()
            .reversed());
  }

  /** How many calls a decision makes; the last one is its transaction. */
  private static int callsOf(Decision decision) {
    Office office = new Office();
    FunctionCall request = decision.on(office, office.enquire("enquire-for-" + decision));
    office.stores.faults().clear();
    int status = request.send().status();
    assertTrue(status < 300, () -> decision + " is answered " + status);
    return office.stores.faults().calls();
  }

  private static List<String> folded(List<String> names) {
    List<String> folded = new ArrayList<>();
    for (String name : names) {
      if (folded.isEmpty() || !folded.getLast().equals(name)) {
        folded.add(name);
      }
    }
    return folded;
  }

  /** The end of the function. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;
  }
}
