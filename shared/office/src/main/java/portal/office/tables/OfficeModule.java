package portal.office.tables;

import dagger.Binds;
import dagger.Module;
import portal.office.Desk;
import portal.office.Search;

/** Wires the desk and the search to their tables. */
@Module
public interface OfficeModule {
  @Binds
  Desk desk(DeskTable table);

  @Binds
  Search search(SearchTable table);
}
