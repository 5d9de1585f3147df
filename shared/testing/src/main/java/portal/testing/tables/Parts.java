package portal.testing.tables;

import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What {@code contains} looks for: a part of a text or of bytes, a member of a set or a list. */
final class Parts {
  private Parts() {}

  static boolean has(AttributeValue whole, AttributeValue part) {
    AttributeValue.Type type = part.type();
    return switch (whole.type()) {
      case S -> type == AttributeValue.Type.S && whole.s().contains(part.s());
      case B -> type == AttributeValue.Type.B && latin(whole).contains(latin(part));
      case SS -> type == AttributeValue.Type.S && whole.ss().contains(part.s());
      case NS -> type == AttributeValue.Type.N && whole.ns().contains(part.n());
      case BS -> type == AttributeValue.Type.B && whole.bs().contains(part.b());
      case L -> whole.l().contains(part);
      case N, M, BOOL, NUL, UNKNOWN_TO_SDK_VERSION -> false;
    };
  }

  /** A character for each byte. */
  private static String latin(AttributeValue bytes) {
    return new String(bytes.b().asByteArrayUnsafe(), StandardCharsets.ISO_8859_1);
  }
}
