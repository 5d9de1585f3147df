package portal.local.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.local.data.DataFolder;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** However large an object is, what it takes in memory stays the same. */
class StreamingTest {
  private static final long LARGE = 64L << 20;

  /** Far less than the object, with room for what is loaded the first time. */
  private static final long LITTLE = LARGE / 4;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path temporary;

  @Test
  void objectsAreStoredReadAndScannedAsTheyStreamBy() {
    try (DataFolder folder = DataFolder.open(temporary);
        ObjectServer server = ObjectServer.alone(folder, "portal-material")) {
      var put = PutObjectRequest.builder().bucket("portal-material").key("k").contentLength(LARGE);
      assertTakesLittle(() -> server.store().putBlob(put.build(), zeros()));
      assertTakesLittle(
          () -> {
            try (InputStream content = server.store().getBlob("portal-material", "k")) {
              assertEquals(LARGE, content.transferTo(OutputStream.nullOutputStream()));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
      assertTakesLittle(
          () -> {
            try {
              assertEquals(false, Scan.finds(zeros()));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private static void assertTakesLittle(Runnable work) {
    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    work.run();
    long taken = threads.getCurrentThreadAllocatedBytes() - before;
    assertTrue(taken < LITTLE, taken + " bytes");
  }

  private static InputStream zeros() {
    return new InputStream() {
      private long left = LARGE;

      @Override
      public int read() {
        return left-- > 0 ? 0 : -1;
      }

      @Override
      public int read(byte[] into, int from, int most) {
        int some = (int) Math.min(most, left);
        left -= some;
        return some == 0 && most > 0 ? -1 : some;
      }
    };
  }
}
