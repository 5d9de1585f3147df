package portal.local;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import portal.dynamodb.DynamoDbProcess;
import portal.local.bus.Buses;
import portal.local.bus.DeadLetters;
import portal.local.bus.Invocations;
import portal.local.bus.PendingEvents;
import portal.local.data.BusinessClock;
import portal.local.data.DataFolder;
import portal.local.data.Secrets;
import portal.local.functions.Functions;
import portal.local.gateway.ApiGateway;
import portal.local.gateway.LoopbackServer;
import portal.local.gateway.Origin;
import portal.local.gateway.Pages;
import portal.local.gateway.Reply;
import portal.local.gateway.Site;
import portal.local.mail.KeptMail;
import portal.local.mail.MailFate;
import portal.local.mail.MailStore;
import portal.local.mail.SesEndpoint;
import portal.local.pages.ClockPage;
import portal.local.pages.DeadLettersPage;
import portal.local.pages.EventsPage;
import portal.local.pages.LocalPages;
import portal.local.pages.MailboxPage;
import portal.local.pages.TablesPage;
import portal.local.pages.Views;
import portal.local.schedules.Schedules;
import portal.local.staff.Issuer;
import portal.local.staff.SigningKey;
import portal.local.streams.StreamReader;
import portal.local.streams.Streams;
import portal.local.tables.Tables;
import portal.local.template.Deployment;
import portal.local.template.DeploymentReader;
import portal.local.template.Surroundings;

/** A running portal: everything the template declares, on this machine, until it is closed. */
public final class LocalPortal implements AutoCloseable {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

  private final LocalSettings settings;
  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final DataFolder folder;
  private final BusinessClock clock;
  private final String origin;
  private final Tables tables;
  private final Functions functions;
  private final PendingEvents pending;
  private final Schedules schedules;
  private final List<StreamReader> readers;
  private final MailStore mails;
  private final DeadLetters letters;
  private final Issuer issuer;
  private final Pumps pumps;
  private final URI tablesEndpoint;

  /**
   * Starts one. It is ready when this returns.
   *
   * @throws portal.local.template.BrokenTemplate if the template is
   * @throws PortInUse if another program has the port
   * @throws portal.local.data.FolderInUse if another portal has the data folder
   */
  public static LocalPortal start(LocalSettings settings) {
    return new LocalPortal(settings);
  }

  private LocalPortal(LocalSettings settings) {
    this.settings = settings;
    try {
      this.folder = opened(DataFolder.open(settings.data()));
      boolean fresh = folder.read("started").isEmpty();
      var server = opened(bind(settings.port()));
      var database = CompletableFuture.supplyAsync(this::database, Thread.ofVirtual()::start);
      open.push(() -> database.thenAccept(Database::close).join());
      var mailServer = opened(bind(0));
      this.origin = "http://localhost:" + server.port();
      this.clock = new BusinessClock(settings.systemClock(), folder);
      Deployment deployment = DeploymentReader.read(settings.template(), surroundings());
      this.tablesEndpoint = database.join().endpoint();
      this.tables = opened(Tables.open(tablesEndpoint, deployment.tables()));
      var hosts = new Hosts(settings, clock, tablesEndpoint, mailServer.port());
      this.functions = new Functions(deployment.functions(), hosts::of, settings.log());
      Clock system = settings.systemClock();
      this.letters = new DeadLetters(folder, system);
      var invocations = new Invocations(functions, letters, settings.delivery(), system);
      var buses = new Buses(deployment.functions(), invocations);
      this.pending = new PendingEvents(folder, buses);
      this.schedules = new Schedules(deployment.functions(), folder, invocations);
      this.readers =
          new Streams(
                  tables.streams(), tables::streamOf, folder, letters, settings.delivery(), system)
              .readers(deployment, buses, functions);
      this.mails = new MailStore(folder);
      this.pumps = opened(new Pumps(LOOK_AGAIN, settings.log()));
      var ses = new SesEndpoint(mails, new MailFate(pending, system), system);
      mailServer.serve(ringing(ses), settings.log());
      var views = new Views();
      this.issuer = new Issuer(deployment.signIn(), SigningKey.of(folder), system, views);
      JWKSet keys = issuer.keys();
      var api = new ApiGateway(deployment, functions, keys, system);
      var pages = new Pages(settings.web(), deployment.pageHeaders());
      var local =
          new LocalPages(
              origin,
              issuer,
              List.of(
                  new MailboxPage(views, mails),
                  new EventsPage(views, tables),
                  new ClockPage(views, clock, this::forward),
                  new TablesPage(views, tables),
                  new DeadLettersPage(
                      views, letters, new Redrive(letters, functions, readers)::again)));
      server.serve(new Origin(ringing(api), pages, local), settings.log());
      if (settings.autoDeliver()) {
        startPumps();
      }
      if (fresh && settings.demo()) {
        new Demo(origin, settings.log()).send();
      }
      folder.write(
          "started",
          system.instant().toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private void startPumps() {
    readers.forEach(reader -> pumps.add(reader.name(), reader::pump));
    pumps.add("pending events", pending::deliver);
    pumps.add("schedules", () -> schedules.run(clock.instant()));
  }

  private Database database() {
    return settings.tables().map(Database::elsewhere).orElseGet(this::ownDatabase);
  }

  private Database ownDatabase() {
    DynamoDbProcess process = DynamoDbProcess.start(folder.path("dynamodb"));
    return new Database(process.endpoint(), process::close);
  }

  /** DynamoDB, and what ends it. */
  private record Database(URI endpoint, Runnable end) {
    static Database elsewhere(URI endpoint) {
      return new Database(endpoint, () -> {});
    }

    void close() {
      end.run();
    }
  }

  private Surroundings surroundings() {
    var secrets = new Secrets(folder);
    var parameters =
        Map.of(
            "PortalHost", origin.substring("http://".length()),
            "PortalScheme", "http",
            "CertificateArn", "arn:aws:acm:us-east-1:000000000000:certificate/local",
            "SignInDomain", "local",
            "MailFrom", "certification@institute.example",
            "StaffMail", "office@institute.example");
    return new Surroundings(origin, origin + Issuer.PATH, parameters, secrets::value);
  }

  private static LoopbackServer bind(int port) {
    try {
      return LoopbackServer.bind(port);
    } catch (IOException e) {
      throw new PortInUse(port);
    }
  }

  private <T extends AutoCloseable> T opened(T resource) {
    open.push(resource);
    return resource;
  }

  /** What a request changed is looked for at once. */
  private Site ringing(Site site) {
    return request -> {
      Reply reply = site.answer(request);
      if (!request.method().equals("GET")) {
        pumps.ring();
      }
      return reply;
    };
  }

  /** Scheme, host and port of the public origin. */
  public String origin() {
    return origin;
  }

  /** The institute's time. */
  public Clock clock() {
    return clock;
  }

  /** Where DynamoDB answers. */
  public URI tablesEndpoint() {
    return tablesEndpoint;
  }

  /** The tables, with clients for tests. */
  public Tables tables() {
    return tables;
  }

  /** Every mail sent so far, oldest first. */
  public List<KeptMail> mails() {
    return mails.all();
  }

  /** What was parked. */
  public DeadLetters deadLetters() {
    return letters;
  }

  /** An access token for a member of staff with this role. */
  public String accessToken(String role) {
    return issuer.accessToken(role);
  }

  /**
   * Delivers stream records, bus events and the mail system's events in this thread, until nothing
   * is left.
   *
   * @throws portal.local.bus.DeliveryStopped if a target failed as often as the settings allow; it
   *     can be called again
   */
  public void drain() {
    boolean any = true;
    while (any) {
      any = false;
      for (StreamReader reader : readers) {
        any |= reader.pump();
      }
      any |= pending.deliver();
    }
  }

  /** Fires the schedules that are due by this time. */
  public void runSchedules(Instant now) {
    schedules.run(now);
  }

  /** Fires the function's schedules now. */
  public void fire(String function) {
    schedules.fire(function, clock.instant());
  }

  /** Moves the institute's time forward and, unless drained by hand, fires what has become due. */
  public void forward(Duration step) {
    clock.forward(step);
    if (settings.autoDeliver()) {
      schedules.run(clock.instant());
      pumps.ring();
    }
  }

  /** Drops all instances of all functions, as a crash would. */
  public void restartFunctions() {
    functions.restart();
  }

  @Override
  public void close() {
    while (!open.isEmpty()) {
      try {
        open.pop().close();
      } catch (Exception e) {
        settings.log().accept("closing: " + e);
      }
    }
  }
}
