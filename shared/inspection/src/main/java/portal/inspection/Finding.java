package portal.inspection;

/** What an inspection comes to. */
public sealed interface Finding {

  /** The file is what it was declared to be. */
  record Good() implements Finding {}

  /** It is not. */
  record Bad(Reason reason) implements Finding {}
}
