package portal.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portal.certification.CaseId;
import portal.trail.Aggregate;
import portal.trail.AggregateId;
import portal.trail.Head;

/**
 * What a case hands in, as a whole.
 *
 * @param opening when its code was redeemed first, and the checklist that holds for it
 * @param contents what was declared so far
 * @param seals one for each time it was submitted, oldest first
 * @param reopening why it was last opened again
 * @param erasure when its material is to be deleted
 */
public record Submission(
    CaseId id,
    Head head,
    Opening opening,
    State state,
    Contents contents,
    List<Seal> seals,
    Optional<Reopening> reopening,
    Optional<Erasure> erasure)
    implements Aggregate {
  /** All of them are looked at by the transaction that seals, which takes 100 writes. */
  public static final int MOST_FILES = 80;

  /** So many files may be declared in its life, with those that were taken back. */
  public static final int MOST_DECLARED = 400;

  /** So often may it be submitted. */
  public static final int MOST_SEALS = 20;

  public static final long LONGEST_FILE = 5L * 1024 * 1024 * 1024;

  /** So many bytes may one submission hold. */
  public static final long MOST_BYTES = 4 * LONGEST_FILE;

  public Submission {
    seals = List.copyOf(seals);
  }

  /** Whether it takes files. */
  public enum State {
    OPEN("open"),
    SEALED("sealed"),
    /** Its material was deleted; manifests are kept. */
    ERASED("erased");

    private final String code;

    State(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }

    public static Optional<State> ofCode(String code) {
      return java.util.Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
  }

  /**
   * How it began.
   *
   * @param checklist the checklist's version
   */
  public record Opening(Instant at, int checklist) {}

  /**
   * What is in it.
   *
   * @param lastNumber the number of the file that was declared last; 0 if none was
   * @param files how many have not been removed
   * @param bytes how long these are together
   */
  public record Contents(int lastNumber, int files, long bytes) {
    static final Contents NONE = new Contents(0, 0, 0);

    boolean takes(long length) {
      return files < MOST_FILES && lastNumber < MOST_DECLARED && bytes + length <= MOST_BYTES;
    }

    Contents with(long length) {
      return new Contents(lastNumber + 1, files + 1, bytes + length);
    }

    Contents without(long length) {
      return new Contents(lastNumber, files - 1, bytes - length);
    }
  }

  public static AggregateId aggregate(CaseId id) {
    return new AggregateId("submission#" + id.value());
  }

  public Optional<Seal> lastSeal() {
    return seals.isEmpty() ? Optional.empty() : Optional.of(seals.getLast());
  }

  Submission with(Head next, State state) {
    return new Submission(id, next, opening, state, contents, seals, reopening, erasure);
  }

  Submission with(Head next, Contents contents) {
    return new Submission(id, next, opening, state, contents, seals, reopening, erasure);
  }

  Submission with(Head next, List<Seal> seals) {
    return new Submission(id, next, opening, State.SEALED, contents, seals, reopening, erasure);
  }

  Submission with(Head next, Reopening why) {
    return new Submission(
        id, next, opening, State.OPEN, contents, seals, Optional.of(why), erasure);
  }

  Submission with(Head next, Optional<Erasure> erasure) {
    return new Submission(id, next, opening, state, contents, seals, reopening, erasure);
  }
}
