package portal.acceptance.runtime;

import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * The runtime client's native code, in a file of this JVM's own. By itself the client writes it to
 * one place in {@code /tmp} each time it starts, under the feet of whichever function runs already:
 * two builds on one machine made each other's functions crash.
 */
final class RuntimeLibrary {
  private static final String PROPERTY =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

  private static final Path FILE = unpacked();

  private RuntimeLibrary() {}

  /** The option that has a function load it. */
  static String option() {
    return "-D" + PROPERTY + "=" + FILE;
  }

  private static Path unpacked() {
    try (InputStream library =
        Objects.requireNonNull(AWSLambda.class.getResourceAsStream(name()), name())) {
      Path file = Files.createTempFile("runtime-client-", ".so");
      file.toFile().deleteOnExit();
      Files.copy(library, file, StandardCopyOption.REPLACE_EXISTING);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name() {
    String processor = System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64";
    String system = isMusl() ? "linux_musl" : "linux";
    return "/jni/libaws-lambda-jni.%s-%s.so".formatted(system, processor);
  }

  private static boolean isMusl() {
    String[] found = new File("/lib").list((folder, name) -> name.startsWith("ld-musl-"));
    return found != null && found.length > 0;
  }
}
