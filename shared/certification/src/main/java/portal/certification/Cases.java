package portal.certification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.trail.Answered;
import portal.trail.Committed;

/** The cases of the institute. */
public interface Cases {

  Optional<Case> find(CaseId id);

  /** The case's messages, oldest first. */
  List<Message> thread(CaseId id);

  /**
   * Stores a change, its event and the request's answer, if the case is still as it was when the
   * change was decided.
   */
  Committed store(Change change, Answered answered);

  /** One page of the cases that the filter lets through, newest first. */
  Page list(Filter filter, Optional<String> after, int most);

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
