package portal.local.data;

import java.nio.file.Path;

/** What was named as the data folder is none, or cannot be written. */
public final class UnusableFolder extends FolderTrouble {
  UnusableFolder(Path folder, String why) {
    super(folder + " " + why + "; nothing in it was changed, choose another with --data.");
  }
}
