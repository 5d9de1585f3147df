package portal.acceptance.template;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The scheduler's language of times. Source: EventBridge Scheduler User Guide, "Schedule types":
 * six cron fields, of which exactly one of the two days is {@code ?}; {@code rate(1 minute)} but
 * {@code rate(2 minutes)}.
 */
final class Recurrence {
  private static final Pattern RATE =
      Pattern.compile("rate\\((1 (minute|hour|day)|(?!1 )[1-9]\\d{0,5} (minutes|hours|days))\\)");
  private static final Pattern ONCE =
      Pattern.compile("at\\(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\)");
  private static final Pattern CRON = Pattern.compile("cron\\(([^()]+)\\)");
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");

  private Recurrence() {}

  static boolean isValid(String expression) {
    var cron = CRON.matcher(expression);
    return cron.matches()
        ? isCron(cron.group(1).split(" ", -1))
        : RATE.matcher(expression).matches() || ONCE.matcher(expression).matches();
  }

  private static boolean isCron(String[] fields) {
    return fields.length == 6
        && isField(fields[0], 0, 59, List.of())
        && isField(fields[1], 0, 23, List.of())
        && (fields[2].equals("?") != fields[4].equals("?"))
        && (fields[2].matches("\\?|L|\\d{1,2}W") || isField(fields[2], 1, 31, List.of()))
        && isField(fields[3], 1, 12, MONTHS)
        && (fields[4].matches("\\?|L|[1-7]L|[1-7]#[1-5]") || isField(fields[4], 1, 7, DAYS))
        && isField(fields[5], 1970, 2199, List.of());
  }

  private static boolean isField(String field, int least, int most, List<String> names) {
    for (String part : field.split(",", -1)) {
      String[] stepped = part.split("/", 2);
      boolean step = stepped.length == 1 || stepped[1].matches("[1-9]\\d{0,3}");
      if (!step || !isRange(stepped[0], least, most, names)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRange(String range, int least, int most, List<String> names) {
    if (range.equals("*")) {
      return true;
    }
    for (String end : range.split("-", 2)) {
      int number = number(end, names);
      if (number < least || number > most) {
        return false;
      }
    }
    return true;
  }

  /** Names count from 1, in both fields that have any. */
  private static int number(String text, List<String> names) {
    return text.matches("\\d{1,4}")
        ? Integer.parseInt(text)
        : 1 + names.indexOf(text.toUpperCase(Locale.ROOT));
  }
}
