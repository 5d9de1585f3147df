package portal.testing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import portal.aws.Host;

/**
 * Hosts for tests: every variable that a function asks for, one clock for both times, seeded
 * randomness.
 */
public final class Hosts {
  private static final Map<String, String> VARIABLES =
      Map.ofEntries(
          Map.entry("AWS_REGION", "eu-central-1"),
          Map.entry("AWS_ACCESS_KEY_ID", "test"),
          Map.entry("AWS_SECRET_ACCESS_KEY", "test"),
          Map.entry("ZONE", "Europe/Vienna"),
          Map.entry("PORTAL_URL", "https://portal.example"),
          Map.entry("CAMPAIGNS_TABLE", "portal-campaigns"),
          Map.entry("CODE_ATTEMPTS", "20"),
          Map.entry("RETENTION_DAYS", "180"),
          Map.entry("CASES_TABLE", "portal-cases"),
          Map.entry("DEADLINES_TABLE", "portal-deadlines"),
          Map.entry("DESK_TABLE", "portal-desk"),
          Map.entry("SEARCH_TABLE", "portal-search"),
          Map.entry("MATERIALS_TABLE", "portal-materials"),
          Map.entry("PRICES_TABLE", "portal-prices"),
          Map.entry("INVOICES_TABLE", "portal-invoices"),
          Map.entry("SELLER_NAME", "Example Certification Institute"),
          Map.entry("SELLER_STREET", "Musterweg 1"),
          Map.entry("SELLER_POST_CODE", "1010"),
          Map.entry("SELLER_CITY", "Wien"),
          Map.entry("SELLER_COUNTRY", "AT"),
          Map.entry("SELLER_VAT_ID", "ATU12345678"),
          Map.entry("SELLER_ACCOUNT", "AT611904300234573201"),
          Map.entry("EVENTS_TABLE", "portal-events"),
          Map.entry("IDEMPOTENCY_TABLE", "portal-idempotency"),
          Map.entry("CAPABILITIES_TABLE", "portal-capabilities"),
          Map.entry("MAILS_TABLE", "portal-mails"),
          Map.entry("LIMITS_TABLE", "portal-limits"),
          Map.entry("ORIGIN_KEY", "an origin's key for tests"),
          Map.entry("CURSOR_KEY", "a key for tests"),
          Map.entry("STAFF_ISSUER", "https://issuer.example/staff"),
          Map.entry("STAFF_CLIENT", "client"),
          Map.entry("SIGN_IN_URL", "https://sign-in.example"),
          Map.entry("MAIL_FROM", "office@portal.example"),
          Map.entry("STAFF_MAIL", "staff@portal.example"),
          Map.entry("MAIL_SET", "set"),
          Map.entry("MAILS_PER_SECOND", "1000"));

  private Hosts() {}

  public static Host at(Clock clock, long seed) {
    return with(clock, seed, Map.of());
  }

  /** A host whose variables are these beside the usual ones. */
  public static Host with(Clock clock, long seed, Map<String, String> variables) {
    Map<String, String> all = new HashMap<>(VARIABLES);
    all.putAll(variables);
    return new Host(all, clock, clock, new Random(seed), List.of());
  }
}
