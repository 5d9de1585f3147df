package portal.local.bus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import portal.template.FunctionDefinition;
import portal.template.Trigger;
import software.amazon.event.ruler.Machine;

/** The event buses with their rules, matched by EventBridge's own rule engine. */
public final class Buses {
  private final Map<String, Machine> machines = new HashMap<>();
  private final Map<String, Target> targets = new HashMap<>();
  private final Invocations invocations;

  public Buses(List<FunctionDefinition> functions, Invocations invocations) {
    this.invocations = invocations;
    for (FunctionDefinition function : functions) {
      for (Trigger.BusRule rule : function.triggers(Trigger.BusRule.class)) {
        add(function, rule);
      }
    }
  }

  private void add(FunctionDefinition function, Trigger.BusRule rule) {
    try {
      machines
          .computeIfAbsent(rule.bus(), name -> Machine.builder().build())
          .addRule(rule.name(), rule.pattern());
      targets.put(rule.name(), new Target(function, rule.failures()));
    } catch (IOException | RuntimeException e) {
      throw function.broken(
          "the pattern of the rule %s is wrong: %s".formatted(rule.name(), e.getMessage()));
    }
  }

  /**
   * Delivers an event to every rule that matches. When this returns, each target has succeeded or
   * the event is parked.
   */
  public void put(String bus, BusEvent event) {
    put(bus, event.envelope());
  }

  /** Delivers an event in the envelope that it came in. */
  public void put(String bus, ObjectNode envelope) {
    putAll(bus, List.of(envelope));
  }

  /** Delivers events as one alone is. */
  public void putAll(String bus, List<ObjectNode> envelopes) {
    invocations.all(envelopes.stream().flatMap(envelope -> deliveries(bus, envelope)));
  }

  private Stream<Runnable> deliveries(String bus, ObjectNode envelope) {
    return matching(bus, envelope.toString()).stream()
        .map(targets::get)
        .filter(Objects::nonNull)
        .map(target -> () -> invocations.deliver(target.function, envelope, target.queue()));
  }

  private Set<String> matching(String bus, String envelope) {
    Machine machine = machines.get(bus);
    try {
      return machine == null ? new TreeSet<>() : new TreeSet<>(machine.rulesForJSONEvent(envelope));
    } catch (Exception e) {
      throw new IllegalArgumentException("not an event: " + envelope, e);
    }
  }

  private record Target(FunctionDefinition function, Optional<String> letters) {
    Optional<String> queue() {
      return function.failures().or(() -> letters);
    }
  }
}
