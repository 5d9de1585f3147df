package portal.local;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import portal.local.bus.Delivery;
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
    Optional<java.net.URI> tables) {

  public LocalSettings {
    interceptors = List.copyOf(interceptors);
  }

  /** What {@code ./portal} runs with, on any port, saying nothing. */
  public static LocalSettings in(Path root, Path data) {
    return new LocalSettings(
        data,
        0,
        root.resolve("template.yaml"),
        root.resolve("web"),
        false,
        List.of(),
        Clock.systemUTC(),
        true,
        Delivery.asDeclared(),
        line -> {},
        Optional.empty());
  }

  /** On this port. */
  public LocalSettings onPort(int value) {
    return new LocalSettings(
        data,
        value,
        template,
        web,
        demo,
        interceptors,
        systemClock,
        autoDeliver,
        delivery,
        log,
        tables);
  }

  /** From this template. */
  public LocalSettings withTemplate(Path value) {
    return new LocalSettings(
        data,
        port,
        value,
        web,
        demo,
        interceptors,
        systemClock,
        autoDeliver,
        delivery,
        log,
        tables);
  }

  /** With or without the demo enquiries. */
  public LocalSettings withDemo(boolean value) {
    return new LocalSettings(
        data,
        port,
        template,
        web,
        value,
        interceptors,
        systemClock,
        autoDeliver,
        delivery,
        log,
        tables);
  }

  /** With these around every AWS call of every function. */
  public LocalSettings withInterceptors(List<ExecutionInterceptor> value) {
    return new LocalSettings(
        data, port, template, web, demo, value, systemClock, autoDeliver, delivery, log, tables);
  }

  /** With another system clock. */
  public LocalSettings withSystemClock(Clock value) {
    return new LocalSettings(
        data, port, template, web, demo, interceptors, value, autoDeliver, delivery, log, tables);
  }

  /**
   * Nothing is delivered but by {@link LocalPortal#drain()}, in its caller's thread; a target that
   * fails so often stops it, with nothing parked.
   */
  public LocalSettings drainedByHand(int attempts) {
    return new LocalSettings(
        data,
        port,
        template,
        web,
        demo,
        interceptors,
        systemClock,
        false,
        Delivery.stoppingAfter(attempts),
        log,
        tables);
  }

  /** With another insistence. */
  public LocalSettings withDelivery(Delivery value) {
    return new LocalSettings(
        data,
        port,
        template,
        web,
        demo,
        interceptors,
        systemClock,
        autoDeliver,
        value,
        log,
        tables);
  }

  /** With somebody who takes the log's lines. */
  public LocalSettings withLog(Consumer<String> value) {
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
        value,
        tables);
  }

  /** On a DynamoDB that already runs, in place of a process of its own. */
  public LocalSettings onTables(java.net.URI value) {
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
        Optional.of(value));
  }
}
