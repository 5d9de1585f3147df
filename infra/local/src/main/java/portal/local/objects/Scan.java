package portal.local.objects;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A scan for malware that knows one thing: the test string of EICAR, anywhere in what streams by.
 */
final class Scan {
  /** In two halves, lest this source file be taken for malware. */
  static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";

  private static final byte[] SOUGHT = EICAR.getBytes(StandardCharsets.US_ASCII);
  private static final int[] FALLBACK = fallback();

  private Scan() {}

  /** What GuardDuty would call what it found. */
  static String verdict(InputStream content) throws IOException {
    return finds(content) ? "THREATS_FOUND" : "NO_THREATS_FOUND";
  }

  /** Whether there is something to find. Keeps nothing of it. */
  static boolean finds(InputStream content) throws IOException {
    byte[] bytes = new byte[1 << 16];
    int matched = 0;
    for (int count = content.read(bytes); count >= 0; count = content.read(bytes)) {
      for (int i = 0; i < count; i++) {
        matched = after(matched, bytes[i]);
        if (matched == SOUGHT.length) {
          return true;
        }
      }
    }
    return false;
  }

  private static int after(int matched, int next) {
    int length = matched;
    while (length > 0 && SOUGHT[length] != next) {
      length = FALLBACK[length];
    }
    return SOUGHT[length] == next ? length + 1 : length;
  }

  /** How much of the string still matches when what matched so far goes on otherwise. */
  private static int[] fallback() {
    int[] fallback = new int[SOUGHT.length + 1];
    for (int end = 1; end < SOUGHT.length; end++) {
      int length = fallback[end];
      while (length > 0 && SOUGHT[length] != SOUGHT[end]) {
        length = fallback[length];
      }
      fallback[end + 1] = SOUGHT[length] == SOUGHT[end] ? length + 1 : 0;
    }
    return fallback;
  }
}
