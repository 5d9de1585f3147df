package portal.local.data;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A folder with everything that must survive. One running portal owns it; files are replaced whole
 * or not at all.
 */
public final class DataFolder implements AutoCloseable {
  static final String LOCK = "lock";

  /** What the name of a file ends with until it is whole. */
  static final String NEXT = ".next";

  /** Where DynamoDB Local keeps all tables. */
  public static final String DATABASE = "dynamodb/shared-local-instance.db";

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Path root;
  private final FileChannel lock;

  private DataFolder(Path root, FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /**
   * Takes the folder. One that is new or empty becomes a portal's; any other must be one already.
   *
   * @throws FolderTrouble if another portal has it, or it cannot be a portal's
   */
  public static DataFolder open(Path root) {
    DataFolder folder = take(root.toAbsolutePath().normalize());
    try {
      Contents.checkKinds(folder.root);
      return folder;
    } catch (DamagedFile e) {
      folder.close();
      throw e;
    }
  }

  private static DataFolder take(Path root) {
    Ownership.take(root);
    try {
      FileChannel channel =
          FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new FolderInUse(root);
      }
      return new DataFolder(root, channel);
    } catch (IOException e) {
      throw new FailedWrite(root.resolve(LOCK), e);
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
   * Removes all that a portal wrote into the folder, and nothing else.
   *
   * @throws FolderTrouble if a portal runs on it, or it is no portal's
   */
  public static void empty(Path root) {
    try (DataFolder folder = take(root.toAbsolutePath().normalize())) {
      Contents.remove(folder.root);
    } catch (IOException e) {
      throw new FailedWrite(root, e);
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
      throw new DamagedFile(path(name), "cannot be read (" + Reason.of(e) + ")", e);
    }
  }

  /** A file's beginning, if it is there: so many bytes at most. */
  public Optional<byte[]> readHead(String name, int most) {
    if (!Files.exists(path(name))) {
      return Optional.empty();
    }
    try (InputStream content = Files.newInputStream(path(name))) {
      return Optional.of(content.readNBytes(most));
    } catch (IOException e) {
      throw new DamagedFile(path(name), "cannot be read (" + Reason.of(e) + ")", e);
    }
  }

  /** How long a file is, if it is there. */
  public OptionalLong length(String name) {
    try {
      return Files.isRegularFile(path(name))
          ? OptionalLong.of(Files.size(path(name)))
          : OptionalLong.empty();
    } catch (IOException e) {
      throw new DamagedFile(path(name), "cannot be read (" + Reason.of(e) + ")", e);
    }
  }

  /** A file's JSON object, if it is there. */
  public Optional<JsonNode> readJson(String name) {
    return readJson(name, json -> json);
  }

  /**
   * What a file's JSON object says, if it is there.
   *
   * @param meaning throws an IllegalArgumentException or a DateTimeException if it says nothing
   * @throws DamagedFile if it is not what a portal wrote
   */
  public <T> Optional<T> readJson(String name, Function<JsonNode, T> meaning) {
    return read(name).map(content -> meant(name, content, meaning));
  }

  private <T> T meant(String name, byte[] content, Function<JsonNode, T> meaning) {
    try {
      JsonNode json = JSON.readTree(content);
      if (!json.isObject()) {
        throw damaged(name, "is damaged");
      }
      return meaning.apply(json);
    } catch (IOException | IllegalArgumentException | DateTimeException e) {
      throw new DamagedFile(path(name), "is damaged", e);
    }
  }

  /** Says that a file is not what a portal wrote. */
  public DamagedFile damaged(String name, String what) {
    return new DamagedFile(path(name), what);
  }

  /**
   * Reads every JSON file of a folder, to know before anything begins that it can be.
   *
   * @throws DamagedFile if one cannot
   */
  public void checkJson(String folder) {
    names(folder).forEach(name -> readJson(folder + "/" + name));
  }

  /** Puts a file in place at once, and on the disk before this returns. */
  public void write(String name, byte[] content) {
    if (!Contents.knows(name)) {
      throw new IllegalArgumentException("Nobody would know that " + name + " is the portal's");
    }
    Path file = path(name);
    Path next = file.resolveSibling(file.getFileName() + NEXT);
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
      throw new FailedWrite(file, e);
    }
  }

  /** Writes JSON likewise. */
  public void write(String name, JsonNode json) {
    write(name, json.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A file to write on to. */
  public OutputStream append(String name) {
    try {
      return Files.newOutputStream(
          path(name), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new FailedWrite(path(name), e);
    }
  }

  /** Removes a file if it is there. */
  public void delete(String name) {
    try {
      Files.deleteIfExists(path(name));
    } catch (IOException e) {
      throw new FailedWrite(path(name), e);
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
          .filter(name -> !name.endsWith(NEXT))
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
