package portal.local.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The file of all tables, looked at before DynamoDB Local takes it: that would make an empty one of
 * what it does not know, or answer every request with an error.
 *
 * <p>Source: SQLite, "Database File Format", 1.3 (text at 0, page size at 16, change counter at 24,
 * number of pages at 28, which is good for the counter at 92).
 */
public final class DatabaseFile {
  private static final byte[] BEGINNING = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int HEADER = 100;
  private static final String DAMAGED = "is damaged";

  private DatabaseFile() {}

  /**
   * Looks at what is there.
   *
   * @throws DamagedFile if that is no database, or only a part of one
   */
  public static void check(DataFolder folder) {
    folder
        .readHead(DataFolder.DATABASE, HEADER)
        .filter(header -> !isNew(folder, header))
        .ifPresent(header -> check(folder, ByteBuffer.wrap(header)));
  }

  /** A first start that was cut off leaves it empty. */
  private static boolean isNew(DataFolder folder, byte[] header) {
    return header.length == 0 && new Inventory(folder).isFirst();
  }

  private static void check(DataFolder folder, ByteBuffer header) {
    boolean known =
        header.limit() == HEADER
            && ByteBuffer.wrap(BEGINNING).equals(header.slice(0, BEGINNING.length));
    if (!known
        || (isAtRest(folder) && length(header) > folder.length(DataFolder.DATABASE).orElse(0))) {
      throw folder.damaged(DataFolder.DATABASE, DAMAGED);
    }
  }

  /** What a killed process had begun to write is taken back by its journal. */
  private static boolean isAtRest(DataFolder folder) {
    return folder.length(DataFolder.DATABASE + "-journal").orElse(0) == 0;
  }

  private static long length(ByteBuffer header) {
    boolean said = header.getInt(24) == header.getInt(92);
    int page = Short.toUnsignedInt(header.getShort(16));
    return said ? (page == 1 ? 65_536L : page) * Integer.toUnsignedLong(header.getInt(28)) : 0;
  }
}
