package portal.local.objects;

import dagger.BindsInstance;
import dagger.Component;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.inject.Singleton;
import portal.aws.Host;
import portal.storage.ObjectStore;
import portal.storage.Signatures;
import portal.storage.StorageModule;

/** The portal's own edge to a storage, as a function has it. */
@Component(modules = StorageModule.class)
@Singleton
public interface Storage {
  Signatures signatures();

  ObjectStore objects();

  /** Of this bucket at this endpoint, at this time. */
  static Storage of(String bucket, URI endpoint, Clock clock) {
    return of(bucket, endpoint, clock, "local");
  }

  /** Of whoever has this key. */
  static Storage of(String bucket, URI endpoint, Clock clock, String key) {
    var variables =
        Map.of(
            "AWS_REGION",
            "eu-central-1",
            "AWS_ACCESS_KEY_ID",
            key,
            "AWS_SECRET_ACCESS_KEY",
            "local",
            "MATERIAL_BUCKET",
            bucket,
            "AWS_ENDPOINT_URL_S3",
            endpoint.toString());
    Host host = new Host(variables, clock, clock, new Random(7), List.of());
    return DaggerStorage.factory().create(host);
  }

  @Component.Factory
  interface Factory {
    Storage create(@BindsInstance Host host);
  }
}
