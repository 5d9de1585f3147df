package portal.local.data;

import java.nio.file.Path;

/** Another portal runs on the data folder. */
public final class FolderInUse extends FolderTrouble {
  FolderInUse(Path folder) {
    super(
        "Another portal runs on the data folder "
            + folder
            + "; end it, or choose another with --data.");
  }
}
