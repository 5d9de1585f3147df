package portal.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a move changes what is due of an aggregate.
 *
 * @param on the day on which it is due from now on; empty if it no longer is
 */
public record DueChange(String name, Optional<LocalDate> on) {

  /** What differs; what is due as it was needs no writing. */
  public static List<DueChange> between(List<Due> before, List<Due> after) {
    Map<String, Optional<LocalDate>> changed = new TreeMap<>();
    before.forEach(one -> changed.put(one.name(), Optional.empty()));
    after.forEach(one -> changed.put(one.name(), Optional.of(one.on())));
    Map<String, LocalDate> held = before.stream().collect(Collectors.toMap(Due::name, Due::on));
    return changed.entrySet().stream()
        .filter(one -> !one.getValue().equals(Optional.ofNullable(held.get(one.getKey()))))
        .map(one -> new DueChange(one.getKey(), one.getValue()))
        .toList();
  }
}
