package portal.submission;

import java.util.List;
import portal.deadline.Due;

/** When a submission is to be looked at, as its state says. */
public final class SubmissionDeadlines {
  /** The material is to be deleted. */
  public static final String MATERIAL_ERASURE = "material-erasure";

  private SubmissionDeadlines() {}

  /** What is due of it; whatever changes a submission writes what differs. */
  public static List<Due> of(Submission now) {
    return now
        .erasure()
        .filter(_ -> now.state() != Submission.State.ERASED)
        .map(erasure -> new Due(MATERIAL_ERASURE, erasure.on()))
        .stream()
        .toList();
  }
}
