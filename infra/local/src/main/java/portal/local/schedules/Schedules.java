package portal.local.schedules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import portal.local.bus.Invocations;
import portal.local.data.DataFolder;
import portal.template.FunctionDefinition;
import portal.template.Trigger;

/**
 * The scheduler. When time has leapt, each missed occurrence of a daily or slower schedule fires
 * with its own time; of a faster one only the latest.
 */
public final class Schedules {
  private static final String FOLDER = "schedules";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration NEARLY_A_DAY = Duration.ofHours(23);

  private final List<Entry> entries = new ArrayList<>();
  private final DataFolder folder;
  private final Invocations invocations;

  public Schedules(List<FunctionDefinition> functions, DataFolder folder, Invocations invocations) {
    this.folder = folder;
    this.invocations = invocations;
    for (FunctionDefinition function : functions) {
      for (Trigger.Schedule schedule : function.triggers(Trigger.Schedule.class)) {
        entries.add(new Entry(function, schedule, recurrence(function, schedule)));
      }
    }
  }

  /**
   * Looks whether the times in a folder can be read.
   *
   * @throws portal.local.data.DamagedFile if they cannot
   */
  public static void check(DataFolder folder) {
    folder.names(FOLDER).forEach(name -> last(folder, FOLDER + "/" + name));
  }

  private static Recurrence recurrence(FunctionDefinition function, Trigger.Schedule schedule) {
    try {
      return Recurrence.parse(schedule.expression(), schedule.zone());
    } catch (RuntimeException e) {
      throw function.broken(
          "the schedule %s is wrong: %s".formatted(schedule.name(), e.getMessage()));
    }
  }

  /**
   * Fires what is due. The first time it only notes the time.
   *
   * @return how often something fired
   */
  public synchronized int run(Instant now) {
    int fired = 0;
    for (Entry entry : entries) {
      for (Instant due : due(entry, now)) {
        fire(entry, due);
        remember(entry, due);
        fired++;
      }
    }
    return fired;
  }

  /** Fires a function's schedules at once, whatever the time. */
  public void fire(String function, Instant now) {
    entries.stream()
        .filter(entry -> entry.function.name().equals(function))
        .forEach(entry -> fire(entry, now));
  }

  private List<Instant> due(Entry entry, Instant now) {
    Optional<Instant> last = last(folder, file(entry));
    if (last.isEmpty()) {
      remember(entry, now.truncatedTo(ChronoUnit.SECONDS));
      return List.of();
    }
    return occurrences(entry.recurrence, last.get(), now);
  }

  private static Optional<Instant> last(DataFolder folder, String file) {
    return folder.readJson(file, json -> Instant.parse(json.path("last").asText()));
  }

  static List<Instant> occurrences(Recurrence recurrence, Instant after, Instant until) {
    if (recurrence instanceof Recurrence.Rate rate && !slow(rate.every())) {
      long times = Duration.between(after, until).dividedBy(rate.every());
      return times < 1 ? List.of() : List.of(after.plus(rate.every().multipliedBy(times)));
    }
    var found = new ArrayList<Instant>();
    for (var next = recurrence.after(after);
        next.isPresent() && !next.get().isAfter(until);
        next = recurrence.after(next.get())) {
      if (!found.isEmpty() && !slow(Duration.between(found.getLast(), next.get()))) {
        found.removeLast();
      }
      found.add(next.get());
    }
    return List.copyOf(found);
  }

  /** An hour less than a day, for the day on which summer time begins. */
  private static boolean slow(Duration gap) {
    return gap.compareTo(NEARLY_A_DAY) >= 0;
  }

  private void fire(Entry entry, Instant due) {
    invocations.deliver(
        entry.function,
        event(entry, due),
        entry.function.failures().or(() -> entry.schedule.failures()));
  }

  private static JsonNode event(Entry entry, Instant due) {
    if (entry.schedule.input().isPresent()) {
      try {
        return JSON.readTree(entry.schedule.input().get());
      } catch (JsonProcessingException e) {
        throw entry.function.broken("the input of " + entry.schedule.name() + " is not JSON");
      }
    }
    ObjectNode event = JsonNodeFactory.instance.objectNode();
    event.put("version", "0");
    event.put("id", UUID.randomUUID().toString());
    event.put("detail-type", "Scheduled Event");
    event.put("source", "aws.scheduler");
    event.put("account", "000000000000");
    event.put("time", due.truncatedTo(ChronoUnit.SECONDS).toString());
    event.put("region", "eu-central-1");
    event
        .putArray("resources")
        .add(
            "arn:aws:scheduler:eu-central-1:000000000000:schedule/default/"
                + entry.schedule.name());
    return event.put("detail", "{}");
  }

  private void remember(Entry entry, Instant last) {
    folder.write(file(entry), JsonNodeFactory.instance.objectNode().put("last", last.toString()));
  }

  private static String file(Entry entry) {
    return FOLDER + "/" + entry.schedule.name() + ".json";
  }

  private record Entry(
      FunctionDefinition function, Trigger.Schedule schedule, Recurrence recurrence) {}
}
