package portal.invoices;

import dagger.Module;
import dagger.Provides;
import portal.aws.Host;
import portal.storage.Signatures;

/** The bucket of prints, as its host names it in {@code PRINTS_BUCKET}. */
@Module
interface DownloadsModule {

  @Provides
  static Signatures prints(Host host) {
    return Signatures.of(host, "PRINTS_BUCKET");
  }
}
