package portal.local.functions;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import portal.aws.Host;
import portal.template.BrokenTemplate;
import portal.template.FunctionDefinition;

/**
 * All functions of the template in this process. An instance serves one invocation at a time, as on
 * Lambda: a second one at the same time gets an instance of its own.
 */
public final class Functions {
  private final Map<String, Hosted> hosted = new HashMap<>();
  private final Consumer<String> log;

  /**
   * Hosts the functions.
   *
   * @throws BrokenTemplate if a class does not exist or cannot be hosted
   */
  public Functions(
      List<FunctionDefinition> definitions,
      Function<FunctionDefinition, Host> hosts,
      Consumer<String> log) {
    this.log = log;
    for (FunctionDefinition definition : definitions) {
      hosted.put(definition.name(), new Hosted(definition, hosts.apply(definition)));
    }
  }

  /** Runs a function in the caller's thread and gives what it answers. */
  public byte[] invoke(String name, byte[] event) throws FunctionFailure {
    Hosted function = Objects.requireNonNull(hosted.get(name), name);
    var answer = new ByteArrayOutputStream();
    try {
      RequestStreamHandler handler = function.borrow();
      handler.handleRequest(
          new ByteArrayInputStream(event), answer, new LocalContext(function.definition, log));
      function.giveBack(handler);
      return answer.toByteArray();
    } catch (Exception | LinkageError | StackOverflowError e) {
      log.accept(name + ": " + e);
      throw new FunctionFailure(name, e);
    }
  }

  /** Drops all instances, as a crash would; the next invocation builds a new one. */
  public void restart() {
    hosted.values().forEach(Hosted::drop);
  }

  private static final class Hosted {
    private final FunctionDefinition definition;
    private final Host host;
    private final Class<? extends RequestStreamHandler> handler;
    private final ArrayDeque<RequestStreamHandler> idle = new ArrayDeque<>();

    Hosted(FunctionDefinition definition, Host host) {
      this.definition = definition;
      this.host = host;
      this.handler = handlerClass(definition);
    }

    synchronized RequestStreamHandler borrow() throws Exception {
      RequestStreamHandler waiting = idle.poll();
      return waiting == null ? build() : waiting;
    }

    synchronized void giveBack(RequestStreamHandler used) {
      idle.push(used);
    }

    synchronized void drop() {
      idle.clear();
    }

    private RequestStreamHandler build() throws Exception {
      try {
        return host.make(handler.getConstructor()::newInstance);
      } catch (InvocationTargetException e) {
        throw e.getCause() instanceof Exception cause ? cause : e;
      }
    }
  }

  private static Class<? extends RequestStreamHandler> handlerClass(FunctionDefinition function) {
    try {
      var handler = Class.forName(function.handlerClass()).asSubclass(RequestStreamHandler.class);
      return handler.getConstructor().getDeclaringClass();
    } catch (ClassNotFoundException e) {
      throw broken(function, "does not exist");
    } catch (ClassCastException e) {
      throw broken(function, "is not a RequestStreamHandler");
    } catch (NoSuchMethodException e) {
      throw broken(function, "has no public constructor without arguments");
    }
  }

  private static BrokenTemplate broken(FunctionDefinition function, String message) {
    return function.broken(
        "the handler %s of %s %s".formatted(function.handlerClass(), function.name(), message));
  }
}
