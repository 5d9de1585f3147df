package portal.requests.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dagger.BindsInstance;
import dagger.Component;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.inject.Singleton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.aws.Host;
import portal.aws.tables.TablesModule;
import portal.requests.Buckets;
import portal.requests.Buckets.Taken;
import portal.requests.Client;
import portal.requests.RateLimit;
import portal.testing.tables.TablePlace;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What every store of counters promises, the fake and the table alike. */
@Tag("tables")
class BucketsContractTest {
  private static final Instant NOW = Instant.parse("2096-03-05T10:00:00Z");
  private static final int THREADS = 64;

  /** A store under test. */
  record Store(String name, Buckets buckets) {
    @Override
    public String toString() {
      return name;
    }
  }

  @Singleton
  @Component(modules = {TablesModule.class, RequestsModule.class})
  interface Graph {
    Buckets buckets();

    /** Makes the graph for a host. */
    @Component.Factory
    interface Factory {
      Graph create(@BindsInstance Host host, @BindsInstance DynamoDbClient tables);
    }
  }

  static Stream<Store> stores() {
    return TablePlace.all().map(BucketsContractTest::store);
  }

  private static Store store(TablePlace place) {
    Graph graph = DaggerBucketsContractTest_Graph.factory().create(place.host(NOW), place.client());
    return new Store(place.name(), graph.buckets());
  }

  private static RateLimit limit(int quota) {
    return new RateLimit("codes", quota, Duration.ofMinutes(10));
  }

  private static Client somebody() {
    return new Client(UUID.randomUUID().toString());
  }

  @ParameterizedTest
  @MethodSource("stores")
  void theQuotaIsCountedDownAndThenNothingIsLeft(Store store) {
    Client client = somebody();
    assertEquals(new Taken.Granted(1), store.buckets().take(limit(2), client, NOW));
    assertEquals(new Taken.Granted(0), store.buckets().take(limit(2), client, NOW));
    assertEquals(new Taken.Exhausted(), store.buckets().take(limit(2), client, NOW));
    Instant last = NOW.plus(Duration.ofMinutes(10)).minusMillis(1);
    assertEquals(new Taken.Exhausted(), store.buckets().take(limit(2), client, last));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void anotherWindowClientOrLimitIsAnotherBucket(Store store) {
    Client client = somebody();
    assertEquals(new Taken.Granted(0), store.buckets().take(limit(1), client, NOW));
    assertEquals(new Taken.Exhausted(), store.buckets().take(limit(1), client, NOW));
    Instant next = NOW.plus(Duration.ofMinutes(10));
    assertEquals(new Taken.Granted(0), store.buckets().take(limit(1), client, next));
    assertEquals(new Taken.Granted(0), store.buckets().take(limit(1), somebody(), NOW));
    var links = new RateLimit("links", 1, Duration.ofMinutes(10));
    assertEquals(new Taken.Granted(0), store.buckets().take(links, client, NOW));
  }

  @ParameterizedTest
  @MethodSource("stores")
  void sixtyFourAtOnceGetExactlyTheQuota(Store store) throws Exception {
    Client client = somebody();
    var together = new CyclicBarrier(THREADS);
    List<Future<Taken>> all = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      for (int thread = 0; thread < THREADS; thread++) {
        all.add(
            threads.submit(
                () -> {
                  together.await();
                  return store.buckets().take(limit(20), client, NOW);
                }));
      }
    }
    List<Integer> left = new ArrayList<>();
    for (Future<Taken> one : all) {
      switch (one.get()) {
        case Taken.Granted(var remaining) -> left.add(remaining);
        case Taken.Exhausted() -> {}
      }
    }
    assertEquals(IntStream.range(0, 20).boxed().toList(), left.stream().sorted().toList());
  }
}
