package portal.trail.tables;

import dagger.Binds;
import dagger.Module;
import portal.trail.Answers;
import portal.trail.History;
import portal.trail.Journal;

/** Wires the trail to its tables. */
@Module
public interface TrailModule {
  @Binds
  Answers answers(AnswersTable table);

  @Binds
  History history(EventsTable table);

  @Binds
  Journal journal(EventsTable table);
}
