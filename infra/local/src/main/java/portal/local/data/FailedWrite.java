package portal.local.data;

import java.io.IOException;
import java.nio.file.Path;

/** A file of the data folder cannot be written, as when the disk is full. */
public final class FailedWrite extends FolderTrouble {
  FailedWrite(Path file, IOException cause) {
    super(
        "%s could not be written (%s); make room on the disk or give yourself the right to write there."
            .formatted(file, Reason.of(cause)),
        cause);
  }
}
