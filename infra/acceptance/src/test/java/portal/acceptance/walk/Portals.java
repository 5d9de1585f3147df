package portal.acceptance.walk;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import portal.local.LocalSettings;

/**
 * Settings of portals under test. With {@code -Dportal.dynamodb.endpoint} they use the tables
 * there, LocalStack's for example, instead of starting DynamoDB Local.
 */
public final class Portals {
  private Portals() {}

  public static LocalSettings in(Path data) {
    LocalSettings settings =
        LocalSettings.in(Path.of(System.getProperty("portal.root", "../..")), data);
    return Optional.ofNullable(System.getProperty("portal.dynamodb.endpoint"))
        .map(endpoint -> settings.onTables(URI.create(endpoint)))
        .orElse(settings);
  }
}
