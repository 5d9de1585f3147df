package portal.local;

import java.util.HashMap;
import java.util.Map;
import portal.local.data.DataFolder;
import portal.local.data.Secrets;
import portal.local.staff.Issuer;
import portal.template.Surroundings;

/** What the template leaves to this machine: the values of its parameters, and its secrets. */
final class LocalParameters {
  private LocalParameters() {}

  static Surroundings at(String origin, LocalSettings settings, DataFolder folder) {
    Map<String, String> parameters = new HashMap<>(usual(origin));
    parameters.putAll(settings.parameters());
    return new Surroundings(origin, origin + Issuer.PATH, parameters, new Secrets(folder)::value);
  }

  private static Map<String, String> usual(String origin) {
    return Map.of(
        "PortalHost", origin.substring("http://".length()),
        "PortalScheme", "http",
        "Release", "0".repeat(64));
  }
}
