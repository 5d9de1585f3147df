package portal.checklist.tables;

import dagger.Binds;
import dagger.Module;
import portal.checklist.Checklists;

/** Wires checklists to their table. */
@Module
public interface ChecklistModule {
  @Binds
  Checklists checklists(ChecklistsTable table);
}
