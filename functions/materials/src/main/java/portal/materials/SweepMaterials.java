package portal.materials;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.aws.InstituteTime;
import portal.certification.CaseDeadlines;
import portal.certification.CaseId;
import portal.certification.Cases;
import portal.certification.InvitationMoves;
import portal.deadline.Deadline;
import portal.storage.ObjectStore;
import portal.storage.StoredObject;
import portal.submission.ErasureMoves;
import portal.submission.FileId;
import portal.submission.Materials;
import portal.submission.Submission;
import portal.submission.SubmissionDeadlines;
import portal.trail.AggregateId;
import portal.trail.Event;
import portal.trail.Hearer;
import portal.trail.Sweep;

/**
 * Looks whether what events ask of material was done: who hears of them would find nothing to do
 * now, whatever has become of case and material.
 */
final class SweepMaterials {
  private final Sweep sweep;
  private final Cases cases;
  private final Materials materials;
  private final ObjectStore objects;
  private final InstituteTime time;

  @Inject
  SweepMaterials(
      Sweep sweep, Cases cases, Materials materials, ObjectStore objects, InstituteTime time) {
    this.sweep = sweep;
    this.cases = cases;
    this.materials = materials;
    this.objects = objects;
    this.time = time;
  }

  List<Event> run() {
    return sweep.of(
        List.of(
            Hearer.of("DiscardFile", Set.of("FileRejected", "FileRemoved"), this::isDiscarded),
            Hearer.of(
                "PlanErasure",
                Set.of("CaseWithdrawn", "QuoteLapsed", "QuoteRefused"),
                this::isPlanned),
            Hearer.of("HearMaterialDeadline", Set.of(Deadline.REACHED), this::isHeard)));
  }

  private boolean isDiscarded(Event event) {
    return FileId.of(event.aggregate())
        .flatMap(materials::file)
        .filter(file -> file.state().isKept() || !isStored(file.id().key()))
        .isPresent();
  }

  private boolean isStored(String key) {
    Optional<StoredObject> found = objects.read(key);
    found.ifPresent(StoredObject::close);
    return found.isPresent();
  }

  /** A case that ended before its code was used has no material. */
  private boolean isPlanned(Event event) {
    CaseId id = CaseId.of(event.aggregate());
    return materials
        .submission(id)
        .flatMap(
            submission ->
                cases
                    .find(id)
                    .flatMap(
                        ended ->
                            ErasureMoves.keepUntil(ended, submission, time.today(), time.now())))
        .isEmpty();
  }

  /** Of other deadlines others hear. */
  private boolean isHeard(Event event) {
    Deadline reached = Deadline.told(event);
    return switch (reached.name()) {
      case CaseDeadlines.CODE_WARNING -> isWarned(reached.aggregate());
      case SubmissionDeadlines.MATERIAL_ERASURE -> isErased(reached.aggregate());
      default -> true;
    };
  }

  private boolean isWarned(AggregateId aggregate) {
    return cases
        .find(CaseId.of(aggregate))
        .flatMap(found -> InvitationMoves.warn(found, time.today(), time.now()))
        .isEmpty();
  }

  private boolean isErased(AggregateId aggregate) {
    return materials
        .find(CaseId.of(aggregate))
        .filter(found -> ErasureMoves.isDue(found, time.today()))
        .filter(found -> found.submission().state() != Submission.State.ERASED)
        .isEmpty();
  }
}
