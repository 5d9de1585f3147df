package portal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code | cd | There is no such x.",
        "flag | yes | x is true or false.",
        "whole | 1 | x is from 2 to 5.",
        "whole | 6 | x is from 2 to 5.",
        "whole | 03 | x is from 2 to 5.",
        "whole | 99999999999 | x is from 2 to 5.",
        "date | 2026-02-30 | x is a date like 2026-03-31."
      })
  void aWrongParameterEndsTheRequestWhetherItIsNeededOrNot(String kind, String sent, String told) {
    Query query = query(Map.of("x", sent));
    assertEquals(told, refusal(() -> query.need("x", kind(kind))));
    assertEquals(told, refusal(() -> query.may("x", kind(kind))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code | ab",
        "flag | true",
        "flag | false",
        "whole | 2",
        "whole | 5",
        "date | 2026-03-31"
      })
  void aRightParameterIsRead(String kind, String sent) {
    Query query = query(Map.of("x", sent));
    assertEquals(sent, query.need("x", kind(kind)).toString());
    assertEquals(Optional.of(sent), query.may("x", kind(kind)).map(Object::toString));
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "flag", "whole", "date"})
  void whatIsAbsentOrEmptyIsMissedOnlyIfItIsNeeded(String kind) {
    for (Map<String, String> sent : List.of(Map.<String, String>of(), Map.of("x", ""))) {
      assertEquals(Optional.empty(), query(sent).may("x", kind(kind)));
      assertEquals("This needs x.", refusal(() -> query(sent).need("x", kind(kind))));
    }
  }

  @Test
  void aParameterThatNobodyKnowsEndsTheRequest() {
    assertEquals("There are the parameters x.", refusal(() -> query(Map.of("y", "1"))));
  }

  @Test
  void aPageHasTwentyFiveLinesUnlessItIsSaid() {
    assertEquals(25, new Query(Map.of(), Set.of("limit")).limit());
    assertEquals(100, new Query(Map.of("limit", "100"), Set.of("limit")).limit());
    assertThrows(
        ProblemException.class, () -> new Query(Map.of("limit", "101"), Set.of("limit")).limit());
  }

  private static Query query(Map<String, String> sent) {
    return new Query(sent, Set.of("x"));
  }

  private static String refusal(Runnable read) {
    return assertThrows(ProblemException.class, read::run).problem().detail().english();
  }

  private static ParameterKind<?> kind(String name) {
    return switch (name) {
      case "code" -> ParameterKind.code(text -> Optional.of(text).filter("ab"::equals));
      case "flag" -> ParameterKind.flag();
      case "whole" -> ParameterKind.whole(2, 5);
      case "date" -> ParameterKind.date();
      default -> throw new IllegalArgumentException(name);
    };
  }
}
