package portal.template;

import java.util.ArrayList;
import java.util.List;

/** Reads a pipe, and what pipes and stream sources share. */
final class PipeReader {
  private PipeReader() {}

  static PipeDefinition pipe(String name, Properties of) {
    of.ignore("Name", "Description");
    Properties source = of.child("SourceParameters");
    Properties stream = source.child("DynamoDBStreamParameters");
    stream.ignore(
        "StartingPosition", "OnPartialBatchItemFailure", "MaximumBatchingWindowInSeconds");
    Properties letters = stream.child("DeadLetterConfig");
    Properties target = of.child("TargetParameters");
    Properties bus = target.child("EventBridgeEventBusParameters");
    var pipe =
        new PipeDefinition(
            name,
            tableOf(of.text("Source")),
            patterns(source),
            stream.number("BatchSize", 100),
            stream.number("MaximumRetryAttempts", -1),
            letters.optional("Arn").map(DeploymentReader::lastPart),
            DeploymentReader.lastPart(of.text("Target")),
            bus.text("Source"),
            bus.text("DetailType"),
            of.text("RoleArn"));
    List.of(of, source, stream, letters, target, bus).forEach(Properties::done);
    return pipe;
  }

  static List<String> patterns(Properties of) {
    if (!of.has("FilterCriteria")) {
      return List.of();
    }
    Properties criteria = of.child("FilterCriteria");
    var patterns = new ArrayList<String>();
    for (Properties filter : criteria.children("Filters")) {
      patterns.add(filter.text("Pattern"));
      filter.done();
    }
    criteria.done();
    return patterns;
  }

  /** The table of a stream's ARN, {@code arn:..:table/NAME/stream/LABEL}. */
  static String tableOf(String stream) {
    String table = stream.substring(stream.indexOf("table/") + "table/".length());
    return table.substring(0, table.indexOf('/'));
  }
}
