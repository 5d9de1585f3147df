package portal.certification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.trail.Aggregates;

/** The cases of the institute. */
public interface Cases extends Aggregates<CaseId, Case, Change> {

  /** The case's messages, oldest first. */
  List<Message> thread(CaseId id);

  /** One page of the cases that the filter lets through, newest first. */
  Page list(Filter filter, Optional<String> after, int most);

  /** How many cases stand here. */
  long count(Status status);

  /** Which cases to list. */
  record Filter(Set<Status> statuses, Optional<Kind> kind) {
    public Filter {
      statuses = Set.copyOf(statuses);
    }
  }

  /**
   * A page.
   *
   * @param next where the next page goes on; empty on the last
   */
  record Page(List<Case> cases, Optional<String> next) {
    public Page {
      cases = List.copyOf(cases);
    }
  }
}
