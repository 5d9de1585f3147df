package portal.submission.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static portal.aws.tables.Committed.stored;

import dagger.BindsInstance;
import dagger.Component;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.inject.Singleton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.aws.Host;
import portal.aws.Sha256;
import portal.aws.tables.Committed;
import portal.aws.tables.TablesModule;
import portal.capability.tables.CapabilityModule;
import portal.certification.Audience;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.Change;
import portal.certification.EmailAddress;
import portal.certification.Enquiry;
import portal.certification.Invitation;
import portal.certification.Kind;
import portal.certification.Moves;
import portal.certification.Order;
import portal.certification.Quantity;
import portal.certification.Stage;
import portal.certification.TermsMoves;
import portal.certification.tables.CertificationModule;
import portal.invoicing.Buyer;
import portal.language.Language;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.pricing.Fee;
import portal.pricing.FirstTariff;
import portal.pricing.Occasion;
import portal.pricing.Scope;
import portal.pricing.tables.PricingModule;
import portal.submission.CheckMoves;
import portal.submission.Declared;
import portal.submission.Dossier;
import portal.submission.ErasureMoves;
import portal.submission.FileId;
import portal.submission.FileMoves;
import portal.submission.FileState;
import portal.submission.Manifest;
import portal.submission.MaterialChange;
import portal.submission.MaterialFile;
import portal.submission.Materials;
import portal.submission.Redemption;
import portal.submission.Rejection;
import portal.submission.Reopening;
import portal.submission.Sealing;
import portal.submission.Submission;
import portal.submission.Transfer;
import portal.testing.tables.TablePlace;
import portal.trail.Actor;
import portal.trail.Answered;
import portal.trail.Event;
import portal.trail.History;
import portal.trail.Once;
import portal.trail.Reply;
import portal.trail.tables.TrailModule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What every store of material promises, the fake and the tables alike. */
@Tag("tables")
class MaterialsContractTest {
  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
  private static final Instant NOW = Instant.parse("2096-03-05T10:00:00.123456Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Actor STAFF = Actor.staff("1");
  private static final Declared.Mark MARK = new Declared.Mark("overview", true);
  private static final Random RANDOM = new Random();

  /** A store under test, with what stands beside it. */
  record Store(String name, Cases cases, Materials materials, History history) {
    @Override
    public String toString() {
      return name;
    }

    Dossier dossier(CaseId id) {
      return materials.find(id).orElseThrow();
    }

    /** Makes a move that has to hold. */
    MaterialChange make(CaseId id, Function<Dossier, Optional<MaterialChange>> move) {
      MaterialChange change = move.apply(dossier(id)).orElseThrow();
      assertEquals(stored(), materials.store(change));
      return change;
    }

    List<String> events(CaseId id) {
      return history.of(Submission.aggregate(id)).stream().map(Event::type).toList();
    }
  }

  @Singleton
  @Component(
      modules = {
        TablesModule.class,
        TrailModule.class,
        CertificationModule.class,
        PricingModule.class,
        CapabilityModule.class,
        SubmissionModule.class
      })
  interface Graph {
    Cases cases();

    Materials materials();

    History history();

    /** Makes the graph for a host. */
    @Component.Factory
    interface Factory {
      Graph create(@BindsInstance Host host, @BindsInstance DynamoDbClient tables);
    }
  }

  static Stream<Store> stores() {
    return TablePlace.all().map(MaterialsContractTest::store);
  }

  private static Store store(TablePlace place) {
    Graph graph =
        DaggerMaterialsContractTest_Graph.factory().create(place.host(NOW), place.client());
    return new Store(place.name(), graph.cases(), graph.materials(), graph.history());
  }

  private static Enquiry enquiry(Kind kind) {
    return new Enquiry(
        new Enquiry.Applicant(
            "Training office", new EmailAddress("training@example.org"), "Example Trainings"),
        Audience.CONSULTING,
        new Enquiry.Subject(kind, "Listening to customers", "Two days.", Quantity.of(List.of())),
        Optional.of("SPRING"),
        Language.EN);
  }

  private static Answered answered() {
    return new Answered(
        new Once(UUID.randomUUID().toString(), "print", NOW), new Reply(200, Map.of(), "{}"));
  }

  private static CaseId commissioned(Store store) {
    Change opened = Moves.open(CaseId.random(RANDOM), enquiry(Kind.TRAINING), NOW, VIENNA);
    Change quoted =
        TermsMoves.quote(
                opened.after(),
                new Stage.Decision("because", STAFF, NOW),
                FirstTariff.tariff().quote(new Fee(Scope.SINGLE, Occasion.INITIAL), TODAY))
            .orElseThrow();
    Buyer buyer =
        new Buyer(
            "Example",
            List.of("Road 1"),
            Optional.empty(),
            "Wien",
            "AT",
            Optional.empty(),
            Optional.empty());
    Change accepted =
        TermsMoves.accept(
                quoted.after(), Order.of(Facts.of(new Consents(true, false, 0)), buyer), TODAY, NOW)
            .orElseThrow();
    for (Change change : List.of(opened, quoted, accepted)) {
      assertEquals(stored(), store.cases().store(change, answered()));
    }
    return opened.after().id();
  }

  private static MaterialChange redemption(Store store, CaseId id) {
    return Redemption.redeem(
            store.cases().find(id).orElseThrow(),
            store.materials().submission(id),
            new Redemption.Entered(1, Optional.empty()),
            1,
            TODAY,
            NOW)
        .orElseThrow();
  }

  /** A case whose submission is open. */
  private static CaseId begun(Store store) {
    CaseId id = commissioned(store);
    assertEquals(stored(), store.materials().store(redemption(store, id), answered()));
    return id;
  }

  private static FileId declared(Store store, CaseId id, String name) {
    return store
        .make(
            id,
            now ->
                FileMoves.declare(
                    now,
                    new Declared(name, 5, "text/plain", MARK),
                    Optional.of(Sha256.hex(name)),
                    new Transfer.Whole(),
                    NOW))
        .file()
        .id();
  }

  private static MaterialFile file(Store store, FileId id) {
    return store.materials().file(id).orElseThrow();
  }

  private static void good(Store store, FileId id) {
    store.make(id.caseId(), _ -> CheckMoves.foundGood(file(store, id), NOW));
  }

  private static void clean(Store store, FileId id) {
    store.make(id.caseId(), _ -> CheckMoves.foundClean(file(store, id), NOW));
  }

  private static FileId released(Store store, CaseId id, String name) {
    FileId file = declared(store, id, name);
    good(store, file);
    clean(store, file);
    return file;
  }

  private static Optional<MaterialChange> seal(Dossier now) {
    return Sealing.seal(now, Set.of("overview"), NOW);
  }

  @ParameterizedTest
  @MethodSource("stores")
  void aRedemptionMovesTheCaseAndBeginsTheSubmissionAtOnce(Store store) {
    CaseId id = commissioned(store);
    assertEquals(Optional.empty(), store.materials().find(id));
    MaterialChange change = redemption(store, id);
    assertEquals(stored(), store.materials().store(change, answered()));
    assertTrue(
        store.cases().find(id).flatMap(Case::invitation).filter(Invitation::admits).isPresent());
    assertEquals(change.ofCase().map(Change::after), store.cases().find(id));
    assertEquals(change.ofSubmission().orElseThrow().after(), store.dossier(id).submission());
    assertEquals(List.of("SubmissionOpened"), store.events(id));
    assertEquals("InvitationRedeemed", store.history().of(id.aggregate()).getLast().type());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void ofManyRedemptionsAtOnceOneHolds(Store store) throws Exception {
    CaseId id = commissioned(store);
    List<Callable<Committed>> calls =
        IntStream.range(0, 16)
            .mapToObj(_ -> redemption(store, id))
            .<Callable<Committed>>map(change -> () -> store.materials().store(change, answered()))
            .toList();
    List<Committed> outcomes = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(16)) {
      for (Future<Committed> outcome : threads.invokeAll(calls)) {
        outcomes.add(outcome.get());
      }
    }
    assertEquals(1, outcomes.stream().filter(Committed::isStored).count(), outcomes.toString());
    assertEquals(List.of("SubmissionOpened"), store.events(id));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void whatAnApplicantDoesIsFoundAsItWas(Store store) {
    CaseId id = begun(store);
    FileId file = declared(store, id, "Ä \u20ac.txt");
    MaterialChange marked =
        store.make(
            id,
            now ->
                FileMoves.mark(now, file(store, file), new Declared.Mark("samples", false), NOW));
    assertEquals(marked.file(), file(store, file));
    MaterialChange parts =
        store.make(
            id,
            now ->
                FileMoves.declare(
                    now,
                    new Declared("x.mp4", Submission.LONGEST_FILE, "video/mp4", MARK),
                    Optional.empty(),
                    new Transfer.Parts("upload-1"),
                    NOW));
    assertEquals(parts.file(), file(store, parts.file().id()));
    MaterialChange completed =
        store.make(
            id,
            now -> FileMoves.complete(now, file(store, parts.file().id()), Sha256.hex("x"), NOW));
    MaterialChange removed = store.make(id, now -> FileMoves.remove(now, file(store, file), NOW));
    Dossier found = store.dossier(id);
    assertEquals(List.of(removed.file(), completed.file()), found.files());
    assertEquals(removed.ofSubmission().orElseThrow().after(), found.submission());
    assertEquals(
        new Submission.Contents(2, 1, Submission.LONGEST_FILE), found.submission().contents());
    assertEquals(
        List.of("SubmissionOpened", "FileAdded", "FileAdded", "FileTaken"), store.events(id));
    assertFalse(store.materials().store(removed).isStored(), "It holds once");
    assertEquals(found, store.dossier(id));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void everyStateOfAFileIsFoundAsItWas(Store store) {
    CaseId id = begun(store);
    FileId first = declared(store, id, "awaited.txt");
    assertEquals(new FileState.Awaited(), file(store, first).state());
    good(store, first);
    assertEquals(new FileState.Checking(true, false), file(store, first).state());
    FileId second = declared(store, id, "scanned.txt");
    clean(store, second);
    assertEquals(new FileState.Checking(false, true), file(store, second).state());
    for (Rejection reason : Rejection.values()) {
      FileId rejected = declared(store, id, "rejected.txt");
      store.make(id, _ -> CheckMoves.reject(file(store, rejected), reason, NOW));
      assertEquals(new FileState.Rejected(reason, NOW), file(store, rejected).state());
    }
    clean(store, first);
    good(store, second);
    assertEquals(new FileState.Released(NOW), file(store, first).state());
    store.make(id, now -> FileMoves.remove(now, file(store, second), NOW));
    assertEquals(new FileState.Removed(NOW, false), file(store, second).state());
    store.make(id, MaterialsContractTest::seal);
    store.make(id, now -> Sealing.reopen(now, new Reopening("So.", List.of(), NOW), STAFF, NOW));
    store.make(id, now -> FileMoves.remove(now, file(store, first), NOW));
    assertEquals(new FileState.Removed(NOW, true), file(store, first).state());
    store.make(id, _ -> ErasureMoves.erase(file(store, first), NOW));
    assertEquals(new FileState.Erased(NOW, true), file(store, first).state());
    assertEquals(file(store, first), store.dossier(id).files().getFirst());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void aSealHoldsOnlyIfEveryFileIsAsItWasSeen(Store store) {
    List<Function<FileId, Optional<MaterialChange>>> meanwhile =
        List.of(
            file -> FileMoves.remove(store.dossier(file.caseId()), file(store, file), NOW),
            file ->
                FileMoves.mark(
                    store.dossier(file.caseId()),
                    file(store, file),
                    new Declared.Mark("overview", false),
                    NOW),
            file -> FileMoves.open(file(store, file), STAFF, NOW),
            file ->
                FileMoves.declare(
                    store.dossier(file.caseId()),
                    new Declared("late.txt", 5, "text/plain", MARK),
                    Optional.of(Sha256.hex("late")),
                    new Transfer.Whole(),
                    NOW));
    for (var move : meanwhile) {
      CaseId id = begun(store);
      FileId file = released(store, id, "a.txt");
      released(store, id, "b.txt");
      MaterialChange sealed = seal(store.dossier(id)).orElseThrow();
      assertEquals(stored(), store.materials().store(move.apply(file).orElseThrow()));
      Dossier before = store.dossier(id);
      List<String> events = store.events(id);
      assertFalse(store.materials().store(sealed, answered()).isStored());
      assertEquals(before, store.dossier(id));
      assertEquals(events, store.events(id));
      assertEquals(Optional.empty(), store.materials().manifest(id, 1));
      String sha256 = sealed.sealed().orElseThrow().seal().sha256();
      assertEquals(Optional.empty(), store.materials().manifest(sha256));
    }
  }

  @ParameterizedTest
  @MethodSource("stores")
  void asManyFilesAsThereMayBeAreSealedTogether(Store store) {
    CaseId id = begun(store);
    for (int i = 0; i < Submission.MOST_FILES; i++) {
      released(store, id, "\u00e4".repeat(120) + i + ".txt");
    }
    MaterialChange change = seal(store.dossier(id)).orElseThrow();
    assertEquals(stored(), store.materials().store(change, answered()));
    Manifest manifest = change.sealed().orElseThrow();
    assertEquals(Submission.MOST_FILES, manifest.seal().files());
    assertEquals(Optional.of(manifest), store.materials().manifest(id, 1));
    assertEquals(Optional.of(manifest), store.materials().manifest(manifest.seal().sha256()));
    assertEquals(Optional.empty(), store.materials().manifest(Sha256.hex("another")));
    assertEquals(List.of(manifest.seal()), store.dossier(id).submission().seals());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void oneChangeOfAFileOvertakesTheOther(Store store) {
    CaseId id = begun(store);
    MaterialFile file = file(store, declared(store, id, "a.txt"));
    MaterialChange good = CheckMoves.foundGood(file, NOW).orElseThrow();
    MaterialChange removed = FileMoves.remove(store.dossier(id), file, NOW).orElseThrow();
    assertEquals(stored(), store.materials().store(good));
    assertFalse(store.materials().store(removed).isStored());
    assertEquals(good.file(), file(store, file.id()));
    assertEquals(1, store.dossier(id).submission().contents().files());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void partsKeepTheirDigestsAndNoneIsHalfDeclared(Store store) {
    CaseId id = begun(store);
    FileId file = new FileId(id, 1);
    FileId other = new FileId(id, 11);
    assertEquals(Map.of(), store.materials().parts(file));
    Map<Integer, String> first = Map.of(1, Sha256.hex("1"), 320, Sha256.hex("320"));
    assertTrue(store.materials().declareParts(file, first, NOW).isStored());
    assertTrue(store.materials().declareParts(file, first, NOW).isStored());
    Map<Integer, String> mixed = Map.of(1, Sha256.hex("another"), 2, Sha256.hex("2"));
    assertFalse(store.materials().declareParts(file, mixed, NOW).isStored());
    assertEquals(first, store.materials().parts(file));
    Map<Integer, String> most = new java.util.HashMap<>();
    IntStream.rangeClosed(1, Materials.MOST_PARTS_AT_ONCE)
        .forEach(number -> most.put(number, Sha256.hex("part" + number)));
    assertTrue(store.materials().declareParts(other, most, NOW).isStored());
    assertEquals(most, store.materials().parts(other));
    assertEquals(first, store.materials().parts(file), "Files have their own parts");
    assertEquals(List.of(), store.dossier(id).files());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void whatEndsIsKeptAsItWasPlannedAndErased(Store store) {
    CaseId id = ended(store, TODAY.plusDays(1));
    MaterialChange erased = store.make(id, now -> ErasureMoves.finish(now, TODAY.plusDays(1), NOW));
    assertEquals(erased.ofSubmission().orElseThrow().after(), store.dossier(id).submission());
    assertEquals(Submission.State.ERASED, store.dossier(id).submission().state());
  }

  private static CaseId ended(Store store, LocalDate erasedOn) {
    CaseId id = begun(store);
    Change withdrawn = Moves.withdraw(store.cases().find(id).orElseThrow(), "", NOW).orElseThrow();
    assertEquals(stored(), store.cases().store(withdrawn, answered()));
    MaterialChange planned =
        store.make(
            id, now -> ErasureMoves.keepUntil(now.ofCase(), now.submission(), erasedOn, NOW));
    assertEquals(planned.ofSubmission().orElseThrow().after(), store.dossier(id).submission());
    return id;
  }

  @ParameterizedTest
  @MethodSource("stores")
  void whatIsSealedTwiceHasTwoManifests(Store store) {
    CaseId id = begun(store);
    released(store, id, "a.txt");
    Manifest first = store.make(id, MaterialsContractTest::seal).sealed().orElseThrow();
    MaterialChange reopened =
        store.make(
            id,
            now ->
                Sealing.reopen(
                    now, new Reopening("Too little.", List.of("1", "\u00dc"), NOW), STAFF, NOW));
    assertEquals(reopened.ofSubmission().orElseThrow().after(), store.dossier(id).submission());
    assertEquals(reopened.ofCase().map(Change::after), store.cases().find(id));
    released(store, id, "b.txt");
    Manifest second = store.make(id, MaterialsContractTest::seal).sealed().orElseThrow();
    assertEquals(2, second.seal().version());
    assertEquals(Optional.of(first), store.materials().manifest(id, 1));
    assertEquals(Optional.of(second), store.materials().manifest(id, 2));
    assertEquals(Optional.of(first), store.materials().manifest(first.seal().sha256()));
    assertEquals(List.of(first.seal(), second.seal()), store.dossier(id).submission().seals());
  }
}
