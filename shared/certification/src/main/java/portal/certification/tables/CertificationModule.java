package portal.certification.tables;

import dagger.Binds;
import dagger.Module;
import portal.certification.Cases;

/** Wires cases to their table. */
@Module
public interface CertificationModule {
  @Binds
  Cases cases(CasesTable table);
}
