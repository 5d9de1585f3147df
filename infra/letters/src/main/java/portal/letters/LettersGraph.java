package portal.letters;

import dagger.BindsInstance;
import dagger.Component;
import java.util.Set;
import javax.inject.Singleton;
import portal.aws.Host;
import portal.aws.tables.Pause;
import portal.notifications.letters.CapabilityLetters;
import portal.notifications.letters.Letters;
import portal.notifications.letters.LettersModule;
import portal.notifications.letters.Stationery;
import portal.trail.tables.TrailModule;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The letters as the portal writes them, over tables with samples. */
@Singleton
@Component(modules = {TrailModule.class, LettersModule.class})
interface LettersGraph {
  Letters letters();

  Stationery stationery();

  Set<CapabilityLetters> capabilities();

  /** Makes the graph for a host. */
  @Component.Factory
  interface Factory {
    LettersGraph create(
        @BindsInstance Host host, @BindsInstance DynamoDbClient tables, @BindsInstance Pause pause);
  }
}
