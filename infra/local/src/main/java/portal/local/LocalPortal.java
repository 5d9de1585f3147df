package portal.local;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import portal.local.bus.DeadLetters;
import portal.local.data.BusinessClock;
import portal.local.data.DataFolder;
import portal.local.data.Inventory;
import portal.local.distribution.Distribution;
import portal.local.distribution.WebBucket;
import portal.local.functions.FunctionFailure;
import portal.local.functions.Functions;
import portal.local.gateway.ApiGateway;
import portal.local.gateway.LoopbackServer;
import portal.local.gateway.Origin;
import portal.local.gateway.Reply;
import portal.local.gateway.Site;
import portal.local.gateway.Turns;
import portal.local.iam.AccessLog;
import portal.local.iam.Guard;
import portal.local.iam.Witness;
import portal.local.mail.KeptMail;
import portal.local.mail.MailDoor;
import portal.local.mail.MailFate;
import portal.local.mail.MailStore;
import portal.local.mail.SesEndpoint;
import portal.local.objects.Objects;
import portal.local.pages.ClockPage;
import portal.local.pages.DeadLettersPage;
import portal.local.pages.EventsPage;
import portal.local.pages.LettersPage;
import portal.local.pages.LocalPage;
import portal.local.pages.LocalPages;
import portal.local.pages.MailboxPage;
import portal.local.pages.ObjectsPage;
import portal.local.pages.TablesPage;
import portal.local.pages.Views;
import portal.local.staff.Issuer;
import portal.local.staff.SigningKey;
import portal.local.tables.Tables;
import portal.local.tables.TablesDoor;
import portal.template.Deployment;
import portal.template.DeploymentReader;

/** A running portal: everything the template declares, on this machine, until it is closed. */
public final class LocalPortal implements AutoCloseable {
  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);
  private static final int AT_ONCE = 2;

  private final LocalSettings settings;
  private final Resources open;

  /** Closed after whatever is under way and uses it; the folder's lock goes last. */
  private final Resources base;

  private final DataFolder folder;
  private final Inventory inventory;
  private final BusinessClock clock;
  private final String origin;
  private final Database database;
  private final ObjectStorage storage;
  private final Tables tables;
  private final Functions functions;
  private final Deliveries deliveries;
  private final MailStore mails;
  private final Issuer issuer;
  private final Pumps pumps;

  /**
   * Starts one. It is ready when this returns.
   *
   * @throws portal.template.BrokenTemplate if the template is
   * @throws PortInUse if another program has the port
   * @throws portal.local.data.FolderTrouble if the data folder is another portal's, or none, or
   *     something in it cannot be read or written
   */
  public static LocalPortal start(LocalSettings settings) {
    return new LocalPortal(settings);
  }

  private LocalPortal(LocalSettings settings) {
    this.settings = settings;
    this.base = new Resources(settings.log());
    this.open = new Resources(settings.log());
    try {
      this.folder = base.opened(DataFolder.open(settings.data()));
      this.inventory = KeptData.checked(folder, settings);
      this.clock = new BusinessClock(settings.systemClock(), folder);
      this.database = open.opened(Database.start(settings, folder));
      LoopbackServer mailServer = open.opened(bind(0));
      LoopbackServer tableServer = open.opened(bind(0));
      this.pumps = open.opened(new Pumps(LOOK_AGAIN, settings.log()));
      LoopbackServer server = open.opened(bind(settings.port()));
      this.origin = "http://localhost:" + server.port();
      Deployment deployment =
          DeploymentReader.read(settings.template(), LocalParameters.at(origin, settings, folder));
      Guard guard = Guard.of(deployment, settings.objectsKey(), witness(deployment));
      this.storage =
          base.opened(ObjectStorage.start(settings, folder, deployment.buckets(), guard));
      this.tables = base.opened(database.tables(deployment.tables(), folder));
      tableServer.serve(base.opened(new TablesDoor(database.endpoint(), guard)), settings.log());
      var hosts =
          new Hosts(settings, clock, tableServer.address(), storage.endpoint(), mailServer.port());
      this.functions = new Functions(deployment.functions(), hosts::of, settings.log());
      this.deliveries = Deliveries.of(deployment, functions, tables, storage, folder, settings);
      this.mails = new MailStore(folder);
      var views = new Views();
      this.issuer =
          new Issuer(deployment.signIn(), SigningKey.of(folder), settings.systemClock(), views);
      mailServer.serve(ringing(new MailDoor(mailSystem(deployment), guard)), settings.log());
      server.serve(site(deployment, views), settings.log());
      begin();
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  private Witness witness(Deployment deployment) {
    return Witness.ofRefusals(settings.log())
        .and(AccessLog.of(settings.template(), settings.parameters(), deployment));
  }

  private SesEndpoint mailSystem(Deployment deployment) {
    Clock system = settings.systemClock();
    var fate = new MailFate(deliveries.pending(), system);
    return new SesEndpoint(mails, fate, deployment.configurationSets(), system);
  }

  private Site site(Deployment deployment, Views views) {
    Site gateway =
        ringing(new ApiGateway(deployment, functions, issuer.keys(), settings.systemClock()));
    // Where nothing moves by itself, as many race as want to.
    Site api = settings.autoDeliver() ? new Turns(gateway, AT_ONCE) : gateway;
    var bucket = new WebBucket(settings.web());
    List<LocalPage> own =
        List.of(
            new MailboxPage(views, mails),
            new LettersPage(views, settings.samples()),
            new EventsPage(views, tables),
            new ClockPage(views, clock, this::forward),
            new TablesPage(views, tables),
            new ObjectsPage(views, storage.objects()),
            new DeadLettersPage(views, deliveries.letters(), deliveries.redrive()::again));
    Site declared =
        deployment
            .distribution(storage.endpoint())
            .<Site>map(distribution -> new Distribution(distribution, api, bucket))
            .orElse(api);
    return new Origin(declared, new LocalPages(origin, issuer, own));
  }

  private void begin() {
    if (settings.autoDeliver()) {
      deliveries.startOn(pumps, clock);
    }
    if (inventory.isFirst() && settings.demo()) {
      new Demo(settings.template().resolveSibling("functions"), origin, settings.log()).send();
    }
    inventory.take(settings.systemClock().instant());
    open.opened(() -> inventory.take(settings.systemClock().instant()));
  }

  private static LoopbackServer bind(int port) {
    try {
      return LoopbackServer.bind(port);
    } catch (IOException e) {
      throw new PortInUse(port, e);
    }
  }

  /** What a request changed is looked for at once; one that was refused hardly changed anything. */
  private Site ringing(Site site) {
    return request -> {
      Reply reply = site.answer(request);
      if (!request.method().equals("GET") && reply.status() < 400) {
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

  /** Where DynamoDB answers, to whoever runs this. */
  public URI tablesEndpoint() {
    return database.endpoint();
  }

  /** Where S3 answers. */
  public URI objectsEndpoint() {
    return storage.endpoint();
  }

  /** The stored objects, for tests. */
  public Objects objects() {
    return storage.objects();
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
    return deliveries.letters();
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
    deliveries.drain();
  }

  /**
   * Hands the default bus an event of an AWS service that runs elsewhere, as it is; that a stored
   * object was scanned follows from here.
   *
   * @throws portal.local.bus.DeliveryStopped if a target failed as often as the settings allow; it
   *     can be told again
   */
  public void tell(String event) {
    deliveries.told().tell(event);
  }

  /** Fires the schedules that are due by this time, and tells how often something fired. */
  public int runSchedules(Instant now) {
    return deliveries.schedules().run(now);
  }

  /** Runs a function as an operator does, with what it is asked. */
  public void invoke(String function, String event) throws FunctionFailure {
    functions.invoke(function, event.getBytes(StandardCharsets.UTF_8));
  }

  /** Fires the function's schedules now. */
  public void fire(String function) {
    deliveries.schedules().fire(function, clock.instant());
  }

  /** Moves the institute's time forward and, unless drained by hand, fires what has become due. */
  public void forward(Duration step) {
    clock.forward(step);
    if (settings.autoDeliver()) {
      deliveries.schedules().run(clock.instant());
      pumps.ring();
    }
  }

  /** Drops all instances of all functions, as a crash would. */
  public void restartFunctions() {
    functions.restart();
  }

  @Override
  public void close() {
    open.close();
    base.close();
  }
}
