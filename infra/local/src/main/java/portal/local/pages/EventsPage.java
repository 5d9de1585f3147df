package portal.local.pages;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.local.tables.Tables;

/** The trail, newest first, or of one aggregate. */
public final class EventsPage implements LocalPage {
  private static final String TABLE = "portal-events";
  private static final int MOST = 500;
  private static final Set<String> BESIDE = Set.of("heartbeat", "again");

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
        tables.names().contains(TABLE) ? newest(aggregate) : List.<ObjectNode>of();
    if (request.wantsJson()) {
      return Reply.json(200, JsonNodeFactory.instance.arrayNode().addAll(events).toString());
    }
    List<Row> rows = events.stream().map(EventsPage::row).toList();
    return Reply.html(views.render("events", Map.of("aggregate", aggregate, "rows", rows)));
  }

  /** Of however many there are, no more than the page shows are held at once. */
  private List<ObjectNode> newest(String aggregate) {
    return newest(
        aggregate.isEmpty() ? tables.items(TABLE) : tables.items(TABLE, "pk", aggregate), MOST);
  }

  static List<ObjectNode> newest(Iterable<ObjectNode> all, int most) {
    var newest = new PriorityQueue<ObjectNode>(Comparator.comparing(EventsPage::order));
    for (ObjectNode event : all) {
      if (!isOfAnAggregate(event)) {
        continue;
      }
      newest.add(event);
      if (newest.size() > most) {
        newest.poll();
      }
    }
    return newest.stream().sorted(newest.comparator().reversed()).toList();
  }

  /** Beside the events lie the heartbeat and what is told again, which are none. */
  private static boolean isOfAnAggregate(ObjectNode event) {
    return !BESIDE.contains(text(event, "pk"));
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
