package portal.local.streams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** A table's stream, shard by shard. */
final class Shards {
  private final DynamoDbStreamsClient client;
  private final String stream;
  private final Map<String, String> iterators = new HashMap<>();

  Shards(DynamoDbStreamsClient client, String stream) {
    this.client = client;
    this.stream = stream;
  }

  /** The shards, each after its parent. */
  List<Shard> inOrder() {
    var shards = new ArrayList<Shard>();
    String from = null;
    do {
      String start = from;
      DescribeStreamResponse page =
          client.describeStream(request -> request.streamArn(stream).exclusiveStartShardId(start));
      shards.addAll(page.streamDescription().shards());
      from = page.streamDescription().lastEvaluatedShardId();
    } while (from != null);
    return parentsFirst(shards);
  }

  static List<Shard> parentsFirst(List<Shard> shards) {
    var ordered = new ArrayList<Shard>();
    var waiting = new ArrayList<>(shards);
    while (!waiting.isEmpty()) {
      Shard next =
          waiting.stream()
              .filter(
                  shard ->
                      waiting.stream()
                          .noneMatch(other -> other.shardId().equals(shard.parentShardId())))
              .findFirst()
              .orElseThrow();
      waiting.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  /**
   * The next records after a position; what was trimmed before they were read begins at the oldest
   * that is left.
   */
  List<StreamRecord> next(String shard, Optional<String> after, int limit) {
    String iterator = iterators.computeIfAbsent(shard, id -> iterator(id, after));
    try {
      GetRecordsResponse page =
          client.getRecords(request -> request.shardIterator(iterator).limit(limit));
      remember(shard, page.nextShardIterator());
      return page.records().stream().map(record -> StreamRecord.of(record, stream)).toList();
    } catch (ExpiredIteratorException | TrimmedDataAccessException e) {
      rewind(shard);
      return next(shard, after, limit);
    }
  }

  private void remember(String shard, @org.jspecify.annotations.Nullable String iterator) {
    if (iterator == null) {
      iterators.remove(shard);
    } else {
      iterators.put(shard, iterator);
    }
  }

  /** Whether the last records were the shard's last. */
  boolean exhausted(String shard) {
    return !iterators.containsKey(shard);
  }

  /** Reads on from the checkpoint next time. */
  void rewind(String shard) {
    iterators.remove(shard);
  }

  private String iterator(String shard, Optional<String> after) {
    try {
      return client
          .getShardIterator(
              request -> {
                request.streamArn(stream).shardId(shard);
                request.shardIteratorType(
                    after.isPresent()
                        ? ShardIteratorType.AFTER_SEQUENCE_NUMBER
                        : ShardIteratorType.TRIM_HORIZON);
                after.ifPresent(request::sequenceNumber);
              })
          .shardIterator();
    } catch (TrimmedDataAccessException e) {
      return client
          .getShardIterator(
              request ->
                  request
                      .streamArn(stream)
                      .shardId(shard)
                      .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
          .shardIterator();
    }
  }
}
