package portal.acceptance.units;

import static software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity.INDEXES;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import portal.aws.Item;
import portal.aws.tables.ItemSize;
import portal.local.iam.Signer;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Capacity;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * Adds up the write units of each function, as DynamoDB answers them to {@code
 * ReturnConsumedCapacity}: one a started KiB, two in a transaction, and the same for each index
 * whose copy changes. What a condition refuses is not counted.
 */
final class WriteMeter implements ExecutionInterceptor {
  private static final ExecutionAttribute<String> FUNCTION =
      new ExecutionAttribute<>("portal.acceptance.function");

  static final int KIB = 1024;

  /** Each process writes it before the first deadline of a day, whatever the use case. */
  private static final AttributeValue NOTE_OF_A_DAY = Item.ofText("days");

  private final SortedMap<String, Units> counted = new TreeMap<>();
  private final Function<ConditionCheck, Map<String, AttributeValue>> checked;

  /**
   * A meter.
   *
   * @param checked finds the item that a transaction checks and does not write
   */
  WriteMeter(Function<ConditionCheck, Map<String, AttributeValue>> checked) {
    this.checked = checked;
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
  public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
    return switch (context.request()) {
      case PutItemRequest put -> put.toBuilder().returnConsumedCapacity(INDEXES).build();
      case UpdateItemRequest update -> update.toBuilder().returnConsumedCapacity(INDEXES).build();
      case DeleteItemRequest delete -> delete.toBuilder().returnConsumedCapacity(INDEXES).build();
      case TransactWriteItemsRequest all -> all.toBuilder().returnConsumedCapacity(INDEXES).build();
      default -> context.request();
    };
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
    if (context.request() instanceof PutItemRequest put
        && NOTE_OF_A_DAY.equals(put.item().get("pk"))) {
      return;
    }
    List<ConsumedCapacity> consumed =
        switch (context.response()) {
          case PutItemResponse put -> List.of(put.consumedCapacity());
          case UpdateItemResponse update -> List.of(update.consumedCapacity());
          case DeleteItemResponse delete -> List.of(delete.consumedCapacity());
          case TransactWriteItemsResponse all -> all.consumedCapacity();
          default -> List.of();
        };
    consumed.forEach(one -> count(attributes.getAttribute(FUNCTION), units(one)));
    if (context.request() instanceof TransactWriteItemsRequest all) {
      all.transactItems().forEach(item -> countCheck(item, attributes.getAttribute(FUNCTION)));
    }
  }

  private static Units units(ConsumedCapacity consumed) {
    double ofIndexes =
        consumed.globalSecondaryIndexes().values().stream()
            .mapToDouble(Capacity::capacityUnits)
            .sum();
    return new Units((int) (consumed.capacityUnits() - ofIndexes), (int) ofIndexes);
  }

  /** AWS takes as much for an item that is only looked at; DynamoDB Local counts nothing for it. */
  private void countCheck(TransactWriteItem item, String function) {
    if (item.conditionCheck() != null) {
      int bytes = ItemSize.of(checked.apply(item.conditionCheck()));
      count(function, new Units(2 * Math.max(1, Math.ceilDiv(bytes, KIB)), 0));
    }
  }
}
