package portal.materials;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.certification.CaseDeadlines;
import portal.certification.CaseId;
import portal.certification.Moves;
import portal.deadline.Deadline;
import portal.submission.FileId;
import portal.submission.Submission;
import portal.submission.SubmissionDeadlines;
import portal.trail.AggregateId;
import portal.trail.Event;
import portal.trail.Sweep;

class SweepMaterialsTest {
  private static final LocalDate LAST = LocalDate.of(2026, 8, 29);

  private final Desk desk = new Desk();

  private List<Event> missed(Event happened) {
    Sweep sweep = new Sweep((_, _) -> List.of(happened).stream(), desk.time);
    return new SweepMaterials(sweep, desk.cases, desk.materials, desk.objects, desk.time).run();
  }

  private Event reached(AggregateId aggregate, String name) {
    return new Deadline(aggregate, name, desk.clock.instant(), 2).reached(desk.clock.instant());
  }

  private Event withdrawn(CaseId id) {
    desk.store(
        Moves.withdraw(desk.cases.find(id).orElseThrow(), "", desk.time.now()).orElseThrow());
    return desk.stores.history(id.aggregate()).getLast();
  }

  @Test
  void aFileThatWasTakenBackIsMissedWhileItsObjectIsThere() {
    CaseId id = desk.commissioned();
    String secret = desk.begin(id);
    desk.releaseAll(id, secret);
    FileId file = new FileId(id, 1);
    desk.byApplicant("POST /api/submission/files/{number}/removal", secret)
        .path("number", "1")
        .send();
    Event removed = desk.lastEvent(file);
    assertEquals("FileRemoved", removed.type());
    assertEquals(List.of(removed), missed(removed));
    desk.tellDiscard(file);
    assertEquals(List.of(), missed(removed));
  }

  @Test
  void theEndOfACaseIsMissedUntilTheDayIsSet() {
    CaseId id = desk.commissioned();
    desk.begin(id);
    Event ended = withdrawn(id);
    assertEquals(List.of(ended), missed(ended));
    desk.planErasure.after(ended);
    assertEquals(List.of(), missed(ended));
  }

  @Test
  void ofACaseWithoutMaterialNothingIsMissed() {
    assertEquals(List.of(), missed(withdrawn(desk.quoted())));
  }

  /** Deleted in part is not deleted. */
  @Test
  void materialIsMissedUntilAllOfItIsDeleted() {
    CaseId id = desk.commissioned();
    desk.releaseAll(id, desk.begin(id));
    desk.withdraw(id);
    desk.on(LAST);
    AggregateId aggregate = Submission.aggregate(id);
    Event reached = reached(aggregate, SubmissionDeadlines.MATERIAL_ERASURE);
    assertEquals(List.of(reached), missed(reached));
    desk.eraseMaterial.of(aggregate);
    assertEquals(List.of(), missed(reached));
  }

  /** Such as on request, taken back since. */
  @Test
  void materialThatIsToBeKeptAfterAllIsNotMissed() {
    CaseId id = desk.commissioned();
    desk.releaseAll(id, desk.begin(id));
    desk.withdraw(id);
    desk.on(LAST.minusDays(1));
    assertEquals(
        List.of(), missed(reached(Submission.aggregate(id), SubmissionDeadlines.MATERIAL_ERASURE)));
  }

  @Test
  void aWarningIsMissedUntilItIsGiven() {
    CaseId id = desk.commissioned();
    desk.on(desk.cases.find(id).orElseThrow().invitation().orElseThrow().lastDay().minusDays(3));
    Event reached = reached(id.aggregate(), CaseDeadlines.CODE_WARNING);
    assertEquals(List.of(reached), missed(reached));
    desk.warnInvitation.of(id.aggregate());
    assertEquals(List.of(), missed(reached));
  }

  @Test
  void ofAnotherDeadlineOthersHear() {
    CaseId id = desk.commissioned();
    assertEquals(List.of(), missed(reached(id.aggregate(), CaseDeadlines.QUOTE_LAPSE)));
  }
}
