package portal.watch;

import dagger.BindsInstance;
import dagger.Component;
import javax.inject.Singleton;
import portal.aws.AwsModule;
import portal.aws.Host;
import portal.aws.tables.TablesModule;

/** The graph of this capability; each handler takes from it only what it needs. */
@Singleton
@Component(modules = {AwsModule.class, TablesModule.class})
interface WatchComponent {
  SendHeartbeat sendHeartbeat();

  HearHeartbeat hearHeartbeat();

  Republish republish();

  /** Makes the graph for a host. */
  @Component.Factory
  interface Factory {
    WatchComponent create(@BindsInstance Host host);
  }
}
