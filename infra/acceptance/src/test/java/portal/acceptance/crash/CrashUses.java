package portal.acceptance.crash;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.acceptance.house.Capabilities;

/**
 * What is done in one capability, to be killed wherever it makes a call. It is found by its name,
 * {@code QuotesCrashes} in the package {@code quotes}.
 */
public interface CrashUses {
  /** The word that its name ends with. */
  String NAME = "Crashes";

  /** All of them; every build kills the first, at its ends. */
  List<UseCase> all();

  /** What the secret in a mailed link opens: the API's path, by the link's page. */
  default Map<String, String> opened() {
    return Map.of();
  }

  static CrashUses of(String capability) {
    return Capabilities.bring(capability, NAME, CrashUses.class)
        .orElseThrow(
            () ->
                new AssertionError(
                    "There is no " + Capabilities.nameOf(capability, NAME) + " yet"));
  }

  /** The same of all capabilities. */
  static Map<String, String> openedByAll() {
    Map<String, String> all = new HashMap<>();
    Capabilities.all().forEach(capability -> all.putAll(of(capability).opened()));
    return all;
  }
}
