package portal.certification;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.aws.tables.Committed;
import portal.trail.Aggregates;
import portal.trail.Answered;

/** The cases of the institute. */
public interface Cases extends Aggregates<CaseId, Case, Change> {

  /** Stores a change that no request waits for; its condition keeps it from being made twice. */
  Committed store(Change change);

  /** Stores a change together with its request's answer. */
  @Override
  Committed store(Change change, Answered answered);

  /** The case's messages, oldest first. */
  List<Message> thread(CaseId id);

  /** One page of the cases that the filter lets through, newest first. */
  Page list(Filter filter, Optional<String> after, int most);

  /** One page of the cases of a contact, newest first. */
  Page of(Contact contact, Optional<String> after, int most);

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
