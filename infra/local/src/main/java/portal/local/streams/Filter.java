package portal.local.streams;

import java.io.IOException;
import java.util.List;
import portal.template.BrokenTemplate;
import software.amazon.event.ruler.Machine;

/** A consumer's filter criteria: a record passes when one of the patterns matches. */
final class Filter {
  private final Machine machine = Machine.builder().build();
  private final boolean all;

  Filter(String consumer, List<String> patterns) {
    this.all = patterns.isEmpty();
    try {
      for (String pattern : patterns) {
        machine.addRule("passes", pattern);
      }
    } catch (IOException | RuntimeException e) {
      throw new BrokenTemplate(
          "template.yaml", 1, "the filter of %s is wrong: %s".formatted(consumer, e.getMessage()));
    }
  }

  boolean passes(StreamRecord record) {
    try {
      return all || !machine.rulesForJSONEvent(record.json().toString()).isEmpty();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
