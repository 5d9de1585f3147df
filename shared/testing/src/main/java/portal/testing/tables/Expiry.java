package portal.testing.tables;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveResponse;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveResponse;

/** The time to live of rows: remembered here, and carried out when a test says so. */
final class Expiry {
  /** AWS takes what is older for a mistake, and keeps it. */
  private static final Duration OLDEST = Duration.ofDays(5 * 365);

  private final Store store;

  Expiry(Store store) {
    this.store = store;
  }

  UpdateTimeToLiveResponse update(UpdateTimeToLiveRequest request) {
    Table table = store.table(request.tableName());
    var asked = request.timeToLiveSpecification();
    boolean on = Boolean.TRUE.equals(asked.enabled());
    if (on == table.timeToLive().isPresent()) {
      throw Refusal.invalid("TimeToLive is already " + (on ? "enabled" : "disabled"));
    }
    table.timeToLive(on ? Optional.of(asked.attributeName()) : Optional.empty());
    return UpdateTimeToLiveResponse.builder().timeToLiveSpecification(asked).build();
  }

  DescribeTimeToLiveResponse describe(DescribeTimeToLiveRequest request) {
    var description = TimeToLiveDescription.builder().timeToLiveStatus(TimeToLiveStatus.DISABLED);
    store
        .table(request.tableName())
        .timeToLive()
        .ifPresent(
            attribute ->
                description.attributeName(attribute).timeToLiveStatus(TimeToLiveStatus.ENABLED));
    return DescribeTimeToLiveResponse.builder().timeToLiveDescription(description.build()).build();
  }

  void expire(Instant now) {
    for (Table table : store.tables().values()) {
      table.timeToLive().ifPresent(attribute -> expire(table, attribute, now));
    }
  }

  private void expire(Table table, String attribute, Instant now) {
    List<Row> expired =
        table.rows().all().stream().filter(row -> isExpired(row, attribute, now)).toList();
    for (Row row : expired) {
      store.commit(
          new Prepared(
              table, table.keys().only(row.attributes()), Optional.of(row), Optional.empty()));
    }
  }

  private static boolean isExpired(Row row, String attribute, Instant now) {
    AttributeValue value = row.attributes().get(attribute);
    if (value == null || value.n() == null) {
      return false;
    }
    long until = Numbers.parse(value.n()).longValue();
    return until < now.getEpochSecond() && until > now.minus(OLDEST).getEpochSecond();
  }
}
