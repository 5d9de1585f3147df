package portal.local.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.local.objects.Objects;
import portal.local.objects.Objects.Listed;

/** The stored objects: key, length, and what the scan says. */
public final class ObjectsPage implements LocalPage {
  private static final int MOST = 200;

  private final Views views;
  private final Objects objects;

  public ObjectsPage(Views views, Objects objects) {
    this.views = views;
    this.objects = objects;
  }

  @Override
  public String name() {
    return "objects";
  }

  @Override
  public Reply answer(Request request, List<String> rest) {
    List<Listed> listed = objects.list(MOST);
    if (request.wantsJson()) {
      ArrayNode json = JsonNodeFactory.instance.arrayNode();
      listed.forEach(
          one ->
              json.addObject()
                  .put("bucket", one.bucket())
                  .put("key", one.key())
                  .put("length", one.length())
                  .put("verdict", one.verdict()));
      return Reply.json(200, json.toString());
    }
    return Reply.html(views.render("objects", Map.of("objects", listed)));
  }
}
