package portal.testing.tables;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** How many bytes items take, as AWS counts them. */
final class Sizes {
  static final long ITEM = 400 * 1024;
  static final long PAGE = 1024 * 1024;
  static final long TRANSACTION = 4 * 1024 * 1024;
  static final long BATCH = 16 * 1024 * 1024;
  private static final int NESTING = 3;

  private Sizes() {}

  static long item(Map<String, AttributeValue> attributes) {
    return attributes.entrySet().stream()
        .mapToLong(one -> text(one.getKey()) + value(one.getValue()))
        .sum();
  }

  static int text(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static long value(AttributeValue value) {
    return switch (value.type()) {
      case S -> text(value.s());
      case N -> Numbers.size(value.n());
      case B -> value.b().asByteArrayUnsafe().length;
      case SS -> value.ss().stream().mapToLong(Sizes::text).sum();
      case NS -> value.ns().stream().mapToLong(Numbers::size).sum();
      case BS -> value.bs().stream().mapToLong(bytes -> bytes.asByteArrayUnsafe().length).sum();
      case L -> NESTING + list(value.l());
      case M -> NESTING + value.m().size() + item(value.m());
      case BOOL, NUL, UNKNOWN_TO_SDK_VERSION -> 1;
    };
  }

  private static long list(List<AttributeValue> values) {
    return values.stream().mapToLong(one -> 1 + value(one)).sum();
  }
}
