package portal.acceptance.units;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import portal.acceptance.units.StoredItems.Place;
import portal.aws.Item;
import portal.local.iam.Signer;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Adds up the write units of each function, by the items as they lie before and after each call.
 * What a condition refuses is not counted.
 */
final class WriteMeter implements ExecutionInterceptor {
  private static final ExecutionAttribute<String> FUNCTION =
      new ExecutionAttribute<>("portal.acceptance.function");

  private static final ExecutionAttribute<List<Map<String, AttributeValue>>> BEFORE =
      new ExecutionAttribute<>("portal.acceptance.before");

  /** Each process writes it before the first deadline of a day, whatever the use case. */
  private static final AttributeValue NOTE_OF_A_DAY = Item.ofText("days");

  private final SortedMap<String, Units> counted = new TreeMap<>();
  private final StoredItems items;

  WriteMeter(StoredItems items) {
    this.items = items;
  }

  /** What was counted since it was asked last. */
  synchronized SortedMap<String, Units> taken() {
    SortedMap<String, Units> all = new TreeMap<>(counted);
    counted.clear();
    return all;
  }

  private synchronized void count(String function, Units units) {
    counted.merge(function, units, Units::plus);
  }

  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    attributes.putAttribute(BEFORE, places(context.request()).stream().map(items::at).toList());
  }

  /** Each function signs with a key of its name. */
  @Override
  public void beforeTransmission(
      Context.BeforeTransmission context, ExecutionAttributes attributes) {
    Signer.ofHeader(context.httpRequest().firstMatchingHeader("Authorization"))
        .ifPresent(name -> attributes.putAttribute(FUNCTION, name));
  }

  @Override
  public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
    List<Place> places = places(context.request());
    List<Map<String, AttributeValue>> before = attributes.getAttribute(BEFORE);
    int times = context.request() instanceof TransactWriteItemsRequest ? 2 : 1;
    for (int number = 0; number < places.size(); number++) {
      Place place = places.get(number);
      Units once = items.rulesOf(place.table()).units(before.get(number), items.at(place));
      count(attributes.getAttribute(FUNCTION), once.times(times));
    }
  }

  private List<Place> places(SdkRequest request) {
    return switch (request) {
      case PutItemRequest put -> {
        boolean isNote = NOTE_OF_A_DAY.equals(put.item().get("pk"));
        yield isNote ? List.of() : List.of(items.place(put.tableName(), put.item()));
      }
      case UpdateItemRequest update -> List.of(new Place(update.tableName(), update.key()));
      case DeleteItemRequest delete -> List.of(new Place(delete.tableName(), delete.key()));
      case TransactWriteItemsRequest all ->
          all.transactItems().stream().flatMap(this::places).toList();
      default -> List.of();
    };
  }

  /** An item that is only checked is read and locked as one that is written. */
  private Stream<Place> places(TransactWriteItem one) {
    return Stream.of(
            Stream.ofNullable(one.put()).map(put -> items.place(put.tableName(), put.item())),
            Stream.ofNullable(one.update())
                .map(update -> new Place(update.tableName(), update.key())),
            Stream.ofNullable(one.delete())
                .map(delete -> new Place(delete.tableName(), delete.key())),
            Stream.ofNullable(one.conditionCheck())
                .map(check -> new Place(check.tableName(), check.key())))
        .flatMap(places -> places);
  }
}
