package portal.local.data;

import java.nio.file.Path;

/** A file that a portal has written cannot be read any more, or is gone. */
public final class DamagedFile extends FolderTrouble {
  DamagedFile(Path file, String what) {
    super(message(file, what));
  }

  DamagedFile(Path file, String what, Throwable cause) {
    super(message(file, what), cause);
  }

  private static String message(Path file, String what) {
    return file
        + " "
        + what
        + "; put back a copy of it, or begin anew with --fresh, which empties the data folder.";
  }
}
