package portal.trail.tables;

import dagger.Lazy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.tables.Committed;
import portal.aws.tables.TableWriter;
import portal.aws.tables.Transaction;
import portal.aws.tables.Write;
import portal.trail.Answered;
import portal.trail.Event;

/** Stores aggregates' new state, their events and the request's answer together, or nothing. */
public final class Transactions {
  private final TableWriter writer;
  private final EventsTable events;
  private final Lazy<AnswersTable> answers;

  @Inject
  Transactions(TableWriter writer, EventsTable events, Lazy<AnswersTable> answers) {
    this.writer = writer;
    this.events = events;
    this.answers = answers;
  }

  /**
   * Commits one aggregate's change and the request's answer.
   *
   * @param state the writes to the aggregate's own items; the one on its state item conditions on
   *     the head that the decision was made on
   */
  public Committed commit(List<Write> state, Event event, Answered answered) {
    return commit(state, List.of(event), Optional.of(answered));
  }

  /**
   * Commits the changes of several aggregates together.
   *
   * @param answered empty where no request waits for an answer; then a condition of {@code state}
   *     must keep the change from being made twice
   */
  public Committed commit(List<Write> state, List<Event> happened, Optional<Answered> answered) {
    List<Write> writes = new ArrayList<>(state);
    happened.forEach(event -> writes.add(events.append(event)));
    answered.map(one -> answers.get().remember(one)).ifPresent(writes::add);
    return writer.commit(new Transaction(writes));
  }
}
