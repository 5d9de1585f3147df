package portal.template;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import portal.template.iam.Access;
import portal.template.iam.Caller;
import portal.template.iam.Verdict;

/**
 * Refuses what AWS could not do on the template's behalf: reading a stream for a function or a
 * pipe, putting what a pipe reads on a bus, parking what failed. The embedded run does all this
 * itself, so that nobody else would ask; on AWS the first is refused when it is deployed, and the
 * others are lost.
 *
 * <p>Sources: Lambda Developer Guide, "Process DynamoDB records with Lambda" and "Retaining records
 * of asynchronous invocations" (the function's role reads, and parks); EventBridge User Guide,
 * "Permissions for pipes" (the pipe's role) and "Using dead-letter queues" (the queue's policy lets
 * the service park what a rule could not deliver). A schedule parks by the role that SAM makes of
 * it, which may.
 *
 * @param template the name of the root template
 */
record ErrandCheck(String template, RoleReader roles, Deployment deployment) {
  void check() {
    deployment.functions().forEach(this::function);
    deployment.pipes().forEach(this::pipe);
  }

  private void function(FunctionDefinition function) {
    demandTrust(function.role(), "lambda.amazonaws.com", function::broken);
    Caller caller = Caller.InRole.of(function.role(), function.name());
    for (Trigger.StreamSource source : function.triggers(Trigger.StreamSource.class)) {
      demandStream(caller, source.table(), function::broken);
      demandParking(caller, source.failures(), Map.of(), function::broken);
    }
    demandParking(caller, function.failures(), Map.of(), function::broken);
    for (Trigger.BusRule rule : function.triggers(Trigger.BusRule.class)) {
      demandParking(
          new Caller.Service("events.amazonaws.com"),
          rule.failures(),
          Map.of(
              "aws:SourceAccount",
              Surroundings.ACCOUNT,
              "aws:SourceArn",
              ResourceNames.arn("events", "rule/" + rule.bus() + "/" + rule.name())),
          function::broken);
    }
  }

  private void pipe(PipeDefinition pipe) {
    Function<String, BrokenTemplate> broken = message -> new BrokenTemplate(template, message);
    demandTrust(pipe.role(), "pipes.amazonaws.com", broken);
    Caller caller = Caller.InRole.of(pipe.role(), pipe.name());
    demandStream(caller, pipe.table(), broken);
    demandParking(caller, pipe.failures(), Map.of(), broken);
    demand(
        new Access(
            caller, "events:PutEvents", ResourceNames.arn("events", "event-bus/" + pipe.bus())),
        broken);
  }

  private void demandTrust(
      String role, String service, Function<String, BrokenTemplate> otherwise) {
    if (!roles.trusts(role, service)) {
      throw otherwise.apply("%s may not take on the role %s".formatted(service, role));
    }
  }

  private void demandStream(
      Caller caller, String table, Function<String, BrokenTemplate> otherwise) {
    for (String action : SamRole.READ_STREAM) {
      demand(new Access(caller, action, ResourceNames.stream(table)), otherwise);
    }
    demand(new Access(caller, SamRole.LIST_STREAMS, "*"), otherwise);
  }

  private void demandParking(
      Caller caller,
      Optional<String> queue,
      Map<String, String> context,
      Function<String, BrokenTemplate> otherwise) {
    queue
        .map(name -> new Access(caller, SamRole.PARK, ResourceNames.queue(name), context))
        .ifPresent(access -> demand(access, otherwise));
  }

  private void demand(Access access, Function<String, BrokenTemplate> otherwise) {
    Stream.concat(Stream.of(access), deployment.keys().alsoNeeded(access))
        .forEach(each -> demandAlone(each, otherwise));
  }

  private void demandAlone(Access access, Function<String, BrokenTemplate> otherwise) {
    Verdict verdict = deployment.policies().judge(access);
    if (verdict != Verdict.ALLOWED) {
      throw otherwise.apply(verdict.message(access));
    }
  }
}
