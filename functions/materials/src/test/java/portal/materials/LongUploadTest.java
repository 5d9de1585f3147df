package portal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** In a process of its own, with a small heap and all of the compiler. */
class LongUploadTest {
  /** {@code -Dportal.inspected.mebibytes=5120} checks the longest file there may be. */
  private static final long LENGTH = Long.getLong("portal.inspected.mebibytes", 512) << 20;

  @Test
  void aLongFileIsCheckedInNoMoreMemoryThanAShortOne() throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx24m",
                    "-Dportal.root=" + System.getProperty("portal.root"),
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    LongUpload.class.getName(),
                    Long.toString(LENGTH)))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(10, TimeUnit.MINUTES), said);
    String last = said.strip().lines().reduce("", (_, line) -> line);
    System.out.println("checked " + (LENGTH >> 20) + " MiB: " + last);
    String[] words = last.split(" ", -1);
    assertEquals("released", words[0], said);
    assertTrue(Long.parseLong(words[1]) < 8_000_000, said);
  }
}
