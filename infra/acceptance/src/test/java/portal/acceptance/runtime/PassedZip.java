package portal.acceptance.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import portal.acceptance.template.Root;
import portal.acceptance.template.Samples;
import portal.aws.Sha256;

/**
 * The mark that a capability's zip has answered a sample: while neither changes, it need not again.
 * The deep part sees all zips; the first mark is its.
 */
record PassedZip(Path mark, String digest) {

  static PassedZip of(ZippedFunction function) {
    try {
      String sample = Samples.text(function.firstSample());
      return new PassedZip(
          Root.path("infra/acceptance/target/zips-passed").resolve(function.capability()),
          Sha256.hex(Sha256.hex(Files.readAllBytes(function.zip())) + sample));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether there is a mark, but of another zip or sample. */
  boolean isAnother() {
    try {
      return Files.exists(mark) && !Files.readString(mark).equals(digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void leave() {
    try {
      Files.createDirectories(mark.getParent());
      Files.writeString(mark, digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
