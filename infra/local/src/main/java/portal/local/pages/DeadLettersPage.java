package portal.local.pages;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import portal.local.bus.DeadLetter;
import portal.local.bus.DeadLetters;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;

/**
 * What could not be delivered, the oldest first and so many at most, with a button to try again.
 */
public final class DeadLettersPage implements LocalPage {
  private static final int MOST = 100;

  private final Views views;
  private final DeadLetters letters;
  private final Predicate<String> redrive;

  public DeadLettersPage(Views views, DeadLetters letters, Predicate<String> redrive) {
    this.views = views;
    this.letters = letters;
    this.redrive = redrive;
  }

  @Override
  public String name() {
    return "dead-letters";
  }

  @Override
  public Reply answer(Request request, List<String> rest) {
    if (request.method().equals("POST")
        && rest.size() == 2
        && rest.get(1).equals("redrive")
        && letters.find(rest.getFirst()).isPresent()) {
      return redriven(request, rest.getFirst());
    }
    return rest.isEmpty() && request.method().equals("GET")
        ? list(request)
        : Reply.message(404, "Not Found");
  }

  private Reply redriven(Request request, String id) {
    boolean done = redrive.test(id);
    if (request.wantsJson()) {
      return Reply.json(
          done ? 200 : 409,
          JsonNodeFactory.instance.objectNode().put("delivered", done).toString());
    }
    return Reply.seeOther("/_local/dead-letters");
  }

  private Reply list(Request request) {
    List<DeadLetter> all = letters.oldest(MOST);
    if (!request.wantsJson()) {
      return Reply.html(views.render("deadletters", Map.of("letters", all)));
    }
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    for (DeadLetter letter : all) {
      json.addObject()
          .put("id", letter.id())
          .put("queue", letter.queue())
          .put("target", letter.target())
          .put("time", letter.time())
          .set("message", letter.message());
    }
    return Reply.json(200, json.toString());
  }
}
