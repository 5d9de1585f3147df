package portal.local.data;

/**
 * Something about the data folder keeps a portal from running on it. The message is one sentence
 * for whoever started it: what is wrong with which file, and what to do.
 */
public abstract sealed class FolderTrouble extends RuntimeException
    permits FolderInUse, UnusableFolder, DamagedFile, FailedWrite {
  FolderTrouble(String message) {
    super(message);
  }

  FolderTrouble(String message, Throwable cause) {
    super(message, cause);
  }
}
