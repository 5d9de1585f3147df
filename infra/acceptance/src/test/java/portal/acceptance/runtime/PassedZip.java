package portal.acceptance.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import portal.acceptance.template.Root;
import portal.aws.Sha256;

/**
 * The mark that a capability's zip has answered a sample: while neither changes, it need not again.
 */
record PassedZip(Path mark, String digest) {

  static PassedZip of(String capability, Path zip, String sample) {
    try {
      return new PassedZip(
          Root.path("infra/acceptance/target/zips-passed").resolve(capability),
          Sha256.hex(Sha256.hex(Files.readAllBytes(zip)) + sample));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isThere() {
    try {
      return Files.exists(mark) && Files.readString(mark).equals(digest);
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
