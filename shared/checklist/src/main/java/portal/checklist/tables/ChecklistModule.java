package portal.checklist.tables;

import dagger.Lazy;
import dagger.Module;
import dagger.Provides;
import portal.aws.Host;
import portal.book.Books;
import portal.book.tables.BookTable;
import portal.checklist.Checklist;
import portal.checklist.ChecklistTitle;
import portal.trail.tables.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Wires the book of checklists to the table of material. */
@Module
public interface ChecklistModule {
  @Provides
  static Books<Checklist> checklists(
      DynamoDbClient dynamo, Host host, Lazy<Transactions> transactions) {
    return new BookTable<>(
        dynamo,
        host.variable("MATERIALS_TABLE"),
        ChecklistTitle.TITLE,
        new ChecklistItem(),
        transactions);
  }
}
