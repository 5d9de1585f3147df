package portal.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portal.template.iam.Statement;

/**
 * The role that SAM makes of a function that names none, and what it adds to the function's own
 * policies: to log, to trace, to read its streams, to park.
 *
 * <p>Source: SAM's translator 1.110, {@code sam_resources.py} ({@code _construct_role}, {@code
 * _add_event_invoke_managed_policy}), {@code eventsources/pull.py} ({@code _link_policy}), and the
 * managed policies AWSLambdaBasicExecutionRole, AWSXrayWriteOnlyAccess and
 * AWSLambdaDynamoDBExecutionRole that it attaches.
 */
final class SamRole {
  private static final String ANYTHING = "*";
  private static final List<String> LOG =
      List.of("logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents");
  private static final List<String> TRACE =
      List.of("xray:PutTraceSegments", "xray:PutTelemetryRecords");

  /** What reads a stream, be it for a function or for a pipe. */
  static final List<String> READ_STREAM =
      List.of("dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator");

  static final String LIST_STREAMS = "dynamodb:ListStreams";
  static final String PARK = "sqs:SendMessage";

  private SamRole() {}

  /** The role's ARN. */
  static String arn(String function) {
    return ResourceNames.role(ResourceNames.physical(function + "Role"));
  }

  static boolean isMadeFor(FunctionDefinition function) {
    return function.role().equals(arn(function.name()));
  }

  static List<Statement> statements(FunctionDefinition function) {
    var statements = new ArrayList<Statement>();
    statements.add(Statement.allow(LOG, ANYTHING));
    statements.add(Statement.allow(TRACE, ANYTHING));
    List<Trigger.StreamSource> streams = function.triggers(Trigger.StreamSource.class);
    if (!streams.isEmpty()) {
      statements.add(Statement.allow(READ_STREAM, ANYTHING));
      statements.add(Statement.allow(List.of(LIST_STREAMS), ANYTHING));
    }
    Stream.concat(
            Stream.of(function.failures()), streams.stream().map(Trigger.StreamSource::failures))
        .flatMap(Optional::stream)
        .distinct()
        .map(queue -> Statement.allow(List.of(PARK), ResourceNames.queue(queue)))
        .forEach(statements::add);
    return statements;
  }
}
