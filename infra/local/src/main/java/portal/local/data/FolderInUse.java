package portal.local.data;

import java.nio.file.Path;

/** Another portal runs on the data folder. */
public final class FolderInUse extends RuntimeException {
  FolderInUse(Path folder) {
    super("Another portal runs on the data folder " + folder + ".");
  }
}
