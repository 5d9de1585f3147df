package portal.local.objects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.gaul.s3proxy.AccessGrant;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.gaul.shaded.org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import portal.local.data.DataFolder;
import portal.local.iam.Guard;
import portal.local.tables.Tables;
import portal.template.BucketDefinition;

/** S3 on this machine: S3Proxy over a folder, with the template's buckets. */
public final class ObjectServer implements AutoCloseable {
  private final S3Proxy proxy;
  private final BlobStore store;

  private ObjectServer(S3Proxy proxy, BlobStore store) {
    this.proxy = proxy;
    this.store = store;
  }

  /**
   * Starts one; it answers when this returns.
   *
   * @param data keeps the objects
   * @param port 0 for any
   * @param notes takes down what is stored
   * @param guard says who may do what
   */
  public static ObjectServer start(
      DataFolder data, int port, List<BucketDefinition> buckets, StoredNotes notes, Guard guard) {
    Path folder = data.path("objects");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    BlobStore store =
        new StrictStore(
            new FilesystemNio2BlobStore(folder.toString()), notes, new PartDigests(data));
    buckets.stream()
        .map(BucketDefinition::name)
        .filter(name -> !store.containerExists(name))
        .forEach(store::createContainer);
    S3Proxy proxy =
        S3Proxy.builder()
            .blobStore(store)
            .endpoint(URI.create("http://127.0.0.1:" + port))
            .awsAuthentication(AuthenticationType.AWS_V4, Tables.CREDENTIAL, Tables.CREDENTIAL)
            .stopTimeout(0)
            .build();
    proxy.setBlobStoreLocator((key, _, _) -> grant(key, guard, store));
    place(proxy, buckets, new ObjectAccess(guard, store, new Verdicts(data)::tags));
    try {
      proxy.start();
    } catch (Exception e) {
      throw new IllegalStateException("The object storage does not start", e);
    }
    return new ObjectServer(proxy, store);
  }

  /** Each key has a secret of its own on AWS; here it is the same. */
  private static @Nullable AccessGrant grant(@Nullable String key, Guard guard, BlobStore store) {
    return key != null && guard.knows(key) ? new AccessGrant(Tables.CREDENTIAL, store) : null;
  }

  /** S3Proxy offers no place for a handler of one's own. */
  private static void place(S3Proxy proxy, List<BucketDefinition> buckets, ObjectAccess access) {
    var rules =
        buckets.stream().collect(Collectors.toMap(BucketDefinition::name, BucketDefinition::cors));
    try {
      Field field = S3Proxy.class.getDeclaredField("server");
      field.setAccessible(true);
      Server server = (Server) field.get(proxy);
      server.setHandler(new Doorkeeper(server.getHandler(), rules, access));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("This version of S3Proxy keeps its server elsewhere", e);
    }
  }

  /** Whether nobody listens on the port. */
  public static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  /** Where it answers. */
  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + proxy.getPort());
  }

  /** One bucket by itself, whose objects nobody is told of. */
  public static ObjectServer alone(DataFolder folder, String bucket) {
    return start(
        folder,
        0,
        List.of(new BucketDefinition(bucket, List.of(), false)),
        new StoredNotes(folder, Clock.systemUTC()),
        Guard.ofOperator(Tables.CREDENTIAL));
  }

  BlobStore store() {
    return store;
  }

  @Override
  public void close() {
    try {
      proxy.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The object storage does not end", e);
    }
  }
}
