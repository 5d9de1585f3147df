package portal.deadline.tables;

import dagger.Binds;
import dagger.Module;
import portal.deadline.Deadlines;

/** Wires deadlines to their table. */
@Module
public interface DeadlineModule {
  @Binds
  Deadlines deadlines(DeadlinesTable table);
}
