package portal.materials;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import portal.aws.InstituteTime;
import portal.book.Books;
import portal.certification.Case;
import portal.checklist.Checklist;
import portal.submission.Dossier;

/** The checklist that holds for a case: the one that was in force on the day of its enquiry. */
final class CaseChecklists {
  private final Books<Checklist> checklists;
  private final InstituteTime time;

  @Inject
  CaseChecklists(Books<Checklist> checklists, InstituteTime time) {
    this.checklists = checklists;
    this.time = time;
  }

  /** The version that a submission of this case keeps. */
  int versionFor(Case ofCase) {
    return checklists.inForce(time.dateOf(ofCase.opening().at())).version();
  }

  List<Checklist.Item> of(Dossier dossier) {
    return checklists
        .book()
        .edition(dossier.submission().opening().checklist())
        .orElseThrow(() -> new IllegalStateException("No such version of the checklist"))
        .items(dossier.ofCase().enquiry().subject().kind());
  }

  /** The ids of its items. */
  Set<String> items(Dossier dossier) {
    return of(dossier).stream().map(Checklist.Item::id).collect(Collectors.toUnmodifiableSet());
  }

  /** The ids of the items that must have a file. */
  Set<String> required(Dossier dossier) {
    return of(dossier).stream()
        .filter(Checklist.Item::isRequired)
        .map(Checklist.Item::id)
        .collect(Collectors.toUnmodifiableSet());
  }
}
