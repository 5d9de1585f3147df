package portal.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * The bundler: a program that Maven brings in a jar for this machine. It is told all it needs in
 * its arguments, and asks no network.
 */
final class Esbuild {
  private static final String GROUP = "org.mvnpm.at.esbuild";

  private final URL program;
  private final boolean windows;

  private Esbuild(URL program, boolean windows) {
    this.program = program;
    this.windows = windows;
  }

  /** The one for this machine, if Maven knows one. */
  static Optional<Esbuild> here() throws IOException {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    boolean windows = system.startsWith("windows");
    String family = windows ? "win32" : system.startsWith("mac") ? "darwin" : "linux";
    String processor = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "x64";
    String name = family + "-" + processor;
    ClassLoader jars = Esbuild.class.getClassLoader();
    try (InputStream about =
        jars.getResourceAsStream("META-INF/maven/" + GROUP + "/" + name + "/pom.properties")) {
      if (about == null) {
        return Optional.empty();
      }
      var properties = new Properties();
      properties.load(about);
      String version = properties.getProperty("version");
      String file = windows ? "esbuild.exe" : "bin/esbuild";
      URL program =
          jars.getResource("META-INF/resources/_static/%s/%s/%s".formatted(name, version, file));
      return Optional.ofNullable(program).map(found -> new Esbuild(found, windows));
    }
  }

  /**
   * Writes each of these modules with all that it imports, and the maps that lead browsers' errors
   * back to the sources. Names stay as they are: what they would save is little once compressed,
   * and a stack that somebody copies can be read.
   *
   * @param modules by their paths in the folder
   */
  void bundle(Path folder, Collection<String> modules, Path bundles) throws IOException {
    Path copy = Files.createTempFile("portal-esbuild", windows ? ".exe" : "");
    Path said = Files.createTempFile("portal-esbuild", ".txt");
    try {
      try (InputStream from = program.openStream()) {
        Files.write(copy, from.readAllBytes());
      }
      if (!copy.toFile().setExecutable(true)) {
        throw new IOException("What bundles the modules cannot be made a program: " + copy);
      }
      var command = new ArrayList<>(List.of(copy.toString()));
      command.addAll(
          List.of(
              "--bundle",
              "--format=esm",
              "--target=es2023",
              "--charset=utf8",
              "--minify-whitespace",
              "--minify-syntax",
              "--sourcemap",
              "--log-level=warning",
              "--outbase=.",
              "--outdir=" + bundles));
      command.addAll(modules);
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      if (process.waitFor() != 0) {
        throw new IOException(
            "The modules could not be bundled:\n" + Files.readString(said, StandardCharsets.UTF_8));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The modules were not bundled: " + e);
    } finally {
      Files.delete(copy);
      Files.delete(said);
    }
  }
}
