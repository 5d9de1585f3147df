package portal.aws;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import portal.json.JsonObject;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointProvider;

/**
 * What a function does over the network first, done once before the snapshot: one connection over
 * TLS to DynamoDB, which refuses the request as it is not signed, and one look at the credentials
 * that the container hands out. Classes stay loaded. Everything else is closed and forgotten: two
 * functions restored from one snapshot must share no session, no socket and no credentials.
 */
final class Rehearsal {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final Host host;

  Rehearsal(Host host) {
    this.host = host;
  }

  /**
   * Rehearses what it can within a few seconds and says what it could not: a failure here would
   * keep the version from being published. Virtual threads, because interrupting one closes the
   * socket that it waits for.
   */
  void run() {
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      List<Callable<Void>> scenes = List.of(this::greet, this::lookAtCredentials);
      threads
          .invokeAll(scenes, LONGEST.toMillis(), TimeUnit.MILLISECONDS)
          .forEach(Rehearsal::sayFailure);
      threads.shutdown();
      threads.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private Void greet() throws IOException, GeneralSecurityException {
    SSLContext tls = SSLContext.getInstance("TLS");
    tls.init(null, null, null);
    try (var client = new ThrowawayClient(tls, PATIENCE)) {
      client.post(endpoint());
    }
    return null;
  }

  private URI endpoint() {
    return host.optional("AWS_ENDPOINT_URL_DYNAMODB")
        .map(URI::create)
        .orElseGet(
            () ->
                DynamoDbEndpointProvider.defaultProvider()
                    .resolveEndpoint(at -> at.region(Region.of(host.variable("AWS_REGION"))))
                    .join()
                    .endpointUrl()
                    .toUri());
  }

  private Void lookAtCredentials() throws IOException {
    if (AwsModule.credentials(host) instanceof ContainerCredentialsProvider container) {
      try (container) {
        container.resolveCredentials();
      } finally {
        URI endpoint = URI.create(host.variable("AWS_CONTAINER_CREDENTIALS_FULL_URI"));
        IdleSocket.close((HttpURLConnection) endpoint.toURL().openConnection(Proxy.NO_PROXY));
      }
    }
    return null;
  }

  private static void sayFailure(Future<?> scene) {
    if (scene.state() != Future.State.SUCCESS) {
      String exception =
          scene.isCancelled()
              ? InterruptedException.class.getName()
              : scene.exceptionNow().getClass().getName();
      Log.info("rehearsed in part", JsonObject.builder().text("exception", exception).build());
    }
  }
}
