package portal.capability.tables;

import dagger.Binds;
import dagger.Module;
import portal.capability.Capabilities;

/** Wires capabilities to their table. */
@Module
public interface CapabilityModule {
  @Binds
  Capabilities capabilities(CapabilitiesTable table);
}
