package portal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.aws.Sha256;
import portal.json.Json;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.submission.Dossier;
import portal.submission.FileState;
import portal.submission.MaterialFile;
import portal.submission.Seal;
import portal.submission.Submission;
import portal.testing.Seeds;
import portal.trail.Aggregate;
import portal.trail.AggregateId;
import portal.trail.Event;
import portal.trail.Head;

/** Whatever happens to material in whatever order, with others in between. */
class RandomHistoriesTest {
  /** Those of every build; the deep part goes on from there. */
  private static final int FEW = 40;

  private static final int ALL = 150;
  private static final Set<String> AFTER_THE_END =
      Set.of(
          "FileChecked",
          "FileScanned",
          "FileReleased",
          "FileRejected",
          "FileOpened",
          "FileErased",
          "ErasurePlanned",
          "ErasureRequested",
          "ErasureCancelled",
          "MaterialErased");

  /** What was met on all walks together: a walk that meets nothing proves nothing. */
  private static int walks;

  private static int sealed;

  private static int erased;
  private static int ended;

  static LongStream seeds() {
    return Seeds.of(FEW);
  }

  static LongStream moreSeeds() {
    return Seeds.between(FEW + 1, ALL);
  }

  @AfterAll
  static void theWalksMetWhatTheyAreAbout() {
    if (!Seeds.isReplay()) {
      assertTrue(sealed > walks / 5, "sealed " + sealed);
      assertTrue(ended > walks / 5, "ended " + ended);
      assertTrue(erased > walks / 20, "erased " + erased);
    }
  }

  @ParameterizedTest(name = "-Dportal.seed={0}")
  @MethodSource("seeds")
  void whatIsPromisedOfMaterialHolds(long seed) {
    walk(seed);
  }

  @Tag("deep")
  @ParameterizedTest(name = "-Dportal.seed={0}")
  @MethodSource("moreSeeds")
  void whatIsPromisedOfMaterialHoldsOnMoreWalks(long seed) {
    walk(seed);
  }

  private static void walk(long seed) {
    walks++;
    RandomWalk walk = new RandomWalk(seed);
    List<String> manifests = new ArrayList<>();
    int events = -1;
    for (int i = 0; i < 80; i++) {
      walk.step();
      Dossier now = walk.desk.materials.find(walk.id).orElseThrow();
      now.files().forEach(file -> assertReleasedRightly(walk, file));
      assertCounts(now);
      assertSealsStand(walk, now.submission(), manifests);
      assertErased(walk, now);
      events = assertChains(walk, now, events);
    }
    Dossier end = walk.desk.materials.find(walk.id).orElseThrow();
    sealed += end.submission().seals().isEmpty() ? 0 : 1;
    ended += end.ofCase().isOpen() ? 0 : 1;
    erased += end.submission().state() == Submission.State.ERASED ? 1 : 0;
  }

  private static void assertReleasedRightly(RandomWalk walk, MaterialFile file) {
    int number = file.id().number();
    if (file.isReleased()) {
      assertTrue(walk.checked.contains(number) && walk.cleared.contains(number), file.toString());
      String arrived = walk.arrived.getOrDefault(number, "");
      assertEquals(Sha256.hex(arrived), file.sha256().orElseThrow());
      assertTrue(walk.desk.objects.keys().contains(file.id().key()), file.toString());
    }
  }

  private static void assertCounts(Dossier now) {
    boolean isWhole = now.files().stream().noneMatch(RandomHistoriesTest::isErased);
    if (isWhole) {
      Submission.Contents contents = now.submission().contents();
      assertEquals(now.shown().size(), contents.files());
      assertEquals(
          now.shown().stream().mapToLong(file -> file.declared().length()).sum(), contents.bytes());
      assertEquals(now.files().size(), contents.lastNumber());
    }
  }

  private static boolean isErased(MaterialFile file) {
    return file.state() instanceof FileState.Erased;
  }

  private static void assertSealsStand(
      RandomWalk walk, Submission submission, List<String> manifests) {
    List<Seal> seals = submission.seals();
    for (int version = 1; version <= seals.size(); version++) {
      var manifest = walk.desk.materials.manifest(walk.id, version).orElseThrow();
      assertEquals(seals.get(version - 1), manifest.seal());
      assertEquals(Sha256.hex(manifest.text()), manifest.seal().sha256());
      if (version > manifests.size()) {
        manifests.add(manifest.text());
        JsonReader.readObject(manifest.text())
            .array("files")
            .forEach(line -> assertReleased(walk, line));
      }
      assertEquals(manifests.get(version - 1), manifest.text());
    }
    assertEquals(manifests.size(), seals.size(), "No seal is ever lost");
  }

  /** Just sealed: what the manifest names is what was checked. */
  private static void assertReleased(RandomWalk walk, Json line) {
    JsonObject one = (JsonObject) line;
    int number = Math.toIntExact(one.number("number").orElseThrow());
    assertEquals(
        Sha256.hex(walk.arrived.getOrDefault(number, "")), one.text("sha256").orElseThrow());
    assertTrue(walk.checked.contains(number) && walk.cleared.contains(number));
  }

  private static void assertErased(RandomWalk walk, Dossier now) {
    boolean isOver = now.submission().state() == Submission.State.ERASED;
    assertTrue(!isOver || now.files().stream().noneMatch(file -> file.state().isKept()));
    assertTrue(!now.ofCase().isOpen() || now.submission().erasure().isEmpty());
    for (MaterialFile file : now.files()) {
      assertTrue(
          !isErased(file) || now.submission().erasure().isPresent(), "Erased before it was due");
    }
    assertTrue(walk.files() >= now.files().size());
  }

  /** Chains are whole and end where the aggregates stand; says how many events there are. */
  private static int assertChains(RandomWalk walk, Dossier now, int before) {
    List<Event> all = new ArrayList<>(assertChain(walk, Submission.aggregate(walk.id), now));
    for (MaterialFile file : now.files()) {
      all.addAll(assertChain(walk, file.id().aggregate(), file));
    }
    List<Event> ofCase = assertChain(walk, walk.id.aggregate(), now.ofCase());
    assertTrue(all.size() + ofCase.size() >= before, "Nothing is forgotten");
    if (!now.ofCase().isOpen()) {
      var end = ofCase.getLast().at();
      all.stream()
          .filter(event -> event.at().isAfter(end))
          .forEach(event -> assertTrue(AFTER_THE_END.contains(event.type()), event.body()));
    }
    return all.size() + ofCase.size();
  }

  private static List<Event> assertChain(RandomWalk walk, AggregateId id, Aggregate now) {
    List<Event> chain = walk.desk.stores.history(id);
    Head head = Head.NONE;
    for (Event event : chain) {
      assertTrue(event.follows(head), event.body());
      head = event.head();
    }
    assertEquals(head, now.head());
    return chain;
  }
}
