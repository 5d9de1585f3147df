package portal.acceptance.walk;

import java.nio.file.Path;
import java.util.Map;
import portal.launcher.DemoInstitute;
import portal.local.LocalSettings;

/**
 * Settings of portals under test: this checkout's template and pages. All that tests enquire comes
 * from one client, which may do so without end.
 */
public final class Portals {
  private Portals() {}

  public static LocalSettings in(Path data) {
    return DemoInstitute.in(Path.of(System.getProperty("portal.root", "../..")), data)
        .withParameters(Map.of("EnquiriesPerClient", "1000000", "EnquiriesPerMinute", "1000000"));
  }
}
