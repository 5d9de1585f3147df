package portal.invoicing.tables;

import dagger.Lazy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Committed;
import portal.aws.tables.Table;
import portal.aws.tables.Write;
import portal.invoicing.Invoice;
import portal.invoicing.InvoiceChange;
import portal.invoicing.InvoiceChange.ChargeKey;
import portal.invoicing.InvoiceNumber;
import portal.invoicing.InvoiceStatus;
import portal.invoicing.Invoices;
import portal.invoicing.Series;
import portal.trail.Answered;
import portal.trail.tables.Heads;
import portal.trail.tables.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * The table of invoices. Key: {@code invoice#} and the number; beside them stand {@code series}
 * and, for every charge that was billed, {@code charge#}, the case and the charge's number, and for
 * every print {@code print#} and its name. Indexes: {@code byStatus} by due day, {@code byCase} and
 * {@code byMonth} by number.
 */
public final class InvoicesTable implements Invoices {
  private final DynamoDbClient dynamo;
  private final Table table;
  private final Lazy<Transactions> transactions;

  @Inject
  InvoicesTable(DynamoDbClient dynamo, Host host, Lazy<Transactions> transactions) {
    this.dynamo = dynamo;
    this.table = new Table(dynamo, host.variable("INVOICES_TABLE"));
    this.transactions = transactions;
  }

  @Override
  public Optional<Invoice> find(InvoiceNumber number) {
    return table.find(Table.key(InvoiceItem.key(number))).map(InvoiceItem::decode);
  }

  @Override
  public Series series() {
    return table.find(Table.key(SeriesItem.KEY)).map(SeriesItem::decode).orElse(Series.START);
  }

  @Override
  public Optional<InvoiceNumber> billed(ChargeKey charge) {
    return table
        .find(Table.key(ChargeMark.key(charge)))
        .map(mark -> new InvoiceNumber(mark.number("number")));
  }

  @Override
  public Committed store(InvoiceChange change) {
    return transactions.get().commit(items(change), change.events(), Optional.empty());
  }

  @Override
  public Committed store(InvoiceChange change, Answered answered) {
    return transactions.get().commit(items(change), change.events(), Optional.of(answered));
  }

  private List<Write> items(InvoiceChange change) {
    List<Write> items = new ArrayList<>();
    change
        .numbering()
        .map(numbering -> SeriesItem.put(table.name(), numbering))
        .ifPresent(items::add);
    change
        .charge()
        .map(charge -> ChargeMark.put(table.name(), charge, change.first().number()))
        .ifPresent(items::add);
    change
        .written()
        .forEach(
            one ->
                items.add(
                    Heads.put("invoice", table, InvoiceItem.encode(one.after()), one.before())));
    return items;
  }

  @Override
  public List<Invoice> ofCase(String caseReference) {
    return all("byCase", "case", caseReference);
  }

  @Override
  public List<Invoice> issuedIn(YearMonth month) {
    return all("byMonth", "month", month.toString());
  }

  private List<Invoice> all(String index, String attribute, String value) {
    return dynamo
        .queryPaginator(
            query ->
                query
                    .tableName(table.name())
                    .indexName(index)
                    .keyConditionExpression("#attribute = :value")
                    .expressionAttributeNames(Map.of("#attribute", attribute))
                    .expressionAttributeValues(Map.of(":value", Item.ofText(value))))
        .items()
        .stream()
        .map(Item::new)
        .map(InvoiceItem::decode)
        .toList();
  }

  @Override
  public Page list(InvoiceStatus status, Optional<String> after, int most) {
    boolean isForward = status == InvoiceStatus.OPEN;
    Item.Builder values = Item.builder().put(":status", status.code()).put(":after", after);
    String beyond = isForward ? " AND duePosition > :after" : " AND duePosition < :after";
    QueryRequest query =
        QueryRequest.builder()
            .tableName(table.name())
            .indexName("byStatus")
            .scanIndexForward(isForward)
            .limit(most + 1)
            .keyConditionExpression("#status = :status" + (after.isPresent() ? beyond : ""))
            .expressionAttributeNames(Map.of("#status", "status"))
            .expressionAttributeValues(values.build())
            .build();
    return page(
        dynamo.queryPaginator(query).items().stream()
            .limit(most + 1L)
            .map(Item::new)
            .map(InvoiceItem::decode)
            .toList(),
        most);
  }

  private static Page page(List<Invoice> found, int most) {
    List<Invoice> page = found.subList(0, Math.min(most, found.size()));
    return new Page(
        page,
        found.size() > most
            ? Optional.of(InvoiceItem.duePosition(page.getLast()))
            : Optional.empty());
  }
}
