package portal.requests.tables;

import dagger.Binds;
import dagger.Module;
import portal.requests.Buckets;

/** Wires rate limits to their table. */
@Module
public interface RequestsModule {
  @Binds
  Buckets buckets(BucketsTable table);
}
