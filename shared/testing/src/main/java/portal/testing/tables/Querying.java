package portal.testing.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** Queries and scans, page by page. */
final class Querying {
  private final Store store;
  private final Reads reads;

  Querying(Store store, Reads reads) {
    this.store = store;
    this.reads = reads;
  }

  QueryResponse query(QueryRequest request) {
    Given.refuseLegacy(
        request.hasKeyConditions(),
        request.hasQueryFilter(),
        request.hasAttributesToGet(),
        request.conditionalOperator() != null);
    Source source =
        Source.of(
            store.table(request.tableName()),
            request.indexName(),
            Boolean.TRUE.equals(request.consistentRead()));
    Placeholders placeholders =
        Placeholders.of(
            Given.map(request.hasExpressionAttributeNames(), request.expressionAttributeNames()),
            Given.map(request.hasExpressionAttributeValues(), request.expressionAttributeValues()));
    String condition = Given.required("KeyConditionExpression", request.keyConditionExpression());
    Span span = KeyConditionReader.read(source.keys(), condition, placeholders);
    Picked picked =
        Picked.read(
            source,
            request.select(),
            Given.text(request.projectionExpression()),
            Given.text(request.filterExpression()),
            placeholders);
    picked.refuseFilterOn(source.keys());
    Slice slice =
        source
            .rows()
            .read(
                Optional.of(span),
                start(
                    source,
                    Optional.of(span),
                    request.hasExclusiveStartKey(),
                    request.exclusiveStartKey()),
                !Boolean.FALSE.equals(request.scanIndexForward()),
                limit(request.limit()));
    reads.items("Query", slice.rows().size(), slice.bytes());
    var answer = QueryResponse.builder().scannedCount(slice.rows().size());
    List<Map<String, AttributeValue>> items = picked.of(slice);
    answer.count(items.size());
    if (!picked.isCount()) {
      answer.items(items);
    }
    next(source, slice).ifPresent(answer::lastEvaluatedKey);
    return answer.build();
  }

  ScanResponse scan(ScanRequest request) {
    Given.refuseLegacy(
        request.hasScanFilter(),
        request.hasAttributesToGet(),
        request.conditionalOperator() != null);
    if (request.segment() != null || request.totalSegments() != null) {
      throw new UnsupportedOperationException("Scans in segments");
    }
    Source source =
        Source.of(
            store.table(request.tableName()),
            request.indexName(),
            Boolean.TRUE.equals(request.consistentRead()));
    Placeholders placeholders =
        Placeholders.of(
            Given.map(request.hasExpressionAttributeNames(), request.expressionAttributeNames()),
            Given.map(request.hasExpressionAttributeValues(), request.expressionAttributeValues()));
    Picked picked =
        Picked.read(
            source,
            request.select(),
            Given.text(request.projectionExpression()),
            Given.text(request.filterExpression()),
            placeholders);
    Slice slice =
        source
            .rows()
            .read(
                Optional.empty(),
                start(
                    source,
                    Optional.empty(),
                    request.hasExclusiveStartKey(),
                    request.exclusiveStartKey()),
                true,
                limit(request.limit()));
    reads.items("Scan", slice.rows().size(), slice.bytes());
    var answer = ScanResponse.builder().scannedCount(slice.rows().size());
    List<Map<String, AttributeValue>> items = picked.of(slice);
    answer.count(items.size());
    if (!picked.isCount()) {
      answer.items(items);
    }
    next(source, slice).ifPresent(answer::lastEvaluatedKey);
    return answer.build();
  }

  private static int limit(@Nullable Integer limit) {
    if (limit != null && limit < 1) {
      throw Refusal.invalid(
          "1 validation error detected: Value '"
              + limit
              + "' at 'limit' failed to satisfy constraint: Member must have value greater than or"
              + " equal to 1");
    }
    return limit == null ? Integer.MAX_VALUE : limit;
  }

  private static Optional<Position> start(
      Source source, Optional<Span> span, boolean has, Map<String, AttributeValue> key) {
    if (!has) {
      return Optional.empty();
    }
    Position position = source.position(Values.taken(key));
    if (span.isPresent() && !span.get().has(position)) {
      throw Refusal.invalid(
          "The provided starting key is outside query boundaries based on provided conditions");
    }
    return Optional.of(position);
  }

  private static Optional<Map<String, AttributeValue>> next(Source source, Slice slice) {
    return slice.cut() ? Optional.of(source.start(slice.rows().getLast())) : Optional.empty();
  }
}
