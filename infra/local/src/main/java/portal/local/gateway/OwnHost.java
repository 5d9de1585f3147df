package portal.local.gateway;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The names by which this machine's own programs call it. A page from elsewhere whose name was made
 * to lead here (DNS rebinding) asks by its own name, and is refused by it.
 */
public final class OwnHost {
  /** What is said to anybody else, with status 421. */
  public static final String REFUSAL =
      "Misdirected Request: this answers to localhost and 127.0.0.1 with its own port only";

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final int USUAL_PORT = 80;

  private OwnHost() {}

  /**
   * Whether a request is meant for this machine.
   *
   * @param hosts each value of its {@code Host} header; what a proxy says of another does not count
   * @param port that it came in by
   */
  public static boolean is(List<String> hosts, int port) {
    return hosts.size() == 1 && is(hosts.getFirst(), port);
  }

  /** Whether a host with its port, as an address has them, is this machine. */
  public static boolean is(String host, int port) {
    String asked = host.toLowerCase(Locale.ROOT);
    return NAMES.stream()
        .anyMatch(
            name -> asked.equals(name + ":" + port) || (port == USUAL_PORT && asked.equals(name)));
  }
}
