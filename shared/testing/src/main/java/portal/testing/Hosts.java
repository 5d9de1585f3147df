package portal.testing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import portal.aws.Host;
import portal.template.TableDefinition;
import portal.testing.tables.TemplateTables;

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
          Map.entry("CODE_ATTEMPTS", "20"),
          Map.entry("ENQUIRIES_PER_CLIENT", "60"),
          Map.entry("ENQUIRIES_PER_MINUTE", "120"),
          Map.entry("RETENTION_DAYS", "180"),
          Map.entry("SELLER_NAME", "Example Certification Institute"),
          Map.entry("SELLER_STREET", "Musterweg 1"),
          Map.entry("SELLER_POST_CODE", "1010"),
          Map.entry("SELLER_CITY", "Wien"),
          Map.entry("SELLER_COUNTRY", "AT"),
          Map.entry("SELLER_VAT_ID", "ATU12345675"),
          Map.entry("SELLER_ACCOUNT", "AT611904300234573201"),
          Map.entry("SELLER_BIC", "EXAMATWW"),
          Map.entry("PRINTS_BUCKET", "prints"),
          Map.entry("ORIGIN_KEY", "an origin's key for tests"),
          Map.entry("CURSOR_KEY", "a key for tests"),
          Map.entry("STAFF_ISSUER", "https://issuer.example/staff"),
          Map.entry("STAFF_CLIENT", "client"),
          Map.entry("SIGN_IN_URL", "https://sign-in.example"),
          Map.entry("MAIL_FROM", "office@portal.example"),
          Map.entry("STAFF_MAIL", "staff@portal.example"),
          Map.entry("OFFICE_MAIL", "office-reads@portal.example"),
          Map.entry("MAIL_SET", "set"),
          Map.entry("MAILS_PER_SECOND", "1000"));

  /** Every table of the template, under the name by which functions ask for it. */
  private static final Map<String, String> TABLES =
      TemplateTables.all().stream()
          .map(TableDefinition::name)
          .collect(Collectors.toMap(Hosts::variableOf, name -> name));

  private Hosts() {}

  private static String variableOf(String table) {
    return table.substring(table.indexOf('-') + 1).toUpperCase(Locale.ROOT).replace('-', '_')
        + "_TABLE";
  }

  public static Host at(Clock clock, long seed) {
    return with(clock, seed, Map.of());
  }

  /** A host whose variables are these beside the usual ones. */
  public static Host with(Clock clock, long seed, Map<String, String> variables) {
    Map<String, String> all = new HashMap<>(VARIABLES);
    all.putAll(TABLES);
    all.putAll(variables);
    return new Host(all, clock, clock, new Random(seed), List.of());
  }
}
