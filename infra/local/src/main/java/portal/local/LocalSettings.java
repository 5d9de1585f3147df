package portal.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import portal.local.bus.Delivery;
import portal.local.mail.SampleMail;
import portal.local.tables.Tables;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * How a local portal runs.
 *
 * @param data the folder of everything that survives
 * @param port 0 for any
 * @param web the folder of the static pages
 * @param demo whether a fresh data folder gets the demo enquiries
 * @param interceptors around every AWS call of every function
 * @param systemClock the machine's time; the business clock runs ahead of it
 * @param autoDeliver whether threads deliver and fire; else nothing moves until {@link
 *     LocalPortal#drain()}
 * @param delivery how insistent deliveries are
 * @param log takes lines for whoever looks into the log
 * @param parameters values of the template's parameters that differ from the usual ones
 * @param samples mails with sample data, made when somebody wants to see them
 */
public record LocalSettings(
    Path data,
    int port,
    Path template,
    Path web,
    boolean demo,
    List<ExecutionInterceptor> interceptors,
    Clock systemClock,
    boolean autoDeliver,
    Delivery delivery,
    Consumer<String> log,
    Optional<URI> tables,
    Optional<URI> objects,
    Map<String, String> parameters,
    Supplier<List<SampleMail>> samples) {

  public LocalSettings {
    parameters = Map.copyOf(parameters);
    interceptors = List.copyOf(interceptors);
  }

  /** What {@code ./portal} runs with, on any port, saying nothing. */
  public static LocalSettings in(Path root, Path data) {
    return new LocalSettings(
        data,
        0,
        root.resolve("template.yaml"),
        root.resolve("web/target/site"),
        false,
        List.of(),
        Clock.systemUTC(),
        true,
        Delivery.asDeclared(),
        line -> {},
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        List::of);
  }

  /** On this port. */
  public LocalSettings onPort(int value) {
    return with(draft -> draft.port = value);
  }

  /** From this template. */
  public LocalSettings withTemplate(Path value) {
    return with(draft -> draft.template = value);
  }

  /** With or without the demo enquiries. */
  public LocalSettings withDemo(boolean value) {
    return with(draft -> draft.demo = value);
  }

  /** With these around every AWS call of every function. */
  public LocalSettings withInterceptors(List<ExecutionInterceptor> value) {
    return with(draft -> draft.interceptors = value);
  }

  /** With another system clock. */
  public LocalSettings withSystemClock(Clock value) {
    return with(draft -> draft.systemClock = value);
  }

  /**
   * Nothing is delivered but by {@link LocalPortal#drain()}, in its caller's thread; a target that
   * fails so often stops it, with nothing parked.
   */
  public LocalSettings drainedByHand(int attempts) {
    return with(
        draft -> {
          draft.autoDeliver = false;
          draft.delivery = Delivery.stoppingAfter(attempts);
        });
  }

  /** With another insistence. */
  public LocalSettings withDelivery(Delivery value) {
    return with(draft -> draft.delivery = value);
  }

  /** With somebody who takes the log's lines. */
  public LocalSettings withLog(Consumer<String> value) {
    return with(draft -> draft.log = value);
  }

  /** On a DynamoDB that already runs, in place of a process of its own. */
  public LocalSettings onTables(URI value) {
    return with(draft -> draft.tables = Optional.of(value));
  }

  /**
   * On an S3 that already runs, in place of one of its own. Its events come from there, by {@link
   * LocalPortal#tell(String)}, or not at all.
   */
  public LocalSettings onObjects(URI value) {
    return with(draft -> draft.objects = Optional.of(value));
  }

  /** With this value of a parameter of the template. */
  public LocalSettings withParameter(String name, String value) {
    return withParameters(Map.of(name, value));
  }

  /** With these values of parameters of the template, beside those given so far. */
  public LocalSettings withParameters(Map<String, String> more) {
    Map<String, String> next = new HashMap<>(parameters);
    next.putAll(more);
    return with(draft -> draft.parameters = next);
  }

  /** With these mails to show what mails look like. */
  public LocalSettings withSamples(Supplier<List<SampleMail>> value) {
    return with(draft -> draft.samples = value);
  }

  /** The key that requests to the object storage are signed with, id and secret. */
  String objectsKey() {
    // LocalStack checks signatures against this one.
    return objects.isPresent() ? "test" : Tables.CREDENTIAL;
  }

  private LocalSettings with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.settings();
  }

  /** Settings in the making: a copy of which one thing is to differ. */
  private static final class Draft {
    private final Path data;
    private final Path web;
    private int port;
    private Path template;
    private boolean demo;
    private List<ExecutionInterceptor> interceptors;
    private Clock systemClock;
    private boolean autoDeliver;
    private Delivery delivery;
    private Consumer<String> log;
    private Optional<URI> tables;
    private Optional<URI> objects;
    private Map<String, String> parameters;
    private Supplier<List<SampleMail>> samples;

    Draft(LocalSettings from) {
      data = from.data();
      web = from.web();
      port = from.port();
      template = from.template();
      demo = from.demo();
      interceptors = from.interceptors();
      systemClock = from.systemClock();
      autoDeliver = from.autoDeliver();
      delivery = from.delivery();
      log = from.log();
      tables = from.tables();
      parameters = from.parameters();
      objects = from.objects();
      samples = from.samples();
    }

    LocalSettings settings() {
      return new LocalSettings(
          data,
          port,
          template,
          web,
          demo,
          interceptors,
          systemClock,
          autoDeliver,
          delivery,
          log,
          tables,
          objects,
          parameters,
          samples);
    }
  }
}
