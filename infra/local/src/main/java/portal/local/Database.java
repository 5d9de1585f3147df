package portal.local;

import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import portal.dynamodb.DynamoDbProcess;
import portal.local.data.DataFolder;
import portal.local.data.Inventory;
import portal.local.tables.Tables;
import portal.template.TableDefinition;
import software.amazon.awssdk.core.exception.SdkException;

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
    try {
      return starting.join().endpoint();
    } catch (CompletionException e) {
      throw new IllegalStateException("The tables' database does not start", e.getCause());
    }
  }

  /**
   * Its tables, what is missing created.
   *
   * @throws portal.local.data.DamagedFile if what is kept of them cannot be read
   */
  Tables tables(List<TableDefinition> definitions, DataFolder folder) {
    try {
      return Tables.open(endpoint(), definitions);
    } catch (SdkException | IllegalStateException e) {
      boolean kept =
          Files.exists(folder.path(DataFolder.DATABASE)) && !new Inventory(folder).isFirst();
      throw kept ? folder.damaged(DataFolder.DATABASE, "cannot be read any more") : e;
    }
  }

  @Override
  public void close() {
    starting.join().end().run();
  }

  /** Where it answers, and what ends it. */
  record Running(URI endpoint, Runnable end) {}
}
