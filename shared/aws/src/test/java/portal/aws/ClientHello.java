package portal.aws;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * How a TLS client greets. Source: RFC 8446, section 4.1.2; extensions by their numbers.
 *
 * @param random the client's random bytes, in hexadecimal digits
 * @param session the id of a session before TLS 1.3, else random as well
 */
record ClientHello(String random, String session, Map<Integer, String> extensions) {
  private static final int RECORD_AND_HANDSHAKE_HEADER = 9;
  private static final int SESSION_TICKET = 35;
  private static final int PRE_SHARED_KEY = 41;
  private static final int KEY_SHARE = 51;

  /** Reads it from the first bytes of a connection. */
  static ClientHello read(byte[] sent) {
    ByteBuffer bytes = ByteBuffer.wrap(sent).position(RECORD_AND_HANDSHAKE_HEADER);
    bytes.getShort();
    String random = hex(bytes, 32);
    String session = hex(bytes, bytes.get() & 0xFF);
    hex(bytes, bytes.getShort() & 0xFFFF);
    hex(bytes, bytes.get() & 0xFF);
    int end = (bytes.getShort() & 0xFFFF) + bytes.position();
    Map<Integer, String> extensions = new HashMap<>();
    while (bytes.position() < end) {
      extensions.put(bytes.getShort() & 0xFFFF, hex(bytes, bytes.getShort() & 0xFFFF));
    }
    return new ClientHello(random, session, extensions);
  }

  /** Whether it wants to go on with a session that it has had. */
  boolean resumes() {
    return extensions.containsKey(PRE_SHARED_KEY)
        || !extensions.getOrDefault(SESSION_TICKET, "").isEmpty();
  }

  /** The public halves of the keys that it has made for this connection. */
  String keys() {
    return extensions.getOrDefault(KEY_SHARE, "");
  }

  private static String hex(ByteBuffer bytes, int length) {
    byte[] read = new byte[length];
    bytes.get(read);
    return HexFormat.of().formatHex(read);
  }
}
