package portal.local;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import portal.dynamodb.DynamoDbProcess;
import portal.local.data.DataFolder;

/** DynamoDB on its way up. Starting it takes longest, so it begins first. */
record Database(CompletableFuture<Running> starting) implements AutoCloseable {

  static Database start(LocalSettings settings, DataFolder folder) {
    return new Database(
        settings
            .tables()
            .map(endpoint -> CompletableFuture.completedFuture(new Running(endpoint, () -> {})))
            .orElseGet(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> own(folder), Thread.ofPlatform().daemon()::start)));
  }

  private static Running own(DataFolder folder) {
    DynamoDbProcess process = DynamoDbProcess.start(folder.path("dynamodb"));
    return new Running(process.endpoint(), process::close);
  }

  /** Waits until it answers. */
  URI endpoint() {
    return starting.join().endpoint();
  }

  @Override
  public void close() {
    starting.join().end().run();
  }

  /** Where it answers, and what ends it. */
  record Running(URI endpoint, Runnable end) {}
}
