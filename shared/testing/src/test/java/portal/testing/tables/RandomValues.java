package portal.testing.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values from few, so that they meet; some of them are not allowed somewhere. */
final class RandomValues {
  private static final List<String> TEXTS =
      List.of("a", "aa", "ab", "b", "Z", "é", "\uFFFD", "\uD83D\uDE00", "\uD83D\uDE00x", "a#1");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "-1",
          "2",
          "10",
          "9",
          "1.50",
          "1E3",
          "007",
          "-10.25",
          "0.000001",
          "+5",
          "1E-10",
          "12345678901234567890123456789012345678",
          "1E40");
  private static final List<String> PLAIN_NUMBERS =
      List.of("0", "1", "-1", "2", "9", "10", "-10.25", "0.000001", "1000");
  static final List<String> ATTRIBUTES =
      List.of("t", "n", "b", "ss", "ns", "bs", "l", "m", "f", "z", "t2", "n2");

  private final Random random;

  RandomValues(Random random) {
    this.random = random;
  }

  <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  boolean once(int in) {
    return random.nextInt(in) == 0;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  String text() {
    return once(25) ? "" : of(TEXTS);
  }

  String number() {
    return once(60)
        ? of(List.of("x", "1E130", "1E-140", "0.1234567890123456789012345678901234567890"))
        : of(NUMBERS);
  }

  SdkBytes bytes() {
    return SdkBytes.fromUtf8String(text());
  }

  AttributeValue ofType(String type) {
    return switch (type) {
      case "S" -> AttributeValue.fromS(text());
      case "N" -> AttributeValue.fromN(number());
      case "B" -> AttributeValue.fromB(bytes());
      case "SS" -> AttributeValue.fromSs(once(20) ? List.of() : some(TEXTS));
      case "NS" -> AttributeValue.fromNs(some(List.of("1", "2", "3.0", "10", "1")));
      case "BS" ->
          AttributeValue.fromBs(some(TEXTS).stream().map(SdkBytes::fromUtf8String).toList());
      case "L" -> AttributeValue.fromL(List.of(scalar(), scalar(), once(2) ? map() : scalar()));
      case "M" -> map();
      case "BOOL" -> AttributeValue.fromBool(random.nextBoolean());
      default -> AttributeValue.fromNul(true);
    };
  }

  private AttributeValue map() {
    Map<String, AttributeValue> members = new HashMap<>();
    members.put("x", scalar());
    if (once(2)) {
      members.put("y", AttributeValue.fromL(List.of(scalar(), scalar())));
    }
    return AttributeValue.fromM(members);
  }

  private AttributeValue scalar() {
    return ofType(of(List.of("S", "N", "B", "BOOL")));
  }

  private <T> List<T> some(List<T> all) {
    return all.subList(below(3), 3 + below(all.size() - 2)).stream().toList();
  }

  /** A value that the attribute usually has, by its name. */
  AttributeValue of(String attribute) {
    return ofType(
        switch (attribute) {
          case "t", "t2", "g" -> "S";
          case "n", "n2", "h" -> "N";
          case "b" -> "B";
          case "ss" -> "SS";
          case "ns" -> "NS";
          case "bs" -> "BS";
          case "l" -> "L";
          case "m" -> "M";
          case "f" -> "BOOL";
          default -> "NULL";
        });
  }

  AttributeValue any() {
    return of(of(ATTRIBUTES));
  }

  Map<String, AttributeValue> key(Shape shape) {
    Map<String, AttributeValue> key = new HashMap<>();
    key.put("pk", AttributeValue.fromS(once(50) ? "" : of(List.of("p1", "p2"))));
    key.put("sk", once(50) ? any() : sort(shape));
    if (once(80)) {
      key.remove(of(List.of("pk", "sk")));
    }
    if (once(80)) {
      key.put("t", AttributeValue.fromS("more"));
    }
    return key;
  }

  /** Of the right attributes; DynamoDB Local has words of its own for others in a transaction. */
  Map<String, AttributeValue> wellFormedKey(Shape shape) {
    return Map.of("pk", AttributeValue.fromS(of(List.of("p1", "p2"))), "sk", sort(shape));
  }

  /** DynamoDB Local does not see that 1E3 and 1000 are one key; AWS and ours do. */
  private AttributeValue sort(Shape shape) {
    return shape.sortType().equals("N")
        ? AttributeValue.fromN(of(PLAIN_NUMBERS))
        : ofType(shape.sortType());
  }

  Map<String, AttributeValue> item(Shape shape) {
    Map<String, AttributeValue> item = key(shape);
    for (String name : ATTRIBUTES) {
      if (once(3)) {
        item.put(name, once(12) ? any() : of(name));
      }
    }
    if (!once(3)) {
      item.put("g", once(30) ? any() : AttributeValue.fromS(of(List.of("g1", "g2"))));
      item.put("h", once(30) ? any() : of("h"));
    }
    return item;
  }
}
