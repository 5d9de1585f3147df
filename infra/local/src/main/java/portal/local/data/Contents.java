package portal.local.data;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a portal writes into its data folder, by name. What has another name is somebody
 * else's, wherever it lies.
 */
final class Contents {
  /** Kept when the rest goes: they say whose the folder is, and who has it now. */
  private static final Set<String> KEPT = Set.of(Ownership.MARK, DataFolder.LOCK);

  private static final Set<String> FILES = Set.of(Inventory.FILE, "clock.json", "portal.log");

  /** The names of the files in each folder. */
  private static final Map<String, Pattern> FOLDERS =
      Map.of(
          "secrets", Pattern.compile("\\w+|sign-in-key\\.json"),
          "checkpoints", Pattern.compile("[\\w-]+\\.json"),
          "schedules", Pattern.compile("[\\w-]+\\.json"),
          "mails", Pattern.compile("[0-9a-f]{16}-[0-9a-f-]+\\.(eml|json)"),
          "dead-letters", Pattern.compile("\\d+-\\d+\\.json"),
          "pending-events", Pattern.compile("\\d+-\\d+\\.json"),
          "stored-objects", Pattern.compile("\\d+-\\d+\\.json"),
          "part-digests", Pattern.compile("[0-9a-f]{32}-\\d+"),
          "verdicts", Pattern.compile("[0-9a-f]{64}"),
          "dynamodb", Pattern.compile("shared-local-instance\\.db(-\\w+)?"));

  /** A bucket is a folder in this one, and all below it are its objects. */
  private static final String OBJECTS = "objects";

  private Contents() {}

  /** Whether a file of this name, from the data folder on, is written by a portal. */
  static boolean knows(String name) {
    int slash = name.indexOf('/');
    if (slash < 0) {
      return FILES.contains(name);
    }
    Pattern pattern = FOLDERS.get(name.substring(0, slash));
    return pattern != null && pattern.matcher(name.substring(slash + 1)).matches();
  }

  /** Refuses a folder in the place of a file, and a file in the place of a folder. */
  static void checkKinds(Path root) {
    for (String name : FILES) {
      if (Files.exists(root.resolve(name)) && !Files.isRegularFile(root.resolve(name))) {
        throw new DamagedFile(root.resolve(name), "should be a file and is none");
      }
    }
    for (String name : FOLDERS.keySet()) {
      checkFolder(root.resolve(name));
    }
    checkFolder(root.resolve(OBJECTS));
  }

  private static void checkFolder(Path folder) {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
      throw new DamagedFile(folder, "should be a folder and is none");
    }
  }

  /**
   * Removes what a portal wrote. Links are nobody's way out of the folder: they stay as they are.
   */
  static void remove(Path root) throws IOException {
    for (Path each : entries(root)) {
      String name = each.getFileName().toString();
      if (isFolder(each) && name.equals(OBJECTS)) {
        removeBuckets(each);
      } else if (isFolder(each) && FOLDERS.containsKey(name)) {
        removeFiles(name, each);
      } else if (isFile(each) && !KEPT.contains(name) && knows(withoutNext(name))) {
        Files.delete(each);
      }
    }
  }

  private static void removeFiles(String name, Path folder) throws IOException {
    for (Path file : entries(folder)) {
      if (isFile(file) && knows(name + "/" + withoutNext(file.getFileName().toString()))) {
        Files.delete(file);
      }
    }
    removeIfEmpty(folder);
  }

  private static void removeBuckets(Path objects) throws IOException {
    for (Path bucket : entries(objects)) {
      if (isFolder(bucket)) {
        removeBelow(bucket);
      }
    }
    removeIfEmpty(objects);
  }

  private static void removeBelow(Path bucket) throws IOException {
    Files.walkFileTree(
        bucket,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            if (attributes.isRegularFile()) {
              Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
              throws IOException {
            removeIfEmpty(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static void removeIfEmpty(Path folder) throws IOException {
    try {
      Files.delete(folder);
    } catch (DirectoryNotEmptyException somebodyElses) {
      // What is left in it was not written by a portal.
    }
  }

  private static Iterable<Path> entries(Path folder) throws IOException {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      var all = new ArrayList<Path>();
      entries.forEach(all::add);
      return all;
    }
  }

  private static boolean isFolder(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static String withoutNext(String name) {
    return name.endsWith(DataFolder.NEXT)
        ? name.substring(0, name.length() - DataFolder.NEXT.length())
        : name;
  }
}
