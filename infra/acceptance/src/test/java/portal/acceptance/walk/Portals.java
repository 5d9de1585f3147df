package portal.acceptance.walk;

import java.nio.file.Path;
import portal.launcher.DemoInstitute;
import portal.local.LocalSettings;

/** Settings of portals under test: this checkout's template and pages. */
public final class Portals {
  private Portals() {}

  public static LocalSettings in(Path data) {
    return DemoInstitute.in(Path.of(System.getProperty("portal.root", "../..")), data);
  }
}
