package portal.notifications.post;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import javax.inject.Singleton;
import portal.aws.AwsModule;
import portal.aws.Host;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** Wires the way out to Amazon SES. */
@Module
public abstract class PostModule {
  @Binds
  abstract Post post(SesPost post);

  /** Never tries again by itself: a second SendEmail after a lost answer would be a second mail. */
  @Provides
  @Singleton
  static SesV2Client ses(Host host, SdkHttpClient http) {
    return AwsModule.configure(SesV2Client.builder(), host, "SESV2")
        .httpClient(http)
        .overrideConfiguration(
            AwsModule.overrideBuilder(host).retryStrategy(AwsRetryStrategy.doNotRetry()).build())
        .build();
  }
}
