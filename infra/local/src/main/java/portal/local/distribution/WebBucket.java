package portal.local.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.local.gateway.Site;

/**
 * The bucket of the site: a folder, whose files are found by their exact keys. The distribution may
 * list the bucket, so that a missing object is a 404.
 */
public final class WebBucket implements Site {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("xml", "application/xml"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("yaml", "application/yaml"));

  private final Path folder;

  public WebBucket(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public Reply answer(Request request) {
    String key = Request.decode(request.path().substring(1).replace("+", "%2B"));
    return file(key).map(file -> found(request, key, file)).orElseGet(() -> missing(key));
  }

  /** What S3 says. */
  private static Reply missing(String key) {
    String said =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>%s</Key></Error>
        """
            .formatted(escaped(key));
    return Reply.of(404, "application/xml", said.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** How long browsers keep it, as the deploy command tells the bucket for each object. */
  private static String keeping(String key) {
    return key.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
  }

  private static Reply found(Request request, String key, Path file) {
    byte[] content = read(file);
    String tag = '"' + digest(content) + '"';
    boolean same =
        request
            .header("if-none-match")
            .filter(tags -> tags.contains(tag) || tags.equals("*"))
            .isPresent();
    Reply reply =
        same ? new Reply(304, List.of(), new byte[0]) : Reply.of(200, type(file), content);
    return reply.with("ETag", tag).with("Cache-Control", keeping(key));
  }

  private Optional<Path> file(String name) {
    try {
      Path file = folder.resolve(name).normalize();
      boolean inside = file.startsWith(folder) && Files.isRegularFile(file);
      return inside && file.toRealPath().startsWith(folder.toRealPath())
          ? Optional.of(file)
          : Optional.empty();
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  private static String type(Path file) {
    String name = file.getFileName().toString();
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
