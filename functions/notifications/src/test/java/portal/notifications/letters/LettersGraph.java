package portal.notifications.letters;

import dagger.BindsInstance;
import dagger.Component;
import java.util.Set;
import javax.inject.Singleton;
import portal.aws.Host;
import portal.aws.tables.Pause;
import portal.trail.tables.TrailModule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The letters as they are wired, wherever the tables are. */
@Singleton
@Component(modules = {TrailModule.class, LettersModule.class})
public interface LettersGraph {
  Letters letters();

  Occasions occasions();

  Set<CapabilityLetters> capabilities();

  /** Makes the graph for a host. */
  @Component.Factory
  interface Factory {
    LettersGraph create(
        @BindsInstance Host host, @BindsInstance DynamoDbClient tables, @BindsInstance Pause pause);
  }

  /** One on the tables of a host, which waits for nothing. */
  static LettersGraph on(Host host, DynamoDbClient tables) {
    return DaggerLettersGraph.factory().create(host, tables, _ -> {});
  }
}
