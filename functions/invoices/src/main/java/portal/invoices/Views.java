package portal.invoices;

import java.util.Locale;
import java.util.Map;
import portal.http.Keys;
import portal.http.Request;
import portal.http.Response;
import portal.invoicing.Invoice;
import portal.json.JsonObject;

/** Answers with an invoice in the form that is asked for: a page to print, or data. */
final class Views {
  private Views() {}

  static Response answer(Request request, Invoice shown, JsonObject json) {
    String tag = Keys.entityTag(shown.head().version());
    return wantsPage(request)
        ? new Response(
            200,
            Map.of(
                "content-type",
                "text/html; charset=utf-8",
                "content-security-policy",
                SheetStyle.POLICY,
                "vary",
                "accept",
                "etag",
                tag),
            Sheets.page(shown))
        : new Response(
            200,
            Map.of("content-type", "application/json", "vary", "accept", "etag", tag),
            json.write());
  }

  private static boolean wantsPage(Request request) {
    return request.header("accept").orElse("").toLowerCase(Locale.ROOT).contains("text/html");
  }
}
