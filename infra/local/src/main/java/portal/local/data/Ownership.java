package portal.local.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a folder is a portal's. A file says so, which a first start writes into a folder that is
 * new or empty, and nothing else ever writes.
 */
final class Ownership {
  static final String MARK = "portal-data-folder";

  private static final String TEXT =
      "Written by ./portal into an empty folder, which is its data folder since then.\n";

  private Ownership() {}

  /**
   * Makes sure that the folder is a portal's; one that is new or empty becomes one.
   *
   * @throws UnusableFolder if it is anything else
   */
  static void take(Path root) {
    refuseWhatIsNobodysFolder(root);
    try {
      if (!Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
        Files.createDirectory(root);
      }
      if (!isMarked(root)) {
        mark(root);
      }
    } catch (IOException e) {
      throw new UnusableFolder(root, "cannot be used (" + Reason.of(e) + ")");
    }
  }

  private static void refuseWhatIsNobodysFolder(Path root) {
    Path parent = root.getParent();
    if (parent == null || isHome(root)) {
      throw new UnusableFolder(root, "is no folder for a portal's data alone");
    }
    if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
      if (!Files.isDirectory(root)) {
        throw new UnusableFolder(root, "is not a folder");
      }
      if (!Files.isReadable(root) || !Files.isWritable(root) || !Files.isExecutable(root)) {
        throw new UnusableFolder(root, "cannot be used (permission denied)");
      }
    } else if (!Files.isDirectory(parent)) {
      throw new UnusableFolder(root, "cannot be made, for there is no folder " + parent);
    }
  }

  private static boolean isHome(Path root) {
    Path home = Path.of(System.getProperty("user.home", "/")).toAbsolutePath().normalize();
    try {
      return home.startsWith(root)
          || (Files.exists(root) && home.toRealPath().startsWith(root.toRealPath()));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isMarked(Path root) throws IOException {
    Path mark = root.resolve(MARK);
    return Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS)
        && Files.size(mark) == TEXT.length()
        && Files.readString(mark).equals(TEXT);
  }

  /** In one step, so that whatever ends this leaves no half of it. */
  private static void mark(Path root) throws IOException {
    Path next = root.resolve(MARK + DataFolder.NEXT);
    if (!Set.of(next.getFileName().toString()).containsAll(names(root))) {
      throw new UnusableFolder(root, "is not empty, and no portal of this version has made it");
    }
    Files.write(next, TEXT.getBytes(StandardCharsets.US_ASCII));
    Files.move(next, root.resolve(MARK), StandardCopyOption.ATOMIC_MOVE);
  }

  private static Set<String> names(Path root) throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
    }
  }
}
