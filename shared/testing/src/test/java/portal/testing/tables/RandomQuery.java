package portal.testing.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/**
 * Queries and scans to the last page. Of a table's query every page is compared; an index does not
 * say in which order rows with equal keys are, nor a scan its partitions: what they find is
 * compared.
 */
final class RandomQuery {
  private static final List<String> FILTERED = List.of("t", "n", "m", "ss");

  private RandomQuery() {}

  static RandomCall query(RandomValues values, Shape shape) {
    var expression = new RandomExpression(values);
    boolean index = values.once(3);
    var request =
        QueryRequest.builder()
            .tableName(shape.table())
            .keyConditionExpression(
                index ? byG(values, expression) : byKey(values, shape, expression));
    if (index) {
      request.indexName(values.once(40) ? "byNothing" : Shape.INDEX);
    }
    if (values.once(3)) {
      request.filterExpression(expression.condition(FILTERED, 1));
    }
    if (values.once(4)) {
      request.projectionExpression(
          expression.path(index ? List.of("pk", "sk") : FILTERED)
              + ", "
              + expression.path(List.of("t")));
    }
    expression.names().ifPresent(request::expressionAttributeNames);
    expression.values().ifPresent(request::expressionAttributeValues);
    select(values).ifPresent(request::select);
    if (values.once(2)) {
      request.limit(values.once(50) ? 0 : 1 + values.below(4));
    }
    if (values.once(8)) {
      request.consistentRead(true);
    }
    if (values.once(40)) {
      request.exclusiveStartKey(values.key(shape));
    }
    var built = request.scanIndexForward(values.once(2)).build();
    return new RandomCall(built, client -> index ? found(client, built) : pages(client, built));
  }

  private static Optional<Select> select(RandomValues values) {
    return values.once(8)
        ? Optional.of(
            values.of(
                List.of(
                    Select.COUNT,
                    Select.COUNT,
                    Select.ALL_ATTRIBUTES,
                    Select.ALL_PROJECTED_ATTRIBUTES,
                    Select.SPECIFIC_ATTRIBUTES)))
        : Optional.empty();
  }

  private static String byG(RandomValues values, RandomExpression expression) {
    String partition =
        "g = " + expression.value(AttributeValue.fromS(values.of(List.of("g1", "g2"))));
    return values.once(2) ? partition : partition + " AND " + range(values, expression, "h", "N");
  }

  private static String byKey(RandomValues values, Shape shape, RandomExpression expression) {
    String partition =
        expression.name("pk")
            + " = "
            + expression.value(AttributeValue.fromS(values.of(List.of("p1", "p2"))));
    return switch (values.below(20)) {
      case 0 -> partition + " AND t = " + expression.value(values.of("t"));
      case 1 -> partition + " OR " + partition;
      case 2 -> range(values, expression, "sk", shape.sortType());
      case 3, 4, 5 -> partition;
      default -> partition + " AND " + range(values, expression, "sk", shape.sortType());
    };
  }

  private static String range(
      RandomValues values, RandomExpression expression, String name, String type) {
    String path = expression.name(name);
    String value = expression.value(values.once(40) ? values.any() : values.ofType(type));
    return switch (values.below(7)) {
      case 0 -> "begins_with(" + path + ", " + value + ")";
      case 1 -> path + " BETWEEN " + value + " AND " + expression.value(values.ofType(type));
      default ->
          path
              + " "
              + values.of(List.of("=", "<", "<=", ">", ">=", values.once(20) ? "<>" : ">="))
              + " "
              + value;
    };
  }

  /** Everything that is in a table. */
  static RandomCall all(Shape shape) {
    var built = ScanRequest.builder().tableName(shape.table()).build();
    return new RandomCall(
        built, client -> unordered(client.scanPaginator(built).items().stream().toList()));
  }

  static RandomCall scan(RandomValues values, Shape shape) {
    var expression = new RandomExpression(values);
    var request = ScanRequest.builder().tableName(shape.table());
    if (values.once(2)) {
      request.filterExpression(expression.condition(RandomValues.ATTRIBUTES, 1));
      expression.names().ifPresent(request::expressionAttributeNames);
      expression.values().ifPresent(request::expressionAttributeValues);
    } else if (values.once(2)) {
      request.indexName(Shape.INDEX);
    }
    var built = request.limit(1 + values.below(7)).build();
    return new RandomCall(
        built, client -> unordered(client.scanPaginator(built).items().stream().toList()));
  }

  /**
   * Every page that has read something. Whether an empty one follows a last one that was full is
   * not the same everywhere; it always does here, as on AWS.
   */
  private static Object pages(DynamoDbClient client, QueryRequest request) {
    var pages = client.queryPaginator(request).stream().toList();
    int last = pages.size() - 1;
    int end = last > 0 && pages.get(last).scannedCount() == 0 ? last : last + 1;
    return IntStream.range(0, end)
        .mapToObj(
            number -> {
              QueryResponse page = pages.get(number);
              return List.of(
                  page.count(),
                  page.scannedCount(),
                  page.hasItems(),
                  Outcome.items(page.items()),
                  number == end - 1 ? Map.of() : Outcome.item(page.lastEvaluatedKey()));
            })
        .toList();
  }

  private static Object found(DynamoDbClient client, QueryRequest request) {
    var pages = client.queryPaginator(request).stream().toList();
    return List.of(
        pages.stream().map(page -> page.scannedCount()).filter(count -> count > 0).toList(),
        pages.stream().mapToInt(page -> page.count()).sum(),
        pages.stream()
            .flatMap(page -> page.items().stream())
            .map(item -> item.get("h") + "")
            .toList(),
        unordered(pages.stream().flatMap(page -> page.items().stream()).toList()));
  }

  /** How often each item is there. */
  static Object unordered(List<Map<String, AttributeValue>> items) {
    Map<String, Integer> counted = new TreeMap<>();
    Outcome.items(items).forEach(item -> counted.merge(item.toString(), 1, Integer::sum));
    return counted;
  }
}
