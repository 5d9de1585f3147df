package portal.checklist;

import portal.trail.AggregateId;
import portal.trail.Aggregates;

/** Where the checklist's versions are kept. */
public interface Checklists
    extends Aggregates<AggregateId, ChecklistBook, ChecklistBook.Publication> {

  /** All versions there are. */
  default ChecklistBook book() {
    return find(ChecklistBook.ID).orElseThrow();
  }
}
