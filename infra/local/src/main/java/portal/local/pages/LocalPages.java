package portal.local.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.local.gateway.Site;
import portal.local.staff.Issuer;

/**
 * Everything under {@code /_local/}. What changes something must come from this origin, or not from
 * a browser.
 */
public final class LocalPages implements Site {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  static final int AT_ONCE = 4;

  private final Semaphore turns = new Semaphore(AT_ONCE);
  private final String origin;
  private final Issuer issuer;
  private final Map<String, LocalPage> pages = new HashMap<>();

  public LocalPages(String origin, Issuer issuer, List<LocalPage> pages) {
    this.origin = origin;
    this.issuer = issuer;
    pages.forEach(page -> this.pages.put(page.name(), page));
  }

  @Override
  public Reply answer(Request request) {
    if (!request.method().equals("GET") && !request.method().equals("HEAD") && foreign(request)) {
      return Reply.message(403, "This must come from the portal's own pages");
    }
    Reply reply = routed(request);
    boolean framed =
        reply.headers().stream().anyMatch(h -> h.getKey().equals("Content-Security-Policy"));
    return (framed ? reply : reply.with("Content-Security-Policy", POLICY))
        .with("Referrer-Policy", "no-referrer");
  }

  /**
   * Whether it comes from another site. A page without referrers posts its forms with the origin
   * {@code null}, so the browser's own word on the site comes first.
   */
  private boolean foreign(Request request) {
    return request
        .header("sec-fetch-site")
        .map(site -> !site.equals("same-origin"))
        .orElseGet(() -> request.header("origin").filter(from -> !ours(from)).isPresent());
  }

  private boolean ours(String from) {
    return from.equals(origin) || from.equals(origin.replace("//localhost:", "//127.0.0.1:"));
  }

  private Reply routed(Request request) {
    if (request.path().startsWith(Issuer.PATH + "/")) {
      return issuer.answer(request);
    }
    List<String> segments = List.of(request.path().substring("/_local".length()).split("/"));
    String name = segments.size() > 1 ? segments.get(1) : "mails";
    if (name.equals("local.css")) {
      return Reply.of(200, "text/css; charset=utf-8", style());
    }
    LocalPage page = pages.get(name);
    List<String> rest = segments.subList(Math.min(2, segments.size()), segments.size());
    return page == null ? Reply.message(404, "Not Found") : inTurn(page, request, rest);
  }

  /** Whoever asks often waits: each page in the making holds what it shows. */
  private Reply inTurn(LocalPage page, Request request, List<String> rest) {
    if (!request.method().equals("GET")) {
      return page.answer(request, rest);
    }
    turns.acquireUninterruptibly();
    try {
      return page.answer(request, rest);
    } finally {
      turns.release();
    }
  }

  private static byte[] style() {
    try (InputStream file = LocalPages.class.getResourceAsStream("local.css")) {
      return Objects.requireNonNull(file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
