package portal.acceptance.objects;

import dagger.BindsInstance;
import dagger.Component;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.inject.Singleton;
import portal.aws.Host;
import portal.local.data.DataFolder;
import portal.local.objects.ObjectServer;
import portal.local.objects.Objects;
import portal.local.objects.Verdicts;
import portal.storage.ObjectStore;
import portal.storage.Signatures;
import portal.storage.StorageModule;
import portal.template.BucketDefinition;
import portal.testing.Hosts;

/**
 * Where the objects of a test are: with {@code -Dportal.objects.endpoint} in an S3 that is there,
 * LocalStack's for example, else in one that ends with the test. The bucket is a new one.
 */
public record TestObjects(Storage storage, DataFolder folder, Optional<ObjectServer> own)
    implements AutoCloseable {

  /** The portal's own edge to a storage, as a function has it. */
  @Component(modules = StorageModule.class)
  @Singleton
  public interface Storage {
    Signatures signatures();

    ObjectStore objects();

    @Component.Factory
    interface Factory {
      Storage create(@BindsInstance Host host);
    }
  }

  public static TestObjects start(Path data) {
    String bucket = "test-" + UUID.randomUUID();
    DataFolder folder = DataFolder.open(data);
    String elsewhere = System.getProperty("portal.objects.endpoint", "");
    if (elsewhere.isEmpty()) {
      ObjectServer server = ObjectServer.alone(folder, bucket);
      return new TestObjects(
          storage(bucket, server.endpoint(), "local", Clock.systemUTC()),
          folder,
          Optional.of(server));
    }
    URI endpoint = URI.create(elsewhere);
    var definition = new BucketDefinition(bucket, java.util.List.of(), false);
    try (var there =
        Objects.at(endpoint, "test", java.util.List.of(definition), new Verdicts(folder))) {
      there.make();
    }
    return new TestObjects(
        storage(bucket, endpoint, "test", Clock.systemUTC()), folder, Optional.empty());
  }

  /** A storage of the test's, with a clock of its own, that signs as the portal there does. */
  public static Storage at(URI endpoint, String bucket, Clock clock) {
    boolean isOwn = System.getProperty("portal.objects.endpoint", "").isEmpty();
    return storage(bucket, endpoint, isOwn ? "local" : "test", clock);
  }

  private static Storage storage(String bucket, URI endpoint, String key, Clock clock) {
    Host host =
        Hosts.with(
            clock,
            1,
            Map.of(
                "MATERIAL_BUCKET", bucket,
                "AWS_ENDPOINT_URL_S3", endpoint.toString(),
                "AWS_ACCESS_KEY_ID", key,
                "AWS_SECRET_ACCESS_KEY", key));
    return DaggerTestObjects_Storage.factory().create(host);
  }

  @Override
  public void close() {
    own.ifPresent(ObjectServer::close);
    folder.close();
  }
}
