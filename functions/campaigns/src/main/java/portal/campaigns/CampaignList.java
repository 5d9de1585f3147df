package portal.campaigns;

import java.util.Optional;
import java.util.Set;
import portal.aws.Host;
import portal.campaign.Campaigns;
import portal.http.Cursors;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.json.Json;
import portal.json.JsonObject;

/** The pages of campaigns, newest first. */
final class CampaignList {
  private static final Set<String> PARAMETERS = Set.of("limit", "cursor");
  private static final String LIST = "campaigns";
  private static final String DEFAULT_LIMIT = "25";

  private final Campaigns campaigns;
  private final Cursors cursors;

  CampaignList(Campaigns campaigns, Host host) {
    this.campaigns = campaigns;
    this.cursors = new Cursors(host.variable("CURSOR_KEY"));
  }

  Response page(Request request) {
    if (!PARAMETERS.containsAll(request.query().keySet())) {
      throw invalid("There are the parameters limit and cursor.");
    }
    Optional<String> after =
        query(request, "cursor")
            .map(cursor -> cursors.open(LIST, cursor).orElseThrow(CampaignList::foreignCursor));
    Campaigns.Page page = campaigns.list(after, limit(request));
    return Response.json(
        200,
        JsonObject.builder()
            .put(
                "campaigns",
                new Json.Array(page.campaigns().stream().<Json>map(CampaignJson::figures).toList()))
            .text("next", page.next().map(position -> cursors.seal(LIST, position)))
            .build());
  }

  private static int limit(Request request) {
    String text = query(request, "limit").orElse(DEFAULT_LIMIT);
    if (!text.matches("[1-9][0-9]?|100")) {
      throw invalid("The limit is from 1 to 100.");
    }
    return Integer.parseInt(text);
  }

  private static Optional<String> query(Request request, String name) {
    return Optional.ofNullable(request.query().get(name)).filter(value -> !value.isEmpty());
  }

  private static RuntimeException invalid(String detail) {
    return Problem.of(ProblemKind.INVALID_QUERY, detail).exception();
  }

  private static RuntimeException foreignCursor() {
    return Problem.of(ProblemKind.INVALID_CURSOR, "Begin at the first page.").exception();
  }
}
