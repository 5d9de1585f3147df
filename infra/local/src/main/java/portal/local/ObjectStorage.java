package portal.local;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import portal.local.bus.Buses;
import portal.local.data.DataFolder;
import portal.local.iam.Guard;
import portal.local.objects.ObjectEvents;
import portal.local.objects.ObjectServer;
import portal.local.objects.Objects;
import portal.local.objects.StoredNotes;
import portal.local.objects.ToldEvents;
import portal.local.objects.Verdicts;
import portal.template.BucketDefinition;

/**
 * Object storage: our own, which tells the bus of its objects, or one that already runs, whose
 * events come from elsewhere.
 */
final class ObjectStorage implements AutoCloseable {
  private final Optional<ObjectServer> own;
  private final StoredNotes notes;
  private final Verdicts verdicts;
  private final List<BucketDefinition> buckets;
  private final URI endpoint;
  private final Objects objects;

  private ObjectStorage(
      LocalSettings settings, DataFolder folder, List<BucketDefinition> buckets, Guard guard) {
    this.notes = new StoredNotes(folder, settings.systemClock());
    this.verdicts = new Verdicts(folder);
    this.buckets = buckets;
    this.own =
        settings.objects().isPresent()
            ? Optional.empty()
            : Optional.of(ObjectServer.start(folder, port(settings.port()), buckets, notes, guard));
    this.endpoint = settings.objects().or(() -> own.map(ObjectServer::endpoint)).orElseThrow();
    this.objects = Objects.at(endpoint, settings.objectsKey(), buckets, verdicts);
  }

  static ObjectStorage start(
      LocalSettings settings, DataFolder folder, List<BucketDefinition> buckets, Guard guard) {
    var storage = new ObjectStorage(settings, folder, buckets, guard);
    if (storage.own.isEmpty()) {
      storage.objects.make();
    }
    return storage;
  }

  /** The next port to the portal's, so that pages outlive a restart; any, if that is taken. */
  private static int port(int portals) {
    return portals > 0 && portals < 65535 && ObjectServer.isFree(portals + 1) ? portals + 1 : 0;
  }

  /** Where it answers. */
  URI endpoint() {
    return endpoint;
  }

  /** The objects, to look at. */
  Objects objects() {
    return objects;
  }

  /** What it tells the buses, if it is our own. */
  Optional<ObjectEvents> events(Buses buses) {
    return own.map(server -> new ObjectEvents(notes, server, verdicts, buckets, buses));
  }

  /** What somebody else tells the buses of it. */
  ToldEvents told(Buses buses) {
    return new ToldEvents(objects, verdicts, buses);
  }

  @Override
  public void close() {
    objects.close();
    own.ifPresent(ObjectServer::close);
  }
}
