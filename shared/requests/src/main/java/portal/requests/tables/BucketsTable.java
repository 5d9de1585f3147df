package portal.requests.tables;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.TableWriter;
import portal.requests.Buckets;
import portal.requests.Client;
import portal.requests.RateLimit;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The table of counters. Key: limit, client, and the second in which the window began. */
public final class BucketsTable implements Buckets {
  /** A counter stays a little longer than anyone's clock could still ask for it. */
  private static final Duration KEPT = Duration.ofHours(1);

  private final TableWriter writer;
  private final String table;

  @Inject
  BucketsTable(TableWriter writer, Host host) {
    this.writer = writer;
    this.table = host.variable("LIMITS_TABLE");
  }

  @Override
  public Taken take(RateLimit limit, Client client, Instant now) {
    return writer
        .update(one(limit, client, limit.windowOf(now)))
        .<Taken>map(
            counted -> new Taken.Granted(Math.toIntExact(limit.quota() - counted.number("taken"))))
        .orElseGet(Taken.Exhausted::new);
  }

  private UpdateItemRequest one(RateLimit limit, Client client, Instant window) {
    String key = limit.name() + "#" + client.hash() + "#" + window.getEpochSecond();
    Instant end = window.plus(limit.window()).plus(KEPT);
    return UpdateItemRequest.builder()
        .tableName(table)
        .key(Map.of("pk", Item.ofText(key)))
        .updateExpression("ADD taken :one SET #ttl = :ttl")
        .conditionExpression("attribute_not_exists(taken) OR taken < :quota")
        .expressionAttributeNames(Map.of("#ttl", "ttl"))
        .expressionAttributeValues(
            Map.of(
                ":one", Item.ofNumber(1),
                ":quota", Item.ofNumber(limit.quota()),
                ":ttl", Item.ofNumber(end.getEpochSecond())))
        .returnValues(ReturnValue.UPDATED_NEW)
        .build();
  }
}
