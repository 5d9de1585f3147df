package portal.inspection;

import com.sun.management.ThreadMXBean;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A program that inspects one long MP4, as long as its argument says, that nowhere exists, and
 * prints the finding, the bytes allocated meanwhile, and the seconds it took.
 */
final class LongFile extends InputStream {
  private final byte[] start;
  private final long length;
  private long place;

  private LongFile(long length) {
    this.length = length;
    byte[] shell = Genuine.join(Genuine.fileType("mp42"), Genuine.movie());
    long media = length - shell.length;
    byte[] header =
        ByteBuffer.allocate(16).putInt(1).put(Genuine.utf8("mdat")).putLong(media).array();
    this.start = Genuine.join(shell, header);
  }

  @Override
  public int read() {
    throw new IllegalStateException("Nobody reads byte by byte");
  }

  @Override
  public int read(byte[] into, int from, int most) {
    int run = (int) Math.min(most, length - place);
    if (run == 0) {
      return -1;
    }
    int begun = (int) Math.max(0, Math.min(run, start.length - place));
    if (begun > 0) {
      System.arraycopy(start, (int) place, into, from, begun);
    }
    Arrays.fill(into, from + begun, from + run, (byte) 0x5a);
    place += run;
    return run;
  }

  public static void main(String[] arguments) throws Exception {
    long length = Long.parseLong(arguments[0]);
    var digest = MessageDigest.getInstance("SHA-256");
    byte[] chunk = new byte[1 << 16];
    var first = new LongFile(length);
    for (int count = first.read(chunk); count > 0; count = first.read(chunk)) {
      digest.update(chunk, 0, count);
    }
    String sha256 = HexFormat.of().formatHex(digest.digest());
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long began = System.nanoTime();
    Finding finding =
        Inspection.inspect(new LongFile(length), new Declared(length, sha256, Format.MP4));
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    System.out.printf(
        "%s %d %.1f%n",
        finding, threads.getCurrentThreadAllocatedBytes() - allocated, took.toMillis() / 1000.0);
  }
}
