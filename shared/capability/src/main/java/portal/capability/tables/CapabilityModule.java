package portal.capability.tables;

import dagger.Binds;
import dagger.Module;
import portal.capability.Capabilities;
import portal.capability.Confirmations;

/** Wires capabilities and confirmation codes to their table. */
@Module
public interface CapabilityModule {
  @Binds
  Capabilities capabilities(CapabilitiesTable table);

  @Binds
  Confirmations confirmations(ConfirmationsTable table);
}
