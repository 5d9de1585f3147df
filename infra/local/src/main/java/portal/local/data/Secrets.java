package portal.local.data;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Generated secrets, each made once and kept. */
public final class Secrets {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private static final String FOLDER = "secrets";
  private static final int LENGTH = 64;

  private final DataFolder folder;
  private final SecureRandom random = new SecureRandom();

  public Secrets(DataFolder folder) {
    this.folder = folder;
  }

  /** The secret's value, 64 letters and digits. */
  public synchronized String value(String name) {
    String file = FOLDER + "/" + name;
    if (folder.read(file).isEmpty()) {
      folder.write(file, generated().getBytes(StandardCharsets.US_ASCII));
    }
    return kept(folder, file);
  }

  /**
   * Looks whether those in a folder can be read; whoever keeps other files there looks at them.
   *
   * @throws DamagedFile if they cannot
   */
  public static void check(DataFolder folder) {
    folder.names(FOLDER).stream()
        .filter(name -> !name.contains("."))
        .forEach(name -> kept(folder, FOLDER + "/" + name));
  }

  private static String kept(DataFolder folder, String file) {
    String kept = new String(folder.read(file).orElseThrow(), StandardCharsets.US_ASCII);
    if (!kept.matches("[A-Za-z0-9]{" + LENGTH + "}")) {
      throw folder.damaged(file, "is damaged");
    }
    return kept;
  }

  private String generated() {
    return random
        .ints(LENGTH, 0, LETTERS.length())
        .mapToObj(LETTERS::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}
