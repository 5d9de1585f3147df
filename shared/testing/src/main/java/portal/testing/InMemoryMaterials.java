package portal.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import portal.aws.tables.Committed;
import portal.capability.Capability;
import portal.certification.CaseId;
import portal.submission.Dossier;
import portal.submission.FileId;
import portal.submission.Grant;
import portal.submission.Manifest;
import portal.submission.MaterialChange;
import portal.submission.MaterialFile;
import portal.submission.Materials;
import portal.submission.Submission;
import portal.submission.Written;
import portal.trail.Aggregate;
import portal.trail.Answered;
import portal.trail.Head;

/** What is handed in, in memory, as strict as its table, and as often overtaken as a test wants. */
public final class InMemoryMaterials implements Materials {
  private final InMemoryTrail trail;
  private final InMemoryCases cases;
  private final BooleanSupplier isOvertaken;
  private final Map<CaseId, Submission> submissions = new HashMap<>();
  private final Map<CaseId, Map<Integer, MaterialFile>> files = new HashMap<>();
  private final Map<CaseId, List<Manifest>> manifests = new HashMap<>();
  private final Map<FileId, Map<Integer, String>> parts = new HashMap<>();
  private final Map<String, Capability> grants = new HashMap<>();

  public InMemoryMaterials(InMemoryTrail trail, InMemoryCases cases) {
    this(trail, cases, () -> false);
  }

  /** Materials whose transactions fail whenever the supplier says so. */
  public InMemoryMaterials(InMemoryTrail trail, InMemoryCases cases, BooleanSupplier isOvertaken) {
    this.trail = trail;
    this.cases = cases;
    this.isOvertaken = isOvertaken;
  }

  /** What the secret with this SHA-256 was made to open. */
  public synchronized Optional<Capability> granted(String hash) {
    return Optional.ofNullable(grants.get(hash));
  }

  @Override
  public synchronized Optional<Dossier> find(CaseId id) {
    return submission(id)
        .flatMap(
            submission ->
                cases
                    .find(id)
                    .map(
                        ofCase ->
                            new Dossier(ofCase, submission, List.copyOf(filesOf(id).values()))));
  }

  @Override
  public synchronized Optional<Submission> submission(CaseId id) {
    return Optional.ofNullable(submissions.get(id));
  }

  @Override
  public synchronized Optional<MaterialFile> file(FileId id) {
    return Optional.ofNullable(filesOf(id.caseId()).get(id.number()));
  }

  private Map<Integer, MaterialFile> filesOf(CaseId id) {
    return files.computeIfAbsent(id, _ -> new TreeMap<>());
  }

  @Override
  public Committed store(MaterialChange change) {
    return store(change, Optional.empty());
  }

  @Override
  public Committed store(MaterialChange change, Answered answered) {
    return store(change, Optional.of(answered));
  }

  private synchronized Committed store(MaterialChange change, Optional<Answered> answered) {
    if (isOvertaken.getAsBoolean() || !holds(change) || !trail.commit(change.events(), answered)) {
      return Committed.overtaken();
    }
    change.ofCase().ifPresent(cases::put);
    change.ofSubmission().ifPresent(one -> submissions.put(one.after().id(), one.after()));
    change
        .ofFiles()
        .forEach(
            one -> filesOf(one.after().id().caseId()).put(one.after().id().number(), one.after()));
    change
        .sealed()
        .ifPresent(
            one ->
                manifests
                    .computeIfAbsent(
                        change.ofSubmission().orElseThrow().after().id(), _ -> new ArrayList<>())
                    .add(one));
    change.grant().ifPresent(one -> grants.put(one.hash(), one.capability()));
    return Committed.stored();
  }

  private boolean holds(MaterialChange change) {
    return change.ofCase().filter(one -> !cases.fits(one)).isEmpty()
        && change.ofSubmission().filter(one -> !isAsItWas(one)).isEmpty()
        && change.ofFiles().stream().allMatch(this::isAsItWas)
        && change.unchanged().stream().allMatch(this::isStill)
        && change.grant().map(Grant::hash).filter(grants::containsKey).isEmpty();
  }

  private boolean isAsItWas(Written<? extends Aggregate> one) {
    return head(one.after()).equals(one.before());
  }

  private boolean isStill(Aggregate seen) {
    return head(seen).equals(seen.head());
  }

  private Head head(Aggregate one) {
    Optional<? extends Aggregate> now =
        switch (one) {
          case Submission submission -> submission(submission.id());
          case MaterialFile file -> file(file.id());
          default -> throw new IllegalArgumentException("Not material");
        };
    return now.map(Aggregate::head).orElse(Head.NONE);
  }

  @Override
  public synchronized Optional<Manifest> manifest(CaseId id, int version) {
    return manifests.getOrDefault(id, List.of()).stream()
        .filter(one -> one.seal().version() == version)
        .findFirst();
  }

  @Override
  public synchronized Optional<Manifest> manifest(String sha256) {
    return manifests.values().stream()
        .flatMap(List::stream)
        .filter(one -> one.seal().sha256().equals(sha256))
        .findFirst();
  }

  @Override
  public synchronized Map<Integer, String> parts(FileId id) {
    return Map.copyOf(parts.getOrDefault(id, Map.of()));
  }

  @Override
  public synchronized boolean declareParts(FileId id, Map<Integer, String> digests, Instant now) {
    Map<Integer, String> held = parts.computeIfAbsent(id, _ -> new HashMap<>());
    boolean differs =
        digests.entrySet().stream()
            .anyMatch(
                part -> !held.getOrDefault(part.getKey(), part.getValue()).equals(part.getValue()));
    if (!differs) {
      held.putAll(digests);
    }
    return !differs;
  }
}
