package portal.local.streams;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import portal.local.bus.Buses;
import portal.local.bus.DeadLetters;
import portal.local.bus.Delivery;
import portal.local.data.DataFolder;
import portal.local.functions.Functions;
import portal.template.Deployment;
import portal.template.FunctionDefinition;
import portal.template.PipeDefinition;
import portal.template.Trigger;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Builds a reader for every pipe and every stream source of the template. */
public record Streams(
    DynamoDbStreamsClient client,
    Function<String, String> streamOfTable,
    DataFolder folder,
    DeadLetters letters,
    Delivery delivery,
    Clock clock) {

  /**
   * Looks whether the checkpoints in a folder can be read.
   *
   * @throws portal.local.data.DamagedFile if they cannot
   */
  public static void check(DataFolder folder) {
    Checkpoints.check(folder);
  }

  /** The readers, pipes first. */
  public List<StreamReader> readers(Deployment deployment, Buses buses, Functions functions) {
    var readers = new ArrayList<StreamReader>();
    for (PipeDefinition pipe : deployment.pipes()) {
      readers.add(pipe(pipe, buses));
    }
    for (FunctionDefinition function : deployment.functions()) {
      for (Trigger.StreamSource source : function.triggers(Trigger.StreamSource.class)) {
        readers.add(source(function.name(), source, functions));
      }
    }
    return List.copyOf(readers);
  }

  private StreamReader pipe(PipeDefinition pipe, Buses buses) {
    var consumer =
        new StreamConsumer(
            pipe.name(),
            new Filter(pipe.name(), pipe.patterns()),
            pipe.batchSize(),
            pipe.retries(),
            true,
            pipe.failures(),
            new PipeTarget(pipe, buses, clock));
    return reader(pipe.table(), consumer);
  }

  private StreamReader source(String function, Trigger.StreamSource source, Functions functions) {
    var consumer =
        new StreamConsumer(
            source.name(),
            new Filter(source.name(), source.patterns()),
            source.batchSize(),
            source.retries(),
            source.bisects(),
            source.failures(),
            new FunctionTarget(functions, function, source.reportsFailures()));
    return reader(source.table(), consumer);
  }

  private StreamReader reader(String table, StreamConsumer consumer) {
    var shards = new Shards(client, streamOfTable.apply(table));
    return new StreamReader(
        consumer, shards, new Checkpoints(folder, consumer.name()), letters, delivery);
  }
}
