package portal.local.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** The static pages, served from a folder as the distribution serves them from the bucket. */
public final class Pages implements Site {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String PLAIN = "text/plain; charset=utf-8";
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("mjs", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("webp", "image/webp"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("txt", PLAIN),
          Map.entry("xml", "application/xml"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("yaml", "application/yaml"));

  private final Path folder;
  private final Map<String, String> headers;

  public Pages(Path folder, Map<String, String> headers) {
    this.folder = folder.toAbsolutePath().normalize();
    this.headers = Map.copyOf(headers);
  }

  @Override
  public Reply answer(Request request) {
    Reply reply =
        switch (request.method()) {
          case "GET", "HEAD" -> page(request);
          default -> Reply.of(405, PLAIN, bytes("Method Not Allowed")).with("Allow", "GET, HEAD");
        };
    for (Map.Entry<String, String> header : headers.entrySet()) {
      reply = reply.with(header.getKey(), header.getValue());
    }
    return reply;
  }

  private Reply page(Request request) {
    return file(objectName(request.path()))
        .map(file -> found(request, file))
        .orElseGet(this::notFound);
  }

  private Reply notFound() {
    return file("404.html")
        .map(file -> Reply.of(404, HTML, read(file)))
        .orElseGet(() -> Reply.of(404, PLAIN, bytes("Not Found")));
  }

  private static Reply found(Request request, Path file) {
    byte[] content = read(file);
    String tag = '"' + digest(content) + '"';
    boolean same =
        request
            .header("if-none-match")
            .filter(tags -> tags.contains(tag) || tags.equals("*"))
            .isPresent();
    Reply reply =
        same
            ? new Reply(304, java.util.List.of(), new byte[0])
            : Reply.of(200, type(file), content);
    return reply.with("ETag", tag).with("Cache-Control", "no-cache");
  }

  /** The template's function at the edge does the same: a page has no ending in its address. */
  private static String objectName(String path) {
    String name = path.endsWith("/") ? path + "index.html" : path;
    String ended = name.lastIndexOf('.') < name.lastIndexOf('/') ? name + ".html" : name;
    return Request.decode(ended.substring(1).replace("+", "%2B"));
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

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
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
