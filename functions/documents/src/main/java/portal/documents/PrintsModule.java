package portal.documents;

import dagger.Module;
import dagger.Provides;
import portal.aws.Host;
import portal.storage.SmallObjects;

/** The bucket of prints, as its host names it in {@code PRINTS_BUCKET}. */
@Module
interface PrintsModule {

  @Provides
  static SmallObjects prints(Host host) {
    return SmallObjects.of(host, "PRINTS_BUCKET");
  }
}
