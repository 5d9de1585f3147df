package portal.aws;

import dagger.Module;
import dagger.Provides;
import java.net.URI;
import java.time.Duration;
import javax.inject.Singleton;
import portal.aws.tables.TablesModule;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.endpoints.AccountIdEndpointMode;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Clients that know all they need beforehand: region, credentials, endpoint. Nothing is searched
 * for on the disk or the network, which is most of an SDK client's cold start.
 */
@Module(includes = TablesModule.class)
public final class AwsModule {
  private AwsModule() {}

  @Provides
  @Singleton
  static DynamoDbClient dynamoDb(Host host, SdkHttpClient http) {
    return configure(DynamoDbClient.builder(), host, "DYNAMODB")
        .httpClient(http)
        .endpointDiscoveryEnabled(false)
        .accountIdEndpointMode(AccountIdEndpointMode.DISABLED)
        .overrideConfiguration(overrides(host))
        .build();
  }

  @Provides
  @Singleton
  static SdkHttpClient http(Host host) {
    return http(host, Duration.ofSeconds(10));
  }

  /** An HTTP client that waits so long for the next bytes; in a dry run one that sends nothing. */
  public static SdkHttpClient http(Host host, Duration patience) {
    return host.isDryRun()
        ? new DryRunHttpClient()
        : UrlConnectionHttpClient.builder()
            .connectionTimeout(Duration.ofSeconds(2))
            .socketTimeout(patience)
            .build();
  }

  /**
   * Region, credentials and, where the host names one, the endpoint ({@code
   * AWS_ENDPOINT_URL_<service>}).
   */
  public static <B extends AwsClientBuilder<B, ?>> B configure(
      B builder, Host host, String service) {
    host.optional("AWS_ENDPOINT_URL_" + service)
        .map(URI::create)
        .ifPresent(builder::endpointOverride);
    return builder
        .region(Region.of(host.variable("AWS_REGION")))
        .credentialsProvider(credentials(host));
  }

  /** The host's interceptors, and no profile file. */
  public static ClientOverrideConfiguration.Builder overrideBuilder(Host host) {
    return ClientOverrideConfiguration.builder()
        .defaultProfileFile(ProfileFile.aggregator().build())
        .executionInterceptors(host.interceptors());
  }

  private static ClientOverrideConfiguration overrides(Host host) {
    return overrideBuilder(host).build();
  }

  /**
   * The function's credentials. SnapStart hands them out by the container endpoint; they must not
   * be read before the snapshot.
   */
  public static AwsCredentialsProvider credentials(Host host) {
    if (host.optional("AWS_CONTAINER_CREDENTIALS_FULL_URI").isPresent() && !host.isDryRun()) {
      return ContainerCredentialsProvider.builder().build();
    }
    String id = host.variable("AWS_ACCESS_KEY_ID");
    String secret = host.variable("AWS_SECRET_ACCESS_KEY");
    return StaticCredentialsProvider.create(
        host.optional("AWS_SESSION_TOKEN")
            .<software.amazon.awssdk.auth.credentials.AwsCredentials>map(
                token -> AwsSessionCredentials.create(id, secret, token))
            .orElseGet(() -> AwsBasicCredentials.create(id, secret)));
  }
}
