package portal.submission.tables;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Committed;
import portal.aws.tables.Condition;
import portal.aws.tables.Table;
import portal.aws.tables.TableWriter;
import portal.aws.tables.Transaction;
import portal.aws.tables.Write;
import portal.submission.FileId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The digests of files' parts, beside the files. They have no events: that a part is on its way is
 * nothing that the institute would want to know later.
 */
final class PartsTable {
  /** Uploads that nobody completes end after 7 days; their parts are forgotten a little later. */
  private static final Duration LIFE = Duration.ofDays(9);

  private final Table table;
  private final TableWriter writer;

  @Inject
  PartsTable(DynamoDbClient dynamo, TableWriter writer, Host host) {
    this.table = new Table(dynamo, host.variable("MATERIALS_TABLE"));
    this.writer = writer;
  }

  Map<Integer, String> of(FileId id) {
    return table
        .all(id.caseId().value(), prefix(id))
        .collect(
            Collectors.toMap(
                item -> Math.toIntExact(item.number("part")), item -> item.text("sha256")));
  }

  /** Writes all or nothing; overtaken if one has another digest. */
  Committed declare(FileId id, Map<Integer, String> digests, Instant now) {
    return writer.commit(
        new Transaction(
            digests.entrySet().stream()
                .map(part -> put(id, part.getKey(), part.getValue(), now))
                .toList()));
  }

  private Write put(FileId id, int part, String sha256, Instant now) {
    var item =
        Item.builder()
            .put("pk", id.caseId().value())
            .put("sk", prefix(id) + "%05d".formatted(part))
            .number("part", part)
            .put("sha256", sha256)
            .number("ttl", now.plus(LIFE).getEpochSecond())
            .build();
    return Write.put(
        "part " + part,
        table.name(),
        item,
        Condition.of(
            "attribute_not_exists(pk) OR sha256 = :sha256",
            Map.of(":sha256", Item.ofText(sha256))));
  }

  private static String prefix(FileId id) {
    return "part#%06d#".formatted(id.number());
  }
}
