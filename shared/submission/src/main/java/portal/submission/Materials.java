package portal.submission;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import portal.aws.tables.Committed;
import portal.certification.CaseId;
import portal.trail.Aggregates;
import portal.trail.Answered;

/** What the institute's cases hand in. */
public interface Materials extends Aggregates<CaseId, Dossier, MaterialChange> {
  int MOST_PARTS_AT_ONCE = 50;

  /** The submission without its files. */
  Optional<Submission> submission(CaseId id);

  Optional<MaterialFile> file(FileId id);

  /** Stores a change that no request waits for; its conditions keep it from being made twice. */
  Committed store(MaterialChange change);

  /** Stores a change together with its request's answer. */
  @Override
  Committed store(MaterialChange change, Answered answered);

  /** The manifest that was sealed as this version. */
  Optional<Manifest> manifest(CaseId id, int version);

  /** The manifest with this SHA-256. */
  Optional<Manifest> manifest(String sha256);

  /** The SHA-256 of every part that was declared, by its number. */
  Map<Integer, String> parts(FileId id);

  /**
   * Declares parts, at most {@value #MOST_PARTS_AT_ONCE}. A part that was declared keeps its
   * digest.
   *
   * @param digests SHA-256 in hexadecimal, by number
   * @return overtaken if one has another digest; otherwise all have these now
   */
  Committed declareParts(FileId id, Map<Integer, String> digests, Instant now);
}
