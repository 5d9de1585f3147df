package portal.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Refuses what no stack can see alone: the same thing twice, and names that nothing has. On AWS the
 * one is refused when it is deployed, the other when it is first used, or never told.
 */
record WholeCheck(String template, Deployment deployment) {
  void check(List<String> buses, List<String> queues) {
    demandEachOnce("function", deployment.functions().stream().map(FunctionDefinition::name));
    demandEachOnce("table", deployment.tables().stream().map(TableDefinition::name));
    demandEachOnce("route", routes().map(route -> route.method() + " " + route.path()));
    demandAuthorizers();
    demandAll("event bus", with(buses, "default"), usedBuses());
    demandAll("queue", new HashSet<>(queues), usedQueues());
    demandAll(
        "table",
        new HashSet<>(deployment.tables().stream().map(TableDefinition::name).toList()),
        Stream.concat(
            deployment.pipes().stream().map(PipeDefinition::table),
            triggers(Trigger.StreamSource.class).map(Trigger.StreamSource::table)));
  }

  private void demandEachOnce(String what, Stream<String> names) {
    Set<String> seen = new HashSet<>();
    names.forEach(
        name -> {
          if (!seen.add(name)) {
            throw new BrokenTemplate(template, "the %s %s is there twice".formatted(what, name));
          }
        });
  }

  private void demandAll(String what, Set<String> there, Stream<String> used) {
    used.filter(name -> !there.contains(name))
        .forEach(
            name -> {
              throw new BrokenTemplate(template, "there is no %s %s".formatted(what, name));
            });
  }

  private void demandAuthorizers() {
    demandAll(
        "authorizer",
        deployment.api().authorizers().keySet(),
        routes().map(Trigger.Route::authorizer).flatMap(Optional::stream));
  }

  private Stream<String> usedBuses() {
    return Stream.concat(
        deployment.pipes().stream().map(PipeDefinition::bus),
        triggers(Trigger.BusRule.class).map(Trigger.BusRule::bus));
  }

  private Stream<String> usedQueues() {
    var queues = new ArrayList<Optional<String>>();
    deployment.pipes().forEach(pipe -> queues.add(pipe.failures()));
    deployment.functions().forEach(function -> queues.add(function.failures()));
    triggers(Trigger.BusRule.class).forEach(rule -> queues.add(rule.failures()));
    triggers(Trigger.StreamSource.class).forEach(source -> queues.add(source.failures()));
    triggers(Trigger.Schedule.class).forEach(schedule -> queues.add(schedule.failures()));
    return queues.stream().flatMap(Optional::stream);
  }

  private Stream<Trigger.Route> routes() {
    return triggers(Trigger.Route.class);
  }

  private <T extends Trigger> Stream<T> triggers(Class<T> kind) {
    return deployment.functions().stream().flatMap(function -> function.triggers(kind).stream());
  }

  private static Set<String> with(List<String> names, String one) {
    Set<String> all = new HashSet<>(names);
    all.add(one);
    return all;
  }
}
