package portal.materials;

import jakarta.inject.Inject;
import java.util.Optional;
import portal.aws.InstituteTime;
import portal.certification.Case;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.submission.ErasureMoves;
import portal.submission.MaterialChange;
import portal.submission.Materials;
import portal.trail.Event;

/** Sets the day on which the material of a case that has ended is deleted. */
final class PlanErasure {
  private final Cases cases;
  private final Materials materials;
  private final FileChanges changes;
  private final Retention retention;
  private final InstituteTime time;

  @Inject
  PlanErasure(
      Cases cases,
      Materials materials,
      FileChanges changes,
      Retention retention,
      InstituteTime time) {
    this.cases = cases;
    this.materials = materials;
    this.changes = changes;
    this.retention = retention;
    this.time = time;
  }

  void after(Event event) {
    CaseId id = CaseId.of(event.aggregate());
    changes.make(() -> cases.find(id).flatMap(ended -> plan(ended, event)));
  }

  private Optional<MaterialChange> plan(Case ended, Event event) {
    return materials
        .submission(ended.id())
        .flatMap(
            submission ->
                ErasureMoves.keepUntil(
                    ended, submission, retention.lastDay(time.dateOf(event.at())), time.now()));
  }
}
