package portal.local.data;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Generated secrets, each made once and kept. */
public final class Secrets {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private final DataFolder folder;
  private final SecureRandom random = new SecureRandom();

  public Secrets(DataFolder folder) {
    this.folder = folder;
  }

  /** The secret's value, 64 letters and digits. */
  public synchronized String value(String name) {
    String file = "secrets/" + name;
    if (folder.read(file).isEmpty()) {
      folder.write(file, generated().getBytes(StandardCharsets.US_ASCII));
    }
    return new String(folder.read(file).orElseThrow(), StandardCharsets.US_ASCII);
  }

  private String generated() {
    return random
        .ints(64, 0, LETTERS.length())
        .mapToObj(LETTERS::charAt)
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}
