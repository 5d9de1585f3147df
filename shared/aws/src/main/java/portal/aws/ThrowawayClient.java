package portal.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * The SDK's HTTP client with a TLS context of its own, of which nothing is left once it is closed:
 * no socket, not even in the process' cache of idle ones, and no session that could be resumed.
 */
final class ThrowawayClient implements AutoCloseable {
  private final SSLContext tls;
  private final SSLSocketFactory sockets;
  private final int patience;
  private final SdkHttpClient http = UrlConnectionHttpClient.create(this::connection);
  private final List<HttpURLConnection> opened = new ArrayList<>();

  /**
   * A client that nobody else knows.
   *
   * @param tls a context that nobody else uses
   * @param patience how long it waits for a connection, and for each answer
   */
  ThrowawayClient(SSLContext tls, Duration patience) {
    this.tls = tls;
    this.sockets = tls.getSocketFactory();
    this.patience = Math.toIntExact(patience.toMillis());
  }

  /** Sends an unsigned request with a body, as the SDK would, and reads the answer to its end. */
  void post(URI endpoint) throws IOException {
    SdkHttpRequest request =
        SdkHttpRequest.builder()
            .uri(endpoint)
            .method(SdkHttpMethod.POST)
            .putHeader("Content-Type", "application/x-amz-json-1.0")
            .putHeader("Content-Length", "2")
            .build();
    HttpExecuteResponse answer =
        http.prepareRequest(
                HttpExecuteRequest.builder()
                    .request(request)
                    .contentStreamProvider(ContentStreamProvider.fromUtf8String("{}"))
                    .build())
            .call();
    if (answer.responseBody().isPresent()) {
      try (var body = answer.responseBody().get()) {
        body.readAllBytes();
      }
    }
    IdleSocket.close(connection(endpoint));
  }

  private HttpURLConnection connection(URI endpoint) {
    try {
      var connection = (HttpURLConnection) endpoint.toURL().openConnection();
      if (connection instanceof HttpsURLConnection secure) {
        secure.setSSLSocketFactory(sockets);
      }
      connection.setConnectTimeout(patience);
      connection.setReadTimeout(patience);
      opened.add(connection);
      return connection;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    opened.forEach(HttpURLConnection::disconnect);
    http.close();
    SSLSessionContext sessions = tls.getClientSessionContext();
    for (byte[] id : Collections.list(sessions.getIds())) {
      // A session goes with the one that it was derived from.
      Optional.ofNullable(sessions.getSession(id)).ifPresent(SSLSession::invalidate);
    }
  }
}
