package portal.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a function, Globals merged with its own. */
final class FunctionReader {
  private final String template;
  private final JsonNode globals;
  private final Map<String, List<Trigger.Route>> routes;

  private FunctionReader(Stack stack) {
    this.template = stack.template();
    this.globals = stack.resolved("/Globals/Function");
    this.routes = RouteReader.byFunction(stack);
  }

  static List<FunctionDefinition> functions(Stack stack) {
    var reader = new FunctionReader(stack);
    return stack.ofType("AWS::Serverless::Function").entrySet().stream()
        .map(entry -> reader.function(entry.getKey(), entry.getValue()))
        .toList();
  }

  private FunctionDefinition function(String id, Properties own) {
    own.ignore("AutoPublishCodeSha256", "AutoPublishAlias", "CodeUri", "Policies", "MemorySize");
    own.ignore("Description", "Runtime", "Architectures", "Tracing", "SnapStart");
    String[] handler = own.text("Handler").split("::", 2);
    Properties async = own.child("EventInvokeConfig").ignore("MaximumEventAgeInSeconds");
    var function =
        new FunctionDefinition(
            id,
            template,
            own.line("Handler"),
            handler[0],
            variables(own),
            Duration.ofSeconds(own.number("Timeout", globals.path("Timeout").asInt(3))),
            own.optional("Role").orElse(SamRole.arn(id)),
            async.number("MaximumRetryAttempts", 2),
            failures(async),
            all(routes.getOrDefault(id, List.of()), triggers(id, own.child("Events"))));
    async.done();
    own.done();
    return function;
  }

  private Map<String, String> variables(Properties own) {
    var variables = new HashMap<String, String>();
    add(variables, globals.at("/Environment/Variables"));
    add(variables, own.value("Environment").path("Variables"));
    return variables;
  }

  private static void add(Map<String, String> variables, JsonNode declared) {
    if (declared instanceof ObjectNode object) {
      object
          .properties()
          .forEach(entry -> variables.put(entry.getKey(), entry.getValue().asText()));
    }
  }

  private static List<Trigger> triggers(String function, Properties events) {
    var triggers = new ArrayList<Trigger>();
    for (String name : events.names()) {
      Properties event = events.child(name);
      triggers.add(trigger(function + name, event.text("Type"), event.child("Properties"), event));
      event.done();
    }
    return triggers;
  }

  private static Trigger trigger(String name, String type, Properties of, Properties event) {
    Trigger trigger =
        switch (type) {
          case "DynamoDB" -> stream(name, of);
          case "EventBridgeRule" -> rule(name, of);
          case "ScheduleV2" -> schedule(name, of);
          default ->
              throw event.broken("has a type that the embedded run does not honour: " + type);
        };
    of.done();
    return trigger;
  }

  private static List<Trigger> all(List<? extends Trigger> some, List<Trigger> others) {
    var all = new ArrayList<Trigger>(some);
    all.addAll(others);
    return all;
  }

  private static Trigger stream(String name, Properties of) {
    of.ignore("StartingPosition", "MaximumBatchingWindowInSeconds", "ParallelizationFactor");
    List<String> reports = of.texts("FunctionResponseTypes");
    return new Trigger.StreamSource(
        name,
        PipeReader.tableOf(of.text("Stream")),
        PipeReader.patterns(of),
        of.number("BatchSize", 100),
        of.number("MaximumRetryAttempts", -1),
        reports.contains("ReportBatchItemFailures"),
        of.value("BisectBatchOnFunctionError").asBoolean(),
        failures(of));
  }

  private static Trigger rule(String name, Properties of) {
    of.ignore("RetryPolicy");
    Properties letters = of.child("DeadLetterConfig");
    var rule =
        new Trigger.BusRule(
            name,
            of.optional("EventBusName").map(DeploymentReader::lastPart).orElse("default"),
            of.value("Pattern").toString(),
            letters.optional("Arn").map(DeploymentReader::lastPart));
    letters.done();
    return rule;
  }

  private static Trigger schedule(String name, Properties of) {
    of.ignore("FlexibleTimeWindow", "Name", "Description");
    Properties letters = of.child("DeadLetterConfig");
    Properties policy = of.child("RetryPolicy").ignore("MaximumEventAgeInSeconds");
    var schedule =
        new Trigger.Schedule(
            name,
            of.text("ScheduleExpression"),
            of.optional("ScheduleExpressionTimezone").orElse("UTC"),
            of.optional("Input"),
            letters.optional("Arn").map(DeploymentReader::lastPart),
            policy.number("MaximumRetryAttempts", 185));
    letters.done();
    policy.done();
    return schedule;
  }

  private static Optional<String> failures(Properties of) {
    JsonNode queue = of.value("DestinationConfig").at("/OnFailure/Destination");
    return queue.isTextual()
        ? Optional.of(DeploymentReader.lastPart(queue.textValue()))
        : Optional.empty();
  }
}
