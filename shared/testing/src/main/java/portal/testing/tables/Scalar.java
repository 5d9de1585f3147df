package portal.testing.tables;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A value with an order: what keys are made of and what comparisons compare. */
sealed interface Scalar extends Comparable<Scalar> {

  /** Sorted by its bytes in UTF-8, which is by its code points. */
  record Text(String text) implements Scalar {
    @Override
    public int compareTo(Scalar other) {
      return other instanceof Text(String theirs) ? compare(text, theirs) : byKind(this, other);
    }

    private static int compare(String one, String other) {
      int end = Math.min(one.length(), other.length());
      for (int i = 0; i < end; i++) {
        if (one.charAt(i) != other.charAt(i)) {
          return Integer.compare(rank(one.charAt(i)), rank(other.charAt(i)));
        }
      }
      return Integer.compare(one.length(), other.length());
    }

    /** In UTF-16 the highest code points begin with lower units than some of the others. */
    private static int rank(char unit) {
      return Character.isSurrogate(unit) ? unit + Character.MAX_VALUE : unit;
    }

    @Override
    public boolean startsWith(Scalar prefix) {
      return prefix instanceof Text(String theirs) && text.startsWith(theirs);
    }
  }

  /** Sorted by what it is worth. */
  record Num(BigDecimal number) implements Scalar {
    @Override
    public int compareTo(Scalar other) {
      return other instanceof Num(BigDecimal theirs)
          ? number.compareTo(theirs)
          : byKind(this, other);
    }
  }

  /** Sorted by its bytes, unsigned. */
  record Bytes(SdkBytes bytes) implements Scalar {
    @Override
    public int compareTo(Scalar other) {
      return other instanceof Bytes(SdkBytes theirs)
          ? Arrays.compareUnsigned(bytes.asByteArrayUnsafe(), theirs.asByteArrayUnsafe())
          : byKind(this, other);
    }

    @Override
    public boolean startsWith(Scalar prefix) {
      if (!(prefix instanceof Bytes(SdkBytes theirs))) {
        return false;
      }
      byte[] all = bytes.asByteArrayUnsafe();
      byte[] first = theirs.asByteArrayUnsafe();
      return all.length >= first.length
          && Arrays.equals(all, 0, first.length, first, 0, first.length);
    }
  }

  /** The value, if it is one of those that have an order. */
  static Optional<Scalar> of(AttributeValue value) {
    return switch (value.type()) {
      case S -> Optional.of(new Text(value.s()));
      case N -> Optional.of(new Num(Numbers.parse(value.n())));
      case B -> Optional.of(new Bytes(value.b()));
      case SS, NS, BS, L, M, BOOL, NUL, UNKNOWN_TO_SDK_VERSION -> Optional.empty();
    };
  }

  default boolean startsWith(Scalar prefix) {
    return false;
  }

  default int length() {
    return switch (this) {
      case Text(String text) -> text.getBytes(StandardCharsets.UTF_8).length;
      case Num(BigDecimal number) -> Numbers.size(number.toPlainString());
      case Bytes(SdkBytes bytes) -> bytes.asByteArrayUnsafe().length;
    };
  }

  private static int byKind(Scalar one, Scalar other) {
    return one.getClass().getName().compareTo(other.getClass().getName());
  }
}
