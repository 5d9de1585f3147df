package portal.description;

/** A part of the description that is not laid out as it should, or at odds with another. */
final class BrokenPart extends RuntimeException {
  private static final long serialVersionUID = 1;

  BrokenPart(String where, String what) {
    super(where + ": " + what, null, false, false);
  }
}
