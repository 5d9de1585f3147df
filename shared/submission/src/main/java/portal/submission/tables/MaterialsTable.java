package portal.submission.tables;

import dagger.Lazy;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portal.aws.Host;
import portal.aws.Item;
import portal.aws.tables.Committed;
import portal.aws.tables.Table;
import portal.aws.tables.Write;
import portal.certification.CaseId;
import portal.certification.tables.CasesTable;
import portal.deadline.tables.DeadlinesTable;
import portal.deadline.tables.Held;
import portal.submission.Dossier;
import portal.submission.FileId;
import portal.submission.Manifest;
import portal.submission.MaterialChange;
import portal.submission.MaterialFile;
import portal.submission.Materials;
import portal.submission.Submission;
import portal.submission.SubmissionDeadlines;
import portal.submission.Written;
import portal.trail.Aggregate;
import portal.trail.Answered;
import portal.trail.tables.Heads;
import portal.trail.tables.Transactions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table of materials. Key: case id, then {@code submission} for its state, {@code
 * submission#file#} and a number for its files, {@code manifest#} and a version; a manifest is also
 * found by its SHA-256.
 */
public final class MaterialsTable implements Materials {
  private static final String SUBMISSION = "submission";

  private final Table table;
  private final PartsTable parts;
  private final Lazy<CasesTable> cases;
  private final Lazy<Transactions> transactions;
  private final Lazy<DeadlinesTable> deadlines;

  @Inject
  MaterialsTable(
      DynamoDbClient dynamo,
      Host host,
      PartsTable parts,
      Lazy<CasesTable> cases,
      Lazy<Transactions> transactions,
      Lazy<DeadlinesTable> deadlines) {
    this.table = new Table(dynamo, host.variable("MATERIALS_TABLE"));
    this.parts = parts;
    this.cases = cases;
    this.transactions = transactions;
    this.deadlines = deadlines;
  }

  @Override
  public Optional<Dossier> find(CaseId id) {
    List<Item> items = table.all(id.value(), SubmissionItem.SORT_KEY).toList();
    return items.stream()
        .filter(item -> item.text("sk").equals(SubmissionItem.SORT_KEY))
        .findFirst()
        .map(SubmissionItem::decode)
        .flatMap(
            submission ->
                cases.get().find(id).map(ofCase -> new Dossier(ofCase, submission, files(items))));
  }

  private static List<MaterialFile> files(List<Item> items) {
    return items.stream()
        .filter(item -> item.text("sk").startsWith(FileItem.PREFIX))
        .map(FileItem::decode)
        .toList();
  }

  @Override
  public Optional<Submission> submission(CaseId id) {
    return table.find(key(id, SubmissionItem.SORT_KEY)).map(SubmissionItem::decode);
  }

  @Override
  public Optional<MaterialFile> file(FileId id) {
    return table.find(key(id.caseId(), FileItem.sortKey(id))).map(FileItem::decode);
  }

  @Override
  public Optional<Manifest> manifest(CaseId id, int version) {
    return table.find(key(id, ManifestItem.sortKey(version))).map(ManifestItem::decode);
  }

  @Override
  public Optional<Manifest> manifest(String sha256) {
    return table
        .find(Table.key(ManifestItem.partition(sha256), ManifestItem.SORT_KEY))
        .flatMap(
            item ->
                manifest(new CaseId(item.text("case")), Math.toIntExact(item.number("version"))));
  }

  @Override
  public Committed store(MaterialChange change) {
    return transactions.get().commit(writes(change), change.events(), Optional.empty());
  }

  @Override
  public Committed store(MaterialChange change, Answered answered) {
    return transactions.get().commit(writes(change), change.events(), Optional.of(answered));
  }

  private List<Write> writes(MaterialChange change) {
    List<Write> items = new ArrayList<>();
    change.ofCase().map(one -> cases.get().writes(one)).ifPresent(items::addAll);
    change.ofSubmission().ifPresent(submission -> items.addAll(writes(submission)));
    for (Written<MaterialFile> file : change.ofFiles()) {
      items.add(
          Heads.put(label(file.after().id()), table, FileItem.encode(file.after()), file.before()));
    }
    change.unchanged().stream().map(this::check).forEach(items::add);
    change
        .sealed()
        .ifPresent(
            manifest ->
                ManifestItem.encode(change.ofSubmission().orElseThrow().after().id(), manifest)
                    .forEach(item -> items.add(Write.create("manifest", table.name(), item))));
    return items;
  }

  private List<Write> writes(Written<Submission> submission) {
    List<Write> items = new ArrayList<>();
    items.add(
        Heads.put(
            SUBMISSION, table, SubmissionItem.encode(submission.after()), submission.before()));
    if (!submission.due().isEmpty()) {
      items.addAll(deadlines.get().writes(submission.event(), submission.due()));
    }
    return items;
  }

  /** What a submission says is due of it. */
  public Optional<Held> held(CaseId id) {
    return submission(id)
        .map(
            found ->
                new Held(
                    Submission.aggregate(id),
                    found.head().version(),
                    SubmissionDeadlines.of(found),
                    check(found)));
  }

  private Write check(Aggregate seen) {
    return switch (seen) {
      case Submission submission ->
          Heads.check(
              SUBMISSION, table, key(submission.id(), SubmissionItem.SORT_KEY), submission.head());
      case MaterialFile file ->
          Heads.check(
              label(file.id()),
              table,
              key(file.id().caseId(), FileItem.sortKey(file.id())),
              file.head());
      default -> throw new IllegalArgumentException("Not in this table");
    };
  }

  private static Map<String, AttributeValue> key(CaseId id, String sortKey) {
    return Table.key(id.value(), sortKey);
  }

  private static String label(FileId id) {
    return "file " + id.number();
  }

  @Override
  public Map<Integer, String> parts(FileId id) {
    return parts.of(id);
  }

  @Override
  public Committed declareParts(FileId id, Map<Integer, String> digests, Instant now) {
    return parts.declare(id, digests, now);
  }
}
