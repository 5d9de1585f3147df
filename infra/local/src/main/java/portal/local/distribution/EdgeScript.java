package portal.local.distribution;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.ScriptableObject;
import portal.local.gateway.Reply;
import portal.local.gateway.Request;
import portal.template.EdgeFunction;

/**
 * A function of the distribution, run as the edge runs it: strict, with nothing but the language
 * around it, one event at a time.
 */
public final class EdgeScript {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String STRICT = "'use strict'; ";
  private static final String BY_TEXT =
      "function (event) { return JSON.stringify(handler(JSON.parse(event))); }";

  private final Lock oneAtATime = new ReentrantLock();
  private final ScriptableObject scope;
  private final Function handler;

  /** Reads the code. What is wrong with it is thrown with its line. */
  public EdgeScript(EdgeFunction declared) {
    try (Context rhino = entered()) {
      scope = rhino.initSafeStandardObjects();
      rhino.evaluateString(scope, STRICT + declared.code(), declared.name(), 1, null);
      handler = rhino.compileFunction(scope, BY_TEXT, declared.name(), 1, null);
    }
  }

  /** Interpreted: to compile a few lines takes longer than they ever run. */
  private static Context entered() {
    Context rhino = Context.enter();
    rhino.setLanguageVersion(Context.VERSION_ES6);
    rhino.setInterpretedMode(true);
    return rhino;
  }

  /** What it makes of an event, both in the shape that CloudFront gives events. */
  public JsonNode run(JsonNode event) {
    oneAtATime.lock();
    try (Context rhino = entered()) {
      Object[] arguments = {event.toString()};
      return JSON.readTree(Context.toString(handler.call(rhino, scope, scope, arguments)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A function at the edge answers with no object", e);
    } finally {
      oneAtATime.unlock();
    }
  }

  Verdict beforeOrigin(Request request) {
    ObjectNode event = ViewerEvent.request(request);
    JsonNode said = run(event);
    return said.has("statusCode")
        ? new Verdict.Answered(FunctionAnswer.reply(said))
        : new Verdict.Onward(FunctionAnswer.request(event, said, request));
  }

  Reply afterOrigin(Request request, Reply reply) {
    ObjectNode event = ViewerEvent.response(request, reply);
    return FunctionAnswer.reply(event, run(event), reply);
  }
}
