package portal.campaign;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import portal.trail.AggregateId;

/**
 * The code that a campaign's readers bring with their enquiry: capital letters, digits and hyphens,
 * 2 to 40 of them.
 */
public record CampaignCode(String value) {
  public static final int LONGEST = 40;
  private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");
  private static final Pattern TYPED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{1,39}");

  public CampaignCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a campaign code");
    }
  }

  /** A code as somebody typed it, in any case; empty if it is none. */
  public static Optional<CampaignCode> parse(String text) {
    return TYPED.matcher(text).matches()
        ? Optional.of(new CampaignCode(text.toUpperCase(Locale.ROOT)))
        : Optional.empty();
  }

  public AggregateId aggregate() {
    return new AggregateId("campaign#" + value);
  }
}
