package portal.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.certification.Audience;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.EmailAddress;
import portal.certification.Enquiry;
import portal.certification.Kind;
import portal.certification.Moves;
import portal.certification.Order;
import portal.certification.Quantity;
import portal.certification.Stage;
import portal.certification.TermsMoves;
import portal.invoicing.Buyer;
import portal.language.Language;
import portal.pricing.Consents;
import portal.pricing.Facts;
import portal.pricing.Fee;
import portal.pricing.FirstTariff;
import portal.pricing.Occasion;
import portal.pricing.Scope;
import portal.submission.Sealing.Obstacle;
import portal.trail.Actor;
import portal.trail.Head;

class ObstaclesTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final Head HEAD = new Head(1, "0".repeat(64));
  private static final Set<String> REQUIRED = Set.of("overview", "practice");
  private static final FileState RELEASED = new FileState.Released(NOW);

  private static final Case QUOTED =
      TermsMoves.quote(
              Moves.open(
                      CaseId.random(new Random(3)),
                      new Enquiry(
                          new Enquiry.Applicant("Who", new EmailAddress("a@example.org"), "Whose"),
                          Audience.VENDOR,
                          new Enquiry.Subject(Kind.PROCESS, "Title", "Text", new Quantity.Single()),
                          Optional.empty(),
                          Language.DE),
                      NOW,
                      ZoneId.of("Europe/Vienna"))
                  .after(),
              new Stage.Decision("because", Actor.staff("1"), NOW),
              FirstTariff.tariff().quote(new Fee(Scope.SINGLE, Occasion.INITIAL), TODAY))
          .orElseThrow()
          .after();

  private static final Case COMMISSIONED =
      TermsMoves.accept(
              QUOTED,
              Order.of(
                  Facts.of(new Consents(true, false, 0)),
                  new Buyer(
                      "Who",
                      List.of("Road 1"),
                      Optional.empty(),
                      "Wien",
                      "AT",
                      Optional.empty(),
                      Optional.empty())),
              TODAY,
              NOW)
          .orElseThrow()
          .after();

  private final List<MaterialFile> files = new ArrayList<>();
  private Submission.State state = Submission.State.OPEN;

  private void file(String item, FileState fileState) {
    files.add(
        new MaterialFile(
            new FileId(QUOTED.id(), files.size() + 1),
            HEAD,
            new Declared("x.txt", 5, "text/plain", new Declared.Mark(item, true)),
            NOW,
            Optional.of("1".repeat(64)),
            new Transfer.Whole(),
            fileState));
  }

  private Set<Obstacle> obstacles(Case ofCase) {
    Submission submission =
        new Submission(
            ofCase.id(),
            HEAD,
            new Submission.Opening(NOW, 1),
            state,
            Submission.Contents.NONE,
            List.of(),
            Optional.empty(),
            Optional.empty());
    Dossier dossier = new Dossier(ofCase, submission, files);
    Set<Obstacle> found = Sealing.obstacles(dossier, REQUIRED);
    assertEquals(found.isEmpty(), Sealing.seal(dossier, REQUIRED, NOW).isPresent());
    return found;
  }

  private void releaseAll() {
    REQUIRED.forEach(item -> file(item, RELEASED));
  }

  @Test
  void nothingStandsInTheWayOfWhatIsWhole() {
    releaseAll();
    file("samples", new FileState.Rejected(Rejection.MALWARE, NOW));
    file("samples", new FileState.Removed(NOW, false));
    assertEquals(Set.of(), obstacles(COMMISSIONED));
  }

  @Test
  void theQuoteIsAcceptedFirst() {
    releaseAll();
    assertEquals(EnumSet.of(Obstacle.QUOTE_OPEN), obstacles(QUOTED));
  }

  @Test
  void anEmptySubmissionLacksWhatIsRequired() {
    assertEquals(
        EnumSet.of(Obstacle.NOTHING_RELEASED, Obstacle.REQUIRED_MISSING), obstacles(COMMISSIONED));
  }

  @Test
  void aRequiredItemIsAnsweredByReleasedFilesOnly() {
    file("overview", RELEASED);
    file("practice", new FileState.Rejected(Rejection.MALWARE, NOW));
    file("practice", new FileState.Removed(NOW, false));
    assertEquals(EnumSet.of(Obstacle.REQUIRED_MISSING), obstacles(COMMISSIONED));
  }

  @Test
  void everyFileHasToBeDone() {
    for (FileState unfinished :
        List.<FileState>of(
            new FileState.Awaited(),
            new FileState.Checking(false, false),
            new FileState.Checking(true, false),
            new FileState.Checking(false, true))) {
      files.clear();
      releaseAll();
      file("samples", unfinished);
      assertEquals(EnumSet.of(Obstacle.FILES_UNFINISHED), obstacles(COMMISSIONED));
    }
  }

  @Test
  void whatIsNotOpenIsNotSealed() {
    releaseAll();
    for (Submission.State other : List.of(Submission.State.SEALED, Submission.State.ERASED)) {
      state = other;
      assertEquals(EnumSet.of(Obstacle.NOT_OPEN), obstacles(COMMISSIONED));
    }
    state = Submission.State.OPEN;
    Case withdrawn = Moves.withdraw(COMMISSIONED, "", NOW).orElseThrow().after();
    assertEquals(EnumSet.of(Obstacle.NOT_OPEN), obstacles(withdrawn));
  }
}
