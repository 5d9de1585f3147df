package portal.local.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with everything that must survive. One running portal owns it; files are replaced whole
 * or not at all.
 */
public final class DataFolder implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path root;
  private final FileChannel lock;

  private DataFolder(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /**
   * Takes the folder.
   *
   * @throws FolderInUse if another portal has it
   */
  public static DataFolder open(Path root) {
    try {
      Files.createDirectories(root);
      FileChannel channel =
          FileChannel.open(
              root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new FolderInUse(root);
      }
      return new DataFolder(root, channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * Removes everything from the folder.
   *
   * @throws FolderInUse if a portal runs on it
   */
  public static void empty(Path root) {
    try (DataFolder folder = open(root);
        Stream<Path> everything = Files.walk(folder.root)) {
      for (Path each : everything.sorted(Comparator.reverseOrder()).toList()) {
        if (!each.equals(root) && !each.equals(root.resolve("lock"))) {
          Files.delete(each);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A place in the folder. */
  public Path path(String name) {
    return root.resolve(name);
  }

  /** A file's content, if it is there. */
  public Optional<byte[]> read(String name) {
    try {
      Path file = path(name);
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file's JSON, if it is there. */
  public Optional<JsonNode> readJson(String name) {
    try {
      Optional<byte[]> content = read(name);
      return content.isEmpty() ? Optional.empty() : Optional.of(JSON.readTree(content.get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a file in place at once, and on the disk before this returns. */
  public void write(String name, byte[] content) {
    Path file = path(name);
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.createDirectories(file.getParent());
      try (var channel =
          FileChannel.open(
              next,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        var buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes JSON likewise. */
  public void write(String name, JsonNode json) {
    write(name, json.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Removes a file if it is there. */
  public void delete(String name) {
    try {
      Files.deleteIfExists(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the finished files in a sub-folder, in order. */
  public List<String> names(String folder) {
    if (!Files.isDirectory(path(folder))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.endsWith(".next"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
