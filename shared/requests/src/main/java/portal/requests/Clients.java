package portal.requests;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Sha256;
import portal.http.Request;

/**
 * Tells clients apart. Through the distribution, which shows its key, a client is the viewer it
 * names; else whoever spoke to the HTTP API. No other header is believed: anyone can send it.
 */
public final class Clients {
  private static final int IP_V6_NETWORK = 8;

  private final String originKey;

  @Inject
  public Clients(Host host) {
    this.originKey = host.variable("ORIGIN_KEY");
  }

  public Client of(Request request) {
    return new Client(Sha256.hex(originKey + "#" + network(address(request))));
  }

  private String address(Request request) {
    Optional<String> viewer = request.header("x-viewer-address");
    return request.header("x-origin-key").filter(this::isOurs).isPresent()
        ? viewer.orElse(request.sourceIp())
        : request.sourceIp();
  }

  private boolean isOurs(String key) {
    return MessageDigest.isEqual(bytes(key), bytes(originKey));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** An IPv4 address, or the 64 bits of an IPv6 address of which everybody has all the rest. */
  private static String network(String address) {
    try {
      byte[] bytes = InetAddress.ofLiteral(address).getAddress();
      return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, IP_V6_NETWORK)));
    } catch (IllegalArgumentException noAddress) {
      return "unknown";
    }
  }
}
