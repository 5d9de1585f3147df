package portal.notifications;

import dagger.Module;
import dagger.Provides;
import portal.aws.Host;
import portal.storage.SmallObjects;
import software.amazon.awssdk.http.SdkHttpClient;

/** The bucket of prints, as its host names it in {@code PRINTS_BUCKET}. */
@Module
interface EnclosuresModule {

  @Provides
  static SmallObjects prints(Host host, SdkHttpClient http) {
    return SmallObjects.of(host, "PRINTS_BUCKET", http);
  }
}
