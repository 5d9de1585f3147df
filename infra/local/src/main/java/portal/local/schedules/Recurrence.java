package portal.local.schedules;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a schedule is due. */
sealed interface Recurrence {
  /** The first occurrence after a time, if there is one. */
  Optional<Instant> after(Instant time);

  /** {@code rate(5 minutes)}, counted from the last occurrence. */
  record Rate(Duration every) implements Recurrence {
    @Override
    public Optional<Instant> after(Instant time) {
      return Optional.of(time.plus(every));
    }
  }

  /** {@code cron(0 6 * * ? *)} in a zone; AWS's six fields are Quartz's without the seconds. */
  record Cron(ExecutionTime times, ZoneId zone) implements Recurrence {
    @Override
    public Optional<Instant> after(Instant time) {
      return times.nextExecution(time.atZone(zone)).map(java.time.ZonedDateTime::toInstant);
    }
  }

  /**
   * Parses a schedule expression.
   *
   * @throws IllegalArgumentException if it is neither a rate nor a cron line
   */
  static Recurrence parse(String expression, String zone) {
    Matcher matcher = Pattern.compile("(rate|cron)\\((.+)\\)").matcher(expression);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a schedule: " + expression);
    }
    return matcher.group(1).equals("rate")
        ? rate(matcher.group(2))
        : cron(matcher.group(2), ZoneId.of(zone));
  }

  private static Recurrence rate(String text) {
    Matcher matcher = Pattern.compile("([1-9]\\d{0,8}) (minute|hour|day)s?").matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a rate: " + text);
    }
    long count = Long.parseLong(matcher.group(1));
    return new Rate(
        switch (matcher.group(2)) {
          case "minute" -> Duration.ofMinutes(count);
          case "hour" -> Duration.ofHours(count);
          default -> Duration.ofDays(count);
        });
  }

  private static Recurrence cron(String fields, ZoneId zone) {
    var parser = new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.QUARTZ));
    return new Cron(ExecutionTime.forCron(parser.parse("0 " + fields)), zone);
  }
}
