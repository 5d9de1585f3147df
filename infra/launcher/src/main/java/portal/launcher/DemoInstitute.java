package portal.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import portal.letters.SampleLetters;
import portal.local.LocalSettings;

/** The institute that the portal runs for on this machine: what a deployment would ask for. */
public final class DemoInstitute {
  private DemoInstitute() {}

  /**
   * Settings of this checkout's portal, with the institute's values of the template's parameters,
   * and its mails to look at.
   */
  public static LocalSettings in(Path root, Path data) {
    return LocalSettings.in(root, data)
        .withParameters(parameters())
        .withSamples(new SampleLetters());
  }

  /** Values of the template's parameters that a deployment asks for. */
  public static Map<String, String> parameters() {
    try (InputStream file = DemoInstitute.class.getResourceAsStream("institute.properties")) {
      var values = new Properties();
      values.load(Objects.requireNonNull(file));
      return values.stringPropertyNames().stream()
          .collect(Collectors.toMap(name -> name, values::getProperty));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
