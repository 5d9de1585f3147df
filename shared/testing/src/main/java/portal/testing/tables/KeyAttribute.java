package portal.testing.tables;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute that a table's or an index's rows are found by.
 *
 * @param type S, N or B
 * @param longest how many bytes it may have
 */
record KeyAttribute(String name, String type, int longest) {
  static final int PARTITION = 2048;
  static final int SORT = 1024;

  boolean fits(AttributeValue value) {
    return value.type().name().equals(type);
  }

  Optional<Scalar> of(Map<String, AttributeValue> item) {
    return Optional.ofNullable(item.get(name)).flatMap(Scalar::of);
  }

  /** A key's value, which is never empty and not too long. */
  Scalar checked(AttributeValue value) {
    Scalar scalar = Scalar.of(value).orElseThrow();
    if (!type.equals("N") && scalar.length() == 0) {
      throw Refusal.invalid(
          "One or more parameter values are not valid. The AttributeValue for a key attribute"
              + " cannot contain an empty "
              + (type.equals("S") ? "string" : "binary")
              + " value. Key: "
              + name);
    }
    if (scalar.length() > longest) {
      throw Refusal.invalidParameter(
          longest == PARTITION
              ? "Size of hashkey has exceeded the maximum size limit of2048 bytes"
              : "Aggregated size of all range keys has exceeded the size limit of 1024 bytes");
    }
    return scalar;
  }
}
