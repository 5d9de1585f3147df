package portal.acceptance.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimesTest {

  @Test
  void everyScheduleIsOneThatTheSchedulerTakes() {
    SamTemplate template = SamTemplate.read();
    List<String> expressions =
        Stream.of("ScheduleExpression", "Schedule")
            .flatMap(name -> template.places().map(node -> node.at(name)))
            .filter(Node::isPresent)
            .map(Node::text)
            .toList();
    assertFalse(expressions.isEmpty());
    assertEquals(
        List.of(), expressions.stream().filter(text -> !Recurrence.isValid(text)).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rate(1 minute)",
        "rate(5 minutes)",
        "rate(12 hours)",
        "cron(0 6 * * ? *)",
        "cron(0/15 8-17 ? * MON-FRI *)",
        "cron(30 2 L * ? 2026-2030)",
        "cron(0 9 ? * 2#1 *)",
        "at(2026-12-24T18:00:00)"
      })
  void good(String expression) {
    assertTrue(Recurrence.isValid(expression));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rate(1 minutes)",
        "rate(5 minute)",
        "rate(0 minutes)",
        "rate(30 seconds)",
        "cron(0 6 * * *)",
        "cron(0 6 * * * *)",
        "cron(0 6 ? * ? *)",
        "cron(60 6 * * ? *)",
        "cron(0 24 * * ? *)",
        "cron(0 6 32 * ? *)",
        "cron(0 6 ? * MOO *)",
        "0 6 * * ?",
        "every day"
      })
  void bad(String expression) {
    assertFalse(Recurrence.isValid(expression));
  }
}
