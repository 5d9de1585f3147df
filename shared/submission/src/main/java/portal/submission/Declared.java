package portal.submission;

/**
 * What an applicant says of a file.
 *
 * @param length in bytes
 * @param type its media type
 * @param mark how it is meant; may be changed until it is sealed
 */
public record Declared(String name, long length, String type, Mark mark) {

  /**
   * How a file is meant.
   *
   * @param item the checklist's item that it answers
   * @param isConfidential whether only assigned directors may open it; otherwise it may be
   *     published
   */
  public record Mark(String item, boolean isConfidential) {}

  Declared marked(Mark next) {
    return new Declared(name, length, type, next);
  }
}
