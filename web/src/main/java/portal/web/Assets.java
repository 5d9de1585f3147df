package portal.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What pages load: modules, styles, pictures. All of it lies below one digest of all of it, so that
 * what names another by a relative path finds it, and whatever has a name never changes.
 */
final class Assets {
  private static final String FOLDER = "assets";
  private static final List<String> ENDINGS = List.of(".svg", ".png", ".woff2", ".txt", "LICENSE");

  private final Map<String, byte[]> contents;
  private final String folder;

  private Assets(Map<String, byte[]> contents) {
    this.contents = contents;
    this.folder = FOLDER + "/" + digest(contents);
  }

  static Assets of(Path pages, Bundling bundling) throws IOException {
    var contents = new TreeMap<String, byte[]>();
    try (Stream<Path> files = Files.walk(pages)) {
      files.filter(Assets::isAsset).forEach(file -> contents.put(key(pages, file), read(file)));
    }
    contents.putAll(Modules.of(pages, bundling));
    contents.put(Styles.NAME, Styles.of(pages));
    return new Assets(contents);
  }

  private static boolean isAsset(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file) && ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static String key(Path pages, Path file) {
    return pages.relativize(file).toString().replace('\\', '/');
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first 64 bits of SHA-256 over names, lengths and contents. */
  private static String digest(Map<String, byte[]> contents) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      contents.forEach(
          (name, content) -> {
            digest.update((name + " " + content.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(content);
          });
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The address of an asset. */
  String address(String path) {
    if (!contents.containsKey(path)) {
      throw new IllegalArgumentException("No page can load " + path);
    }
    return "/" + folder + "/" + path;
  }

  /** What an asset holds. */
  byte[] content(String path) {
    return Objects.requireNonNull(contents.get(path), path);
  }

  /** Puts all of them where their addresses say, below the site's folder. */
  void write(Path site) throws IOException {
    for (Map.Entry<String, byte[]> asset : contents.entrySet()) {
      Path file = site.resolve(folder).resolve(asset.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, asset.getValue());
    }
  }
}
