package portal.submission.tables;

import dagger.Lazy;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.aws.Host;
import portal.aws.Item;
import portal.capability.tables.CapabilitiesTable;
import portal.certification.CaseId;
import portal.certification.tables.CasesTable;
import portal.submission.Dossier;
import portal.submission.FileId;
import portal.submission.Manifest;
import portal.submission.MaterialChange;
import portal.submission.MaterialFile;
import portal.submission.Materials;
import portal.submission.Submission;
import portal.submission.Written;
import portal.trail.Aggregate;
import portal.trail.Answered;
import portal.trail.Committed;
import portal.trail.tables.Heads;
import portal.trail.tables.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The table of materials. Key: case id, then {@code submission} for its state, {@code
 * submission#file#} and a number for its files, {@code manifest#} and a version; a manifest is also
 * found by its SHA-256. Index {@code byDue}: what is to be deleted, by day.
 */
public final class MaterialsTable implements Materials {
  private final DynamoDbClient dynamo;
  private final String table;
  private final PartsTable parts;
  private final Lazy<CasesTable> cases;
  private final Lazy<CapabilitiesTable> capabilities;
  private final Lazy<Transactions> transactions;

  @Inject
  MaterialsTable(
      DynamoDbClient dynamo,
      Host host,
      PartsTable parts,
      Lazy<CasesTable> cases,
      Lazy<CapabilitiesTable> capabilities,
      Lazy<Transactions> transactions) {
    this.dynamo = dynamo;
    this.table = host.variable("MATERIALS_TABLE");
    this.parts = parts;
    this.cases = cases;
    this.capabilities = capabilities;
    this.transactions = transactions;
  }

  @Override
  public Optional<Dossier> find(CaseId id) {
    List<Item> items = items(id);
    return items.stream()
        .filter(item -> item.text("sk").equals(SubmissionItem.SORT_KEY))
        .findFirst()
        .map(SubmissionItem::decode)
        .flatMap(
            submission ->
                cases.get().find(id).map(ofCase -> new Dossier(ofCase, submission, files(items))));
  }

  private List<Item> items(CaseId id) {
    return dynamo
        .queryPaginator(
            query ->
                query
                    .tableName(table)
                    .consistentRead(true)
                    .keyConditionExpression("pk = :pk AND begins_with(sk, :prefix)")
                    .expressionAttributeValues(
                        Map.of(
                            ":pk", Item.ofText(id.value()),
                            ":prefix", Item.ofText(SubmissionItem.SORT_KEY))))
        .items()
        .stream()
        .map(Item::new)
        .toList();
  }

  private static List<MaterialFile> files(List<Item> items) {
    return items.stream()
        .filter(item -> item.text("sk").startsWith(FileItem.PREFIX))
        .map(FileItem::decode)
        .toList();
  }

  @Override
  public Optional<Submission> submission(CaseId id) {
    return get(id.value(), SubmissionItem.SORT_KEY).map(SubmissionItem::decode);
  }

  @Override
  public Optional<MaterialFile> file(FileId id) {
    return get(id.caseId().value(), FileItem.sortKey(id)).map(FileItem::decode);
  }

  @Override
  public Optional<Manifest> manifest(CaseId id, int version) {
    return get(id.value(), ManifestItem.sortKey(version)).map(ManifestItem::decode);
  }

  @Override
  public Optional<Manifest> manifest(String sha256) {
    return get(ManifestItem.partition(sha256), ManifestItem.SORT_KEY)
        .flatMap(
            item ->
                manifest(new CaseId(item.text("case")), Math.toIntExact(item.number("version"))));
  }

  private Optional<Item> get(String partition, String sortKey) {
    var key = Map.of("pk", Item.ofText(partition), "sk", Item.ofText(sortKey));
    var response = dynamo.getItem(get -> get.tableName(table).key(key).consistentRead(true));
    return response.hasItem() ? Optional.of(new Item(response.item())) : Optional.empty();
  }

  @Override
  public Committed store(MaterialChange change) {
    return transactions.get().commit(writes(change), change.events(), Optional.empty());
  }

  @Override
  public Committed store(MaterialChange change, Answered answered) {
    return transactions.get().commit(writes(change), change.events(), Optional.of(answered));
  }

  private List<TransactWriteItem> writes(MaterialChange change) {
    List<TransactWriteItem> items = new ArrayList<>();
    change.ofCase().map(one -> cases.get().writes(one)).ifPresent(items::addAll);
    change.ofSubmission().map(this::write).ifPresent(items::add);
    for (Written<MaterialFile> file : change.ofFiles()) {
      items.add(Heads.put(table, FileItem.encode(file.after()), file.before()));
    }
    change.unchanged().stream().map(this::check).forEach(items::add);
    change
        .sealed()
        .ifPresent(
            manifest ->
                ManifestItem.encode(change.ofSubmission().orElseThrow().after().id(), manifest)
                    .forEach(item -> items.add(create(item))));
    change
        .grant()
        .map(grant -> capabilities.get().put(grant.hash(), grant.capability()))
        .ifPresent(items::add);
    return items;
  }

  private TransactWriteItem write(Written<Submission> submission) {
    return Heads.put(table, SubmissionItem.encode(submission.after()), submission.before());
  }

  private TransactWriteItem check(Aggregate seen) {
    return switch (seen) {
      case Submission submission ->
          Heads.check(table, key(submission.id(), SubmissionItem.SORT_KEY), submission.head());
      case MaterialFile file ->
          Heads.check(table, key(file.id().caseId(), FileItem.sortKey(file.id())), file.head());
      default -> throw new IllegalArgumentException("Not in this table");
    };
  }

  private static Map<String, AttributeValue> key(CaseId id, String sortKey) {
    return Map.of("pk", Item.ofText(id.value()), "sk", Item.ofText(sortKey));
  }

  private TransactWriteItem create(Map<String, AttributeValue> item) {
    return TransactWriteItem.builder()
        .put(put -> put.tableName(table).item(item).conditionExpression("attribute_not_exists(pk)"))
        .build();
  }

  @Override
  public Map<Integer, String> parts(FileId id) {
    return parts.of(id);
  }

  @Override
  public boolean declareParts(FileId id, Map<Integer, String> digests, Instant now) {
    return parts.declare(id, digests, now);
  }

  @Override
  public List<CaseId> due(LocalDate today) {
    return dynamo
        .queryPaginator(
            query ->
                query
                    .tableName(table)
                    .indexName("byDue")
                    .keyConditionExpression("due = :due AND #position < :after")
                    .expressionAttributeNames(Map.of("#position", "position"))
                    .expressionAttributeValues(
                        Map.of(
                            ":due", Item.ofText(SubmissionItem.ERASURES),
                            ":after", Item.ofText(today.plusDays(1)))))
        .items()
        .stream()
        .map(item -> new CaseId(new Item(item).text("pk")))
        .toList();
  }
}
