package portal.template.iam;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A condition: an operator, a key, and values of which one must do.
 *
 * @param key of the request's context, such as {@code aws:SourceAccount}
 */
public record Condition(Operator operator, String key, List<String> values) {
  public Condition {
    values = List.copyOf(values);
  }

  /**
   * How a key is held against values. A key that is not there fails, but for {@code Null} and what
   * is negated.
   *
   * <p>Source: IAM User Guide, "IAM JSON policy elements: Condition operators".
   */
  public enum Operator {
    /** Is it one of them? */
    STRING_EQUALS("StringEquals"),
    /** Is it as one of the patterns? */
    STRING_LIKE("StringLike"),
    /** Is it so? */
    BOOL("Bool"),
    /** Is it missing ({@code true}), or there ({@code false})? */
    NULL("Null"),
    /** Is it no ARN as one of the patterns? */
    ARN_NOT_EQUALS("ArnNotEquals");

    private final String written;

    Operator(String written) {
      this.written = written;
    }

    /** The operator as policies write it. */
    public static Optional<Operator> of(String written) {
      return List.of(values()).stream().filter(each -> each.written.equals(written)).findFirst();
    }
  }

  boolean holds(Access access) {
    Optional<String> found = access.context(key);
    return switch (operator) {
      case STRING_EQUALS -> found.filter(values::contains).isPresent();
      case STRING_LIKE -> found.filter(this::isLikeOne).isPresent();
      case BOOL -> found.map(Condition::lower).filter(values::contains).isPresent();
      case NULL -> values.contains(Boolean.toString(found.isEmpty()));
      case ARN_NOT_EQUALS -> found.filter(this::isLikeOne).isEmpty();
    };
  }

  private boolean isLikeOne(String text) {
    return values.stream().anyMatch(pattern -> Wildcards.matches(pattern, text));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
