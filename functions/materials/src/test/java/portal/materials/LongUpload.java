package portal.materials;

import com.sun.management.ThreadMXBean;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import portal.certification.CaseId;
import portal.storage.Verdict;
import portal.submission.FileId;
import portal.submission.FileMoves;

/**
 * A program that uploads and checks one long MP4, as long as its argument says, that nowhere
 * exists, and prints what became of it, the bytes allocated meanwhile, and the seconds it took.
 */
final class LongUpload extends InputStream {
  private static final int SHELL = 24 + 908;

  private final byte[] start;
  private final long length;
  private long place;

  private LongUpload(long length) {
    this.length = length;
    this.start =
        ByteBuffer.allocate(SHELL + 16)
            .putInt(24)
            .put(ascii("ftypmp42"))
            .putInt(0)
            .put(ascii("mp42isom"))
            .putInt(908)
            .put(ascii("moov"))
            .putInt(44)
            .put(ascii("trak"))
            .putInt(36)
            .put(ascii("mdia"))
            .putInt(28)
            .put(ascii("hdlr"))
            .putLong(0)
            .put(ascii("vide"))
            .position(SHELL)
            .putInt(1)
            .put(ascii("mdat"))
            .putLong(length - SHELL)
            .array();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
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
    int begun = Math.clamp(start.length - place, 0, run);
    if (begun > 0) {
      System.arraycopy(start, (int) place, into, from, begun);
    }
    Arrays.fill(into, from + begun, from + run, (byte) 0x5a);
    place += run;
    return run;
  }

  private static String sha256(InputStream content) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    byte[] chunk = new byte[1 << 16];
    for (int count = content.read(chunk); count > 0; count = content.read(chunk)) {
      digest.update(chunk, 0, count);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  public static void main(String[] arguments) throws Exception {
    long length = Long.parseLong(arguments[0]);
    Desk desk = new Desk();
    CaseId id = desk.commissioned();
    desk.byApplicant("POST /api/submission/files", desk.begin(id))
        .body(
            """
            {"name":"long.mp4","type":"video/mp4","length":%d,"item":"overview","confidential":true}
            """
                .formatted(length))
        .send();
    FileId file = new FileId(id, 1);
    desk.materials.store(
        FileMoves.complete(
                desk.materials.find(id).orElseThrow(),
                desk.file(file),
                sha256(new LongUpload(length)),
                desk.time.now())
            .orElseThrow());
    desk.objects.put(file.key(), "video/mp4", length, () -> new LongUpload(length));
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long allocated = threads.getCurrentThreadAllocatedBytes();
    long began = System.nanoTime();
    desk.tellStored(file);
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    allocated = threads.getCurrentThreadAllocatedBytes() - allocated;
    desk.tellScanned(file, Verdict.CLEAN);
    System.out.printf("%s %d %.1f%n", desk.state(file), allocated, took.toMillis() / 1000.0);
  }
}
