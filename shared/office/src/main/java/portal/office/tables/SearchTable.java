package portal.office.tables;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Table;
import portal.aws.tables.TableWriter;
import portal.office.Search;
import portal.trail.AggregateId;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * The table of words. Key: a word's first two signs, then the word and its aggregate; each row has
 * all words of its aggregate, so that one query answers for several. An aggregate's head lies
 * beside them.
 */
public final class SearchTable implements Search {
  /** So many rows are read at once, and so often for a page. */
  static final int ROWS = 100;

  static final int READS = 3;
  private static final int BUCKET = 2;

  private final DynamoDbClient dynamo;
  private final Table table;
  private final Shelf shelf;

  @Inject
  SearchTable(DynamoDbClient dynamo, Host host, TableWriter writer) {
    this.dynamo = dynamo;
    this.table = new Table(dynamo, host.variable("SEARCH_TABLE"));
    this.shelf = new Shelf(table, writer, row -> key(row.aggregate(), row.name()));
  }

  private static String bucket(String word) {
    return word.substring(0, word.offsetByCodePoints(0, BUCKET));
  }

  private static Map<String, AttributeValue> key(AggregateId aggregate, String word) {
    return Table.key(bucket(word), word + "#" + aggregate.value());
  }

  @Override
  public boolean keep(Standing standing, Instant at) {
    return shelf.keep(rows(standing), at);
  }

  @Override
  public boolean repair(Standing standing, Instant at) {
    return shelf.repair(rows(standing), Set.of(), at);
  }

  @Override
  public boolean hasSeen(AggregateId aggregate, long version) {
    return shelf.head(aggregate).filter(head -> head.version() >= version).isPresent();
  }

  /** A tombstone that has gone is as good as one. */
  @Override
  public boolean isAs(Standing standing) {
    Shelf.Rows rows = rows(standing);
    List<String> names = shelf.head(standing.aggregate()).map(Shelf.Head::names).orElse(List.of());
    return names.equals(rows.names()) && held(standing).equals(new HashSet<>(rows.rows().values()));
  }

  private Set<Map<String, AttributeValue>> held(Standing standing) {
    Set<Map<String, AttributeValue>> found = new HashSet<>();
    Map<String, KeysAndAttributes> wanted = wanted(standing);
    while (!wanted.isEmpty()) {
      Map<String, KeysAndAttributes> asked = wanted;
      var some = dynamo.batchGetItem(get -> get.requestItems(asked));
      some.responses().values().forEach(found::addAll);
      wanted = some.unprocessedKeys();
    }
    return found;
  }

  private Map<String, KeysAndAttributes> wanted(Standing standing) {
    List<Map<String, AttributeValue>> keys =
        standing.words().words().stream().map(word -> key(standing.aggregate(), word)).toList();
    return keys.isEmpty()
        ? Map.of()
        : Map.of(table.name(), KeysAndAttributes.builder().keys(keys).consistentRead(true).build());
  }

  private static Shelf.Rows rows(Standing standing) {
    List<String> words = standing.words().words();
    String all = " " + String.join(" ", words);
    return new Shelf.Rows(
        standing.aggregate(),
        standing.version(),
        words.stream().collect(Collectors.toMap(word -> word, word -> row(standing, word, all))));
  }

  private static Map<String, AttributeValue> row(Standing standing, String word, String all) {
    Map<String, AttributeValue> row = new HashMap<>(key(standing.aggregate(), word));
    row.putAll(
        Item.builder()
            .put("word", word)
            .put("aggregate", standing.aggregate().value())
            .put("words", all)
            .build());
    return row;
  }

  @Override
  public Page find(List<String> typed, Optional<String> kind, Optional<String> after, int most) {
    if (typed.isEmpty()) {
      return new Page(List.of(), Optional.empty());
    }
    List<AggregateId> found = new ArrayList<>();
    Optional<String> last = after.filter(place -> place.startsWith(typed.getFirst()));
    for (int read = 0; read < READS; read++) {
      QueryResponse some = dynamo.query(query(typed, kind, last));
      for (Map<String, AttributeValue> one : some.items()) {
        Item item = new Item(one);
        if (isFirst(item, typed.getFirst())) {
          if (found.size() == most) {
            return new Page(found, last);
          }
          found.add(new AggregateId(item.text("aggregate")));
        }
        last = Optional.of(item.text("sk"));
      }
      if (!some.hasLastEvaluatedKey() || some.lastEvaluatedKey().isEmpty()) {
        return new Page(found, Optional.empty());
      }
      last = Optional.of(new Item(some.lastEvaluatedKey()).text("sk"));
    }
    return new Page(found, last);
  }

  /** Several words of one aggregate may begin as the typed one; it is found once. */
  private static boolean isFirst(Item item, String typed) {
    String words = item.text("words");
    int first = words.indexOf(" " + typed);
    return words.startsWith(item.text("word") + " ", first + 1)
        || words.substring(first + 1).equals(item.text("word"));
  }

  private QueryRequest query(List<String> typed, Optional<String> kind, Optional<String> after) {
    Map<String, AttributeValue> values =
        Item.builder()
            .put(":bucket", bucket(typed.getFirst()))
            .put(":word", typed.getFirst())
            .put(":kind", kind.map(one -> one + "#"))
            .build();
    Map<String, String> names = new HashMap<>();
    List<String> filters = new ArrayList<>();
    kind.ifPresent(
        _ -> {
          names.put("#aggregate", "aggregate");
          filters.add("begins_with(#aggregate, :kind)");
        });
    for (int number = 1; number < typed.size(); number++) {
      names.put("#words", "words");
      values.put(":w" + number, Item.ofText(" " + typed.get(number)));
      filters.add("contains(#words, :w" + number + ")");
    }
    QueryRequest.Builder query =
        QueryRequest.builder()
            .tableName(table.name())
            .limit(ROWS)
            .keyConditionExpression("pk = :bucket AND begins_with(sk, :word)")
            .expressionAttributeValues(values);
    if (!filters.isEmpty()) {
      query.filterExpression(String.join(" AND ", filters)).expressionAttributeNames(names);
    }
    after.ifPresent(place -> query.exclusiveStartKey(Table.key(bucket(typed.getFirst()), place)));
    return query.build();
  }
}
