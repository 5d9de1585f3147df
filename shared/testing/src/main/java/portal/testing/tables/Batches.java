package portal.testing.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Reads and writes of many items that have nothing to do with each other. */
final class Batches {
  private static final int MOST_READS = 100;
  private static final int MOST_WRITES = 25;

  private final Store store;
  private final Reads reads;

  Batches(Store store, Reads reads) {
    this.store = store;
    this.reads = reads;
  }

  /**
   * The items come in no order that the request would tell; what passes 16 MB is left for later.
   */
  BatchGetItemResponse get(BatchGetItemRequest request) {
    List<Wanted> wanted = new ArrayList<>();
    request.requestItems().forEach((name, asked) -> wanted.addAll(wanted(name, asked)));
    refuseCount("BatchGetItem", wanted.size(), MOST_READS);
    Map<String, List<Map<String, AttributeValue>>> found = new HashMap<>();
    Map<String, List<Map<String, AttributeValue>>> left = new HashMap<>();
    long bytes = 0;
    for (Wanted one : wanted) {
      String name = one.table().name();
      found.putIfAbsent(name, new ArrayList<>());
      long size = one.row().map(Row::size).orElse(0L);
      if (bytes + size > Sizes.BATCH) {
        left.computeIfAbsent(name, _ -> new ArrayList<>()).add(one.key());
      } else {
        bytes += size;
        one.item().ifPresent(found.get(name)::add);
        reads.items("BatchGetItem", one.row().isPresent() ? 1 : 0, size);
      }
    }
    return BatchGetItemResponse.builder()
        .responses(found)
        .unprocessedKeys(unprocessed(request, left))
        .build();
  }

  private List<Wanted> wanted(String name, KeysAndAttributes asked) {
    Given.refuseLegacy(asked.hasAttributesToGet());
    Table table = store.table(name);
    Optional<PickedPaths> paths =
        Getting.projection(
            Given.text(asked.projectionExpression()),
            Given.map(asked.hasExpressionAttributeNames(), asked.expressionAttributeNames()));
    if (asked.keys().isEmpty()) {
      throw Refusal.invalid("Value at 'requestItems.member.keys' must have length at least 1");
    }
    List<Wanted> wanted =
        asked.keys().stream().map(key -> Wanted.of(table, Values.taken(key), paths)).toList();
    if (wanted.stream().map(Wanted::identity).distinct().count() < wanted.size()) {
      throw twice();
    }
    return wanted.stream()
        .sorted(Comparator.comparing((Wanted one) -> table.position(one.key())))
        .toList();
  }

  private static Map<String, KeysAndAttributes> unprocessed(
      BatchGetItemRequest request, Map<String, List<Map<String, AttributeValue>>> left) {
    Map<String, KeysAndAttributes> unprocessed = new HashMap<>();
    request
        .requestItems()
        .forEach(
            (name, asked) ->
                Optional.ofNullable(left.get(name))
                    .ifPresent(
                        keys -> unprocessed.put(name, asked.toBuilder().keys(keys).build())));
    return unprocessed;
  }

  BatchWriteItemResponse write(BatchWriteItemRequest request) {
    List<Write> writes = new ArrayList<>();
    request
        .requestItems()
        .forEach((name, all) -> all.forEach(one -> writes.add(write(store.table(name), one))));
    refuseCount("BatchWriteItem", writes.size(), MOST_WRITES);
    Set<Object> seen = new HashSet<>();
    for (Write write : writes) {
      if (!seen.add(List.of(write.table().name(), write.key()))) {
        throw twice();
      }
    }
    List<Prepared> prepared = writes.stream().map(Write::prepare).toList();
    prepared.forEach(store::commit);
    return BatchWriteItemResponse.builder().unprocessedItems(Map.of()).build();
  }

  private static Write write(Table table, WriteRequest request) {
    if ((request.putRequest() == null) == (request.deleteRequest() == null)) {
      throw Refusal.invalid(
          "Supplied AttributeValue has more than one datatypes set, must contain exactly one of"
              + " PutRequest and DeleteRequest");
    }
    return request.putRequest() != null
        ? Terms.NONE.put(table, Values.taken(request.putRequest().item()))
        : Terms.NONE.remove(table, Values.taken(request.deleteRequest().key()));
  }

  private static void refuseCount(String operation, int count, int most) {
    if (count == 0 || count > most) {
      throw Refusal.invalid(
          "Too many or no items requested for the " + operation + " call: " + count);
    }
  }

  private static RuntimeException twice() {
    return Refusal.invalid("Provided list of item keys contains duplicates");
  }
}
