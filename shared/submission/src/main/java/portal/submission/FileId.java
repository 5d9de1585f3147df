package portal.submission;

import java.util.Optional;
import portal.certification.CaseId;
import portal.trail.AggregateId;

/**
 * A file of a case, by the number under which it was declared, from 1. Numbers are never used
 * again, so that its object's key is written once.
 */
public record FileId(CaseId caseId, int number) {
  private static final String KIND = "file#";

  public FileId {
    if (number < 1) {
      throw new IllegalArgumentException("Files are numbered from 1");
    }
  }

  public AggregateId aggregate() {
    return new AggregateId(KIND + caseId.value() + "-" + number);
  }

  /** The key of its object: made by the portal, with nothing in it that an applicant has chosen. */
  public String key() {
    return caseId.value() + "/" + number;
  }

  /** The file that an object's key belongs to; empty if it is none of ours. */
  public static Optional<FileId> ofKey(String key) {
    int at = key.indexOf('/');
    return at < 0
        ? Optional.empty()
        : CaseId.parse(key.substring(0, at))
            .flatMap(id -> number(key.substring(at + 1)).map(number -> new FileId(id, number)));
  }

  /** The file that an aggregate is; empty if it is none. */
  public static Optional<FileId> of(AggregateId aggregate) {
    int at = aggregate.own().lastIndexOf('-');
    return aggregate.value().startsWith(KIND) && at > 0
        ? ofKey(aggregate.own().substring(0, at) + '/' + aggregate.own().substring(at + 1))
        : Optional.empty();
  }

  /** A number as it stands in keys and paths. */
  public static Optional<Integer> number(String text) {
    return text.matches("[1-9][0-9]{0,5}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }
}
