package portal.aws.tables;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * How many bytes an item counts, as DynamoDB counts them: names and texts in UTF-8, numbers by
 * their digits, three and one more for each member of a list or map. Numbers are counted as texts,
 * which is never less.
 */
public final class ItemSize {
  private static final int CONTAINER = 3;

  private ItemSize() {}

  public static int of(Map<String, AttributeValue> item) {
    return item.entrySet().stream().mapToInt(one -> bytes(one.getKey()) + of(one.getValue())).sum();
  }

  private static int of(AttributeValue value) {
    return switch (value.type()) {
      case S -> bytes(value.s());
      case N -> bytes(value.n()) + 1;
      case B -> value.b().asByteArrayUnsafe().length;
      case SS -> value.ss().stream().mapToInt(ItemSize::bytes).sum();
      case NS -> value.ns().stream().mapToInt(one -> bytes(one) + 1).sum();
      case BS -> value.bs().stream().mapToInt(one -> one.asByteArrayUnsafe().length).sum();
      case M -> CONTAINER + value.m().size() + of(value.m());
      case L -> CONTAINER + value.l().size() + value.l().stream().mapToInt(ItemSize::of).sum();
      case BOOL, NUL, UNKNOWN_TO_SDK_VERSION -> 1;
    };
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
