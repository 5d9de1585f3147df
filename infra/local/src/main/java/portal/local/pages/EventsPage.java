package portal.local.pages;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.local.tables.Tables;

/** The trail, newest first, or of one aggregate. */
public final class EventsPage implements LocalPage {
  private static final String TABLE = "portal-events";
  private static final int MOST = 500;

  private final Views views;
  private final Tables tables;

  public EventsPage(Views views, Tables tables) {
    this.views = views;
    this.tables = tables;
  }

  @Override
  public String name() {
    return "events";
  }

  @Override
  public Reply answer(Request request, List<String> rest) {
    String aggregate = request.parameter("aggregate").orElse("");
    List<ObjectNode> events =
        (tables.names().contains(TABLE) ? tables.items(TABLE, 10_000) : List.<ObjectNode>of())
            .stream()
                // The heartbeat lies beside them, and is no event.
                .filter(event -> event.has("body"))
                .filter(event -> aggregate.isEmpty() || text(event, "pk").equals(aggregate))
                .sorted(Comparator.comparing(EventsPage::order).reversed())
                .limit(MOST)
                .toList();
    if (request.wantsJson()) {
      return Reply.json(200, JsonNodeFactory.instance.arrayNode().addAll(events).toString());
    }
    List<Row> rows = events.stream().map(EventsPage::row).toList();
    return Reply.html(views.render("events", Map.of("aggregate", aggregate, "rows", rows)));
  }

  private static String order(ObjectNode event) {
    return text(event, "day") + text(event, "position") + text(event, "sk");
  }

  private static Row row(ObjectNode event) {
    return new Row(
        text(event, "pk"), text(event, "sk"), text(event, "type"), event.toPrettyString());
  }

  private static String text(ObjectNode event, String attribute) {
    var value = event.path(attribute);
    return value.path("S").asText(value.path("N").asText(""));
  }

  /** An event as the page shows it. */
  public record Row(String aggregate, String version, String type, String item) {}
}
