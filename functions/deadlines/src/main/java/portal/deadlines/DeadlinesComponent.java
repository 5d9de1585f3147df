package portal.deadlines;

import dagger.BindsInstance;
import dagger.Component;
import javax.inject.Singleton;
import portal.aws.AwsModule;
import portal.aws.Host;
import portal.deadline.tables.DeadlineModule;

/** The graph of this capability; each handler takes from it only what it needs. */
@Singleton
@Component(modules = {AwsModule.class, DeadlineModule.class})
interface DeadlinesComponent {
  EmitDeadlines emitDeadlines();

  FillDeadlines fillDeadlines();

  /** Makes the graph for a host. */
  @Component.Factory
  interface Factory {
    DeadlinesComponent create(@BindsInstance Host host);
  }
}
