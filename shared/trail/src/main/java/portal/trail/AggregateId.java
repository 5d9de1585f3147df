package portal.trail;

import java.util.regex.Pattern;

/**
 * The name of one aggregate: its kind and its own id, as in {@code case#C-7K3M9QX2RT}. Where it is
 * about another aggregate, its own id begins with that one's name.
 */
public record AggregateId(String value) {
  private static final Pattern FORM = Pattern.compile("[a-z-]+(#[A-Za-z0-9-]+)+");

  public AggregateId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not an aggregate id");
    }
  }

  /** The part after the kind. */
  public String own() {
    return value.substring(value.indexOf('#') + 1);
  }
}
