package portal.local.streams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portal.local.bus.DeadLetters;
import portal.local.bus.Delivery;
import software.amazon.awssdk.services.dynamodb.model.Shard;

/**
 * One consumer of one stream. It reads each shard in order, a shard only after its parent, and its
 * checkpoint advances when the target has succeeded or the records are parked, never before.
 */
public final class StreamReader {
  private final StreamConsumer consumer;
  private final Shards shards;
  private final Checkpoints checkpoints;
  private final DeadLetters letters;
  private final Delivery delivery;
  private List<Shard> known = List.of();

  StreamReader(
      StreamConsumer consumer,
      Shards shards,
      Checkpoints checkpoints,
      DeadLetters letters,
      Delivery delivery) {
    this.consumer = consumer;
    this.shards = shards;
    this.checkpoints = checkpoints;
    this.letters = letters;
    this.delivery = delivery;
  }

  /** The consumer's name. */
  public String name() {
    return consumer.name();
  }

  /** Delivers what is there now. Says whether there was anything. */
  public synchronized boolean pump() {
    boolean any = false;
    if (known.stream().allMatch(shard -> checkpoints.ended(shard.shardId()))) {
      known = shards.inOrder();
    }
    for (Shard shard : known) {
      any |= !checkpoints.ended(shard.shardId()) && pump(shard.shardId());
    }
    return any;
  }

  /** Tries parked records again. */
  public boolean redrive(ArrayNode records) {
    var batch = new ArrayList<StreamRecord>();
    records.forEach(
        json ->
            batch.add(
                new StreamRecord(json.at("/dynamodb/SequenceNumber").asText(), (ObjectNode) json)));
    return attempt(batch).done() == batch.size();
  }

  private boolean pump(String shard) {
    boolean any = false;
    while (true) {
      List<StreamRecord> read = shards.next(shard, checkpoints.last(shard), consumer.batchSize());
      if (!read.isEmpty()) {
        any = true;
        deliver(shard, read);
      }
      if (shards.exhausted(shard)) {
        checkpoints.end(shard);
        return any;
      }
      if (read.isEmpty()) {
        return any;
      }
    }
  }

  private void deliver(String shard, List<StreamRecord> read) {
    List<StreamRecord> passing = read.stream().filter(consumer.filter()::passes).toList();
    try {
      deliverAll(shard, passing);
    } catch (RuntimeException e) {
      shards.rewind(shard);
      throw e;
    }
    checkpoints.advance(shard, read.getLast().sequenceNumber());
  }

  private void deliverAll(String shard, List<StreamRecord> batch) {
    List<StreamRecord> rest = batch;
    int failed = 0;
    while (!rest.isEmpty()) {
      Attempt attempt = attempt(rest);
      if (attempt.done() > 0) {
        checkpoints.advance(shard, rest.get(attempt.done() - 1).sequenceNumber());
        rest = rest.subList(attempt.done(), rest.size());
        failed = 0;
        continue;
      }
      failed++;
      if (consumer.bisects() && rest.size() > 1) {
        int middle = rest.size() / 2;
        deliverAll(shard, rest.subList(0, middle));
        rest = rest.subList(middle, rest.size());
      } else if (delivery.again(failed, consumer.retries())) {
        delivery.pause(failed);
      } else {
        delivery.stopUnlessParking(consumer.name(), attempt.cause());
        park(shard, rest, failed);
        return;
      }
    }
  }

  private Attempt attempt(List<StreamRecord> batch) {
    try {
      int done = consumer.target().deliver(batch);
      return new Attempt(done, new IllegalStateException("Records were reported as failed"));
    } catch (portal.local.bus.DeliveryStopped e) {
      throw e;
    } catch (Exception e) {
      return new Attempt(0, e);
    }
  }

  private record Attempt(int done, Exception cause) {}

  private void park(String shard, List<StreamRecord> batch, int count) {
    Optional<String> queue = consumer.failures();
    if (queue.isEmpty()) {
      return;
    }
    ArrayNode payload = JsonNodeFactory.instance.arrayNode();
    batch.forEach(record -> payload.add(record.json()));
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message
        .putObject("requestContext")
        .put("condition", "RetryAttemptsExhausted")
        .put("approximateInvokeCount", count);
    message.put("version", "1.0");
    message
        .putObject("DDBStreamBatchInfo")
        .put("shardId", shard)
        .put("startSequenceNumber", batch.getFirst().sequenceNumber())
        .put("endSequenceNumber", batch.getLast().sequenceNumber())
        .put("batchSize", batch.size());
    letters.park(queue.get(), consumer.name(), payload, message);
  }
}
