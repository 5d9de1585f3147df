package portal.submission.tables;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.Log;
import portal.json.JsonObject;
import portal.submission.FileId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * The digests of files' parts, beside the files. They have no events: that a part is on its way is
 * nothing that the institute would want to know later.
 */
final class PartsTable {
  /** Uploads that nobody completes end after 7 days; their parts are forgotten a little later. */
  private static final Duration LIFE = Duration.ofDays(9);

  private static final int TRIES = 4;

  private final DynamoDbClient dynamo;
  private final String table;

  @Inject
  PartsTable(DynamoDbClient dynamo, Host host) {
    this.dynamo = dynamo;
    this.table = host.variable("MATERIALS_TABLE");
  }

  Map<Integer, String> of(FileId id) {
    return dynamo
        .queryPaginator(
            query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression("pk = :pk AND begins_with(sk, :prefix)")
                    .expressionAttributeValues(
                        Map.of(
                            ":pk", Item.ofText(id.caseId().value()),
                            ":prefix", Item.ofText(prefix(id)))))
        .items()
        .stream()
        .map(Item::new)
        .collect(
            Collectors.toMap(
                item -> Math.toIntExact(item.number("part")), item -> item.text("sha256")));
  }

  boolean declare(FileId id, Map<Integer, String> digests, Instant now) {
    List<TransactWriteItem> puts =
        digests.entrySet().stream()
            .map(part -> put(id, part.getKey(), part.getValue(), now))
            .toList();
    for (int attempt = 1; attempt < TRIES; attempt++) {
      try {
        return isWritten(puts);
      } catch (TransactionCanceledException conflict) {
        Log.info("parts declared twice at once", JsonObject.builder().build());
      }
    }
    return isWritten(puts);
  }

  /**
   * Writes all or nothing; false if one has another digest.
   *
   * @throws TransactionCanceledException if others were writing the same
   */
  private boolean isWritten(List<TransactWriteItem> puts) {
    try {
      dynamo.transactWriteItems(request -> request.transactItems(puts));
      return true;
    } catch (TransactionCanceledException canceled) {
      boolean differs =
          canceled.cancellationReasons().stream()
              .anyMatch(reason -> reason.code().equals("ConditionalCheckFailed"));
      if (!differs) {
        throw canceled;
      }
      return false;
    }
  }

  private TransactWriteItem put(FileId id, int part, String sha256, Instant now) {
    var item =
        Item.builder()
            .put("pk", id.caseId().value())
            .put("sk", prefix(id) + "%05d".formatted(part))
            .number("part", part)
            .put("sha256", sha256)
            .number("ttl", now.plus(LIFE).getEpochSecond())
            .build();
    return TransactWriteItem.builder()
        .put(
            put ->
                put.tableName(table)
                    .item(item)
                    .conditionExpression("attribute_not_exists(pk) OR sha256 = :sha256")
                    .expressionAttributeValues(Map.of(":sha256", Item.ofText(sha256))))
        .build();
  }

  private static String prefix(FileId id) {
    return "part#%06d#".formatted(id.number());
  }
}
