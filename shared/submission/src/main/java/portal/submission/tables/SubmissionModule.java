package portal.submission.tables;

import dagger.Binds;
import dagger.Module;
import portal.submission.Materials;

/** Keeps what is handed in in its table. */
@Module
public interface SubmissionModule {
  @Binds
  Materials materials(MaterialsTable table);
}
