package portal.materials;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import portal.aws.Host;
import portal.aws.InstituteTime;
import portal.aws.Sha256;
import portal.book.desk.BookDesk;
import portal.capability.Purpose;
import portal.capability.Secret;
import portal.certification.CaseChanges;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.Invitation;
import portal.certification.Kind;
import portal.certification.Moves;
import portal.certification.Order;
import portal.certification.Stage;
import portal.certification.TermsMoves;
import portal.http.HttpFunction;
import portal.invoicing.Buyer;
import portal.json.Json;
import portal.json.JsonObject;
import portal.materials.checklists.ChecklistRoutes;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.pricing.Fee;
import portal.pricing.FirstTariff;
import portal.pricing.FreeOffer;
import portal.pricing.Occasion;
import portal.pricing.Scope;
import portal.requests.Clients;
import portal.requests.LinkDoor;
import portal.requests.OnlyOnce;
import portal.requests.RateLimited;
import portal.storage.Signatures;
import portal.storage.SignedRequest;
import portal.storage.StorageEvent;
import portal.storage.Verdict;
import portal.stores.Enquiries;
import portal.stores.InMemoryObjects;
import portal.stores.Stores;
import portal.submission.FileId;
import portal.submission.MaterialFile;
import portal.submission.Materials;
import portal.testing.FunctionAnswer;
import portal.testing.FunctionCall;
import portal.testing.Hosts;
import portal.testing.ManualClock;
import portal.trail.Actor;
import portal.trail.Answered;
import portal.trail.Attempts;
import portal.trail.Event;
import portal.trail.Once;
import portal.trail.Reply;

/** Everything of materials in memory, with what its users would do. */
final class Desk {
  private static final FreeOffer SPRING =
      new FreeOffer(1, LocalDate.of(2026, 1, 1), "SPRING", LocalDate.of(2026, 12, 31), 1000);

  static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
  static final String TEXT = "Listening is a craft.\n";

  /** The checklist's items of a training that must have a file. */
  static final List<String> REQUIRED =
      List.of("overview", "documentation", "practice", "reliability", "sustainability");

  final ManualClock clock = new ManualClock(MONDAY);
  final Host host = Hosts.at(clock, 1);
  final InstituteTime time = new InstituteTime(host);
  final Stores stores = new Stores(host);
  final Cases cases = stores.cases();
  final Materials materials = stores.materials();
  final InMemoryObjects objects = new InMemoryObjects();
  final VisitorInvitationsRoutes visitorRoutes;
  final HttpFunction visitor;
  final HttpFunction applicant;
  final HttpFunction staff;
  final CheckMaterial checkMaterial;
  final DiscardFile discardFile;
  final PlanErasure planErasure;
  final EraseMaterial eraseMaterial;
  final WarnInvitation warnInvitation;

  private final Random random = new Random(7);
  private int keys;

  Desk() {
    OnlyOnce once = stores.onlyOnce();
    CaseChecklists checklists = new CaseChecklists(stores.checklists(), time);
    MaterialDoor door = new MaterialDoor(new LinkDoor(stores.capabilities(), time), materials);
    Readings readings = new Readings(once, materials, new Unsigned(), time);
    Manifests manifests = new Manifests(materials);
    SubmissionJson json = new SubmissionJson(checklists, time);
    Retention retention = new Retention(host);
    visitorRoutes =
        new VisitorInvitationsRoutes(
            new RateLimited(stores.buckets(), new Clients(host), host),
            once,
            new RedeemCode(stores.capabilities(), cases, materials, checklists, time),
            manifests,
            host);
    visitor = new HttpFunction(visitorRoutes.all()) {};
    applicant =
        new HttpFunction(
            new ApplicantSubmissionRoutes(
                    door,
                    once,
                    materials,
                    manifests,
                    checklists,
                    json,
                    new FileRoutes(door, once, materials, checklists, objects, readings, time),
                    new UploadRoutes(door, once, materials, objects, new Unsigned(), time),
                    retention,
                    time)
                .all()) {};
    staff =
        new HttpFunction(
            new StaffSubmissionsRoutes(
                    cases,
                    materials,
                    once,
                    json,
                    manifests,
                    readings,
                    new InvitationRoutes(once, cases, time, host),
                    new ChecklistRoutes(stores.checklists(), new BookDesk.Making(once, time, host)),
                    time,
                    host)
                .all()) {};
    FileChanges fileChanges = new FileChanges(materials, new Attempts(_ -> {}));
    checkMaterial = new CheckMaterial(materials, objects, fileChanges, time);
    discardFile = new DiscardFile(materials, objects);
    planErasure = new PlanErasure(cases, materials, fileChanges, retention, time);
    eraseMaterial = new EraseMaterial(materials, objects, fileChanges, time);
    warnInvitation = new WarnInvitation(new CaseChanges(cases, new Attempts(_ -> {})), time);
  }

  /** What a flag says in an answer. */
  static boolean flag(JsonObject object, String name) {
    return object.member(name).orElseThrow() instanceof Json.Flag(var value) && value;
  }

  /** Signs nothing; the tests of the storage do. */
  static final class Unsigned implements Signatures {
    @Override
    public SignedRequest put(
        String key, String type, long length, String sha256, java.time.Duration life) {
      return request("PUT", key);
    }

    @Override
    public SignedRequest part(
        String key,
        String uploadId,
        int number,
        long length,
        String sha256,
        java.time.Duration life) {
      return request("PUT", key + "?part=" + number);
    }

    @Override
    public SignedRequest read(
        String key, String type, String contentDisposition, java.time.Duration life) {
      return request("GET", key);
    }

    private static SignedRequest request(String method, String path) {
      return new SignedRequest(
          method,
          java.net.URI.create("https://material.example/" + path),
          java.util.Map.of("x-test", "1"),
          MONDAY);
    }
  }

  /** A case that was found eligible and quoted. */
  CaseId quoted() {
    Change opened = opened();
    Fee fee = new Fee(Scope.SINGLE, Occasion.INITIAL);
    store(
        TermsMoves.quote(
                opened.after(),
                decision(),
                FirstTariff.tariff().quote(fee, time.dateOf(clock.instant())))
            .orElseThrow());
    return opened.after().id();
  }

  /** A case whose quote was accepted. */
  CaseId commissioned() {
    CaseId id = quoted();
    accept(id);
    return id;
  }

  void accept(CaseId id) {
    Buyer buyer =
        new Buyer(
            "Example",
            List.of("Road 1"),
            Optional.empty(),
            "Wien",
            "AT",
            Optional.empty(),
            Optional.empty());
    store(
        TermsMoves.accept(
                cases.find(id).orElseThrow(),
                Order.of(Facts.of(new Consents(true, false, 0)), buyer),
                time.today(),
                time.now())
            .orElseThrow());
  }

  /** A case that took a place of a free offer. */
  CaseId free() {
    Change opened = opened();
    store(
        TermsMoves.admitFree(opened.after(), decision(), SPRING, time.today())
            .map(
                change ->
                    new Change(
                        change.before(),
                        change.after(),
                        change.event(),
                        change.message(),
                        Optional.empty(),
                        change.due()))
            .orElseThrow());
    return opened.after().id();
  }

  private Change opened() {
    Change opened =
        Moves.open(
            CaseId.random(random),
            Enquiries.of(Kind.TRAINING, "training@example.org"),
            clock.instant(),
            time.zone());
    store(opened);
    return opened;
  }

  private Stage.Decision decision() {
    return new Stage.Decision("because", Actor.staff("1"), clock.instant());
  }

  void store(Change change) {
    String key = "stored-" + ++keys;
    Once once = new Once(Sha256.hex(key), Sha256.hex(key), clock.instant());
    if (!cases.store(change, new Answered(once, Reply.EMPTY)).isStored()) {
      throw new AssertionError("Not stored");
    }
  }

  /** A code of this issue, as a mail carries it. */
  String code(CaseId id, int issue) {
    return stores.link(new Invitation.Subject(id, issue).text(), Purpose.INVITATION);
  }

  String code(CaseId id) {
    return code(id, 1);
  }

  /** A secret as a client makes it. */
  String secret() {
    return Secret.mint(random).reveal();
  }

  FunctionCall redeem(String code) {
    return call(visitor, "POST /api/invitations/redemption").body(redemption(code));
  }

  static String redemption(String code) {
    return JsonObject.builder().text("code", code).build().write();
  }

  /** The secret of a case's link. */
  String link(CaseId id) {
    return stores.link(id.value(), Purpose.CASE);
  }

  /** The secret that opens the submission of a case, whose code was just redeemed. */
  String begin(CaseId id) {
    String secret = link(id);
    if (redeem(code(id)).send().status() != 201) {
      throw new AssertionError("Not redeemed");
    }
    return secret;
  }

  /** A call with a key that nobody has used. */
  FunctionCall call(HttpFunction function, String route) {
    return new FunctionCall(function, clock, route).key("key-of-call-" + ++keys);
  }

  FunctionCall byApplicant(String route, String secret) {
    return call(applicant, route).with(secret);
  }

  FunctionCall byOffice(String route, CaseId id) {
    return call(staff, route).as("secretary").of(id.value());
  }

  FunctionAnswer submission(String secret) {
    return byApplicant("GET /api/submission", secret).send();
  }

  /** The file as it was declared. */
  static String declaration(String name, String item, String text) {
    return JsonObject.builder()
        .text("name", name)
        .text("type", "text/plain")
        .number("length", text.getBytes(StandardCharsets.UTF_8).length)
        .text("item", item)
        .flag("confidential", true)
        .text("sha256", Sha256.hex(text))
        .build()
        .write();
  }

  FileId declare(CaseId id, String secret, String item, String text) {
    FunctionAnswer answer =
        byApplicant("POST /api/submission/files", secret)
            .body(declaration(item + ".txt", item, text))
            .send();
    if (answer.status() != 201) {
      throw new AssertionError(answer.toString());
    }
    return new FileId(id, Math.toIntExact(answer.json().number("number").orElseThrow()));
  }

  /** Bytes arrive for a file; nobody has looked at them. */
  void put(FileId file, String text) {
    objects.put(file.key(), "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  void tellStored(FileId file) {
    checkMaterial.after(new StorageEvent.Stored("material", file.key(), 1));
  }

  void tellScanned(FileId file, Verdict verdict) {
    checkMaterial.after(new StorageEvent.Scanned("material", file.key(), verdict));
  }

  /** A file that has come and is released. */
  FileId released(CaseId id, String secret, String item, String text) {
    FileId file = declare(id, secret, item, text);
    put(file, text);
    tellStored(file);
    tellScanned(file, Verdict.CLEAN);
    return file;
  }

  /** All that a training must have is released. */
  void releaseAll(CaseId id, String secret) {
    for (String item : REQUIRED) {
      released(id, secret, item, TEXT + item);
    }
  }

  FunctionAnswer seal(String secret) {
    FunctionAnswer seen = submission(secret);
    return byApplicant("POST /api/submission/sealing", secret)
        .header("if-match", seen.header("etag"))
        .send();
  }

  String state(FileId file) {
    return file(file).state().code();
  }

  MaterialFile file(FileId file) {
    return materials.file(file).orElseThrow();
  }

  /** Those who hear of removed and rejected files. */
  void tellDiscard(FileId file) {
    discardFile.after(lastEvent(file));
  }

  Event lastEvent(FileId file) {
    return stores.history(file.aggregate()).getLast();
  }

  /** The applicant withdraws, and those who hear of it hear of it. */
  void withdraw(CaseId id) {
    store(Moves.withdraw(cases.find(id).orElseThrow(), "", time.now()).orElseThrow());
    planErasure.after(stores.history(id.aggregate()).getLast());
  }

  /** Moves the clock to noon of a day. */
  void on(LocalDate day) {
    clock.set(day.atTime(11, 0).toInstant(ZoneOffset.UTC));
  }
}
