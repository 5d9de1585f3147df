package portal.local.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.local.tables.Tables;

/** The tables by name and count, and a plain look into each. */
public final class TablesPage implements LocalPage {
  private static final int MOST = 200;

  private final Views views;
  private final Tables tables;

  public TablesPage(Views views, Tables tables) {
    this.views = views;
    this.tables = tables;
  }

  @Override
  public String name() {
    return "tables";
  }

  @Override
  public Reply answer(Request request, List<String> rest) {
    if (rest.isEmpty()) {
      return list(request);
    }
    return tables.names().contains(rest.getFirst())
        ? items(request, rest.getFirst())
        : Reply.message(404, "Not Found");
  }

  private Reply list(Request request) {
    var counts = new LinkedHashMap<String, Integer>();
    tables.names().forEach(name -> counts.put(name, tables.count(name)));
    if (request.wantsJson()) {
      ArrayNode json = JsonNodeFactory.instance.arrayNode();
      counts.forEach((name, count) -> json.addObject().put("name", name).put("count", count));
      return Reply.json(200, json.toString());
    }
    return Reply.html(views.render("tables", Map.of("counts", counts)));
  }

  private Reply items(Request request, String table) {
    List<ObjectNode> items = tables.items(table, MOST);
    if (request.wantsJson()) {
      return Reply.json(200, JsonNodeFactory.instance.arrayNode().addAll(items).toString());
    }
    List<String> shown = items.stream().map(ObjectNode::toPrettyString).toList();
    return Reply.html(views.render("table", Map.of("table", table, "items", shown)));
  }
}
