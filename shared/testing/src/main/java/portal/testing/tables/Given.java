package portal.testing.tables;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** What a request may or may not have: the SDK answers with null or an empty map. */
final class Given {
  private Given() {}

  static Optional<String> text(@Nullable String text) {
    return Optional.ofNullable(text);
  }

  static <T> Optional<Map<String, T>> map(boolean has, Map<String, T> map) {
    return has ? Optional.of(map) : Optional.empty();
  }

  static Map<String, AttributeValue> required(
      String name, boolean has, Map<String, AttributeValue> map) {
    if (!has) {
      throw Refusal.invalid(
          "The parameter '" + name + "' is required but was not present in the request");
    }
    return Values.taken(map);
  }

  static String required(String name, @Nullable String text) {
    return Optional.ofNullable(text)
        .orElseThrow(
            () ->
                Refusal.invalid(
                    "The parameter '" + name + "' is required but was not present in the request"));
  }

  static boolean tells(@Nullable ReturnValuesOnConditionCheckFailure asked) {
    return asked == ReturnValuesOnConditionCheckFailure.ALL_OLD;
  }

  /** Parameters of the time before expressions; nothing of ours has them. */
  static void refuseLegacy(boolean... there) {
    for (boolean one : there) {
      if (one) {
        throw new UnsupportedOperationException("Legacy parameters: use expressions");
      }
    }
  }
}
