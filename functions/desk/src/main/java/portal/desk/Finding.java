package portal.desk;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import portal.aws.Host;
import portal.http.Cursors;
import portal.http.Query;
import portal.http.Request;
import portal.http.Response;
import portal.json.JsonObject;
import portal.language.Said;
import portal.office.Search;
import portal.office.SearchWords;

/** What is found by the beginnings of words, page by page. */
final class Finding {
  static final int LONGEST = 200;

  private static final Set<String> PARAMETERS = Set.of("q", "limit", "cursor");

  private final Search search;
  private final Lines lines;
  private final Cursors cursors;

  @Inject
  Finding(Search search, Lines lines, Host host) {
    this.search = search;
    this.lines = lines;
    this.cursors = new Cursors(host.variable("CURSOR_KEY"));
  }

  /**
   * A page; it may have fewer lines than there is room for, even none, though more follow.
   *
   * @param kind the only one that whoever asks may read; empty for all
   */
  Response page(Request request, Optional<String> kind) {
    Query query = new Query(request.query(), PARAMETERS);
    List<String> typed = SearchWords.typed(text(query));
    String list = "search " + kind.orElse("all") + " " + String.join(" ", typed);
    Search.Page page = search.find(typed, kind, cursors.after(list, query), query.limit());
    List<Supplier<Optional<JsonObject>>> read =
        page.found().stream()
            .<Supplier<Optional<JsonObject>>>map(one -> () -> lines.of(one))
            .toList();
    return Response.json(
        200,
        JsonObject.builder()
            .put("lines", Lines.array(read))
            .text("next", page.next().map(position -> cursors.seal(list, position)))
            .build());
  }

  private static String text(Query query) {
    String text = query.text("q").orElse("");
    if (text.codePointCount(0, text.length()) > LONGEST) {
      throw Query.invalid(
          new Said(
              "q has at most " + LONGEST + " signs.", "q hat höchstens " + LONGEST + " Zeichen."));
    }
    return text;
  }
}
