package portal.materials;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import portal.http.Fields;
import portal.inspection.FileName;
import portal.inspection.Format;
import portal.submission.Declared;
import portal.submission.Submission;
import portal.submission.Transfer;

/** Reads what an applicant says of a file. */
final class FileFields {
  private static final int LONGEST_TYPE = 100;
  private static final int LONGEST_ITEM = 40;
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final String NAME_RULE =
      "At most 255 bytes, without slashes, control or direction characters, and without a dot or"
          + " space at either end.";

  private FileFields() {}

  /**
   * A declared file.
   *
   * @param sha256 of one that comes by one request
   */
  record Declaration(Declared declared, Optional<String> sha256) {}

  /**
   * Reads a declaration.
   *
   * @param items the checklist's
   */
  static Declaration declaration(Fields fields, Set<String> items) {
    Optional<FileName> name =
        fields.parsed("name", 2 * FileName.LONGEST, FileName::parse, NAME_RULE);
    Optional<Format> type =
        fields.parsed("type", LONGEST_TYPE, Format::ofType, "This type is not taken.");
    long length = fields.count("length", 1, Submission.LONGEST_FILE);
    Declared.Mark mark = readMark(fields, items);
    boolean isWhole = !Transfer.needsParts(length);
    Optional<String> sha256 = isWhole ? sha256(fields) : Optional.empty();
    if (name.isPresent()
        && type.isPresent()
        && !type.get().extensions().contains(name.get().extension())) {
      fields.wrong(
          "name",
          "invalid",
          "A name of this type ends in ." + String.join(" or .", type.get().extensions()) + ".");
    }
    fields.check();
    return new Declaration(
        new Declared(name.orElseThrow().value(), length, type.orElseThrow().mediaType(), mark),
        sha256);
  }

  static Declared.Mark mark(Fields fields, Set<String> items) {
    Declared.Mark mark = readMark(fields, items);
    fields.check();
    return mark;
  }

  private static Declared.Mark readMark(Fields fields, Set<String> items) {
    Optional<String> item =
        fields.parsed(
            "item",
            LONGEST_ITEM,
            sent -> Optional.of(sent).filter(items::contains),
            "The checklist has no such item.");
    return new Declared.Mark(item.orElse(""), fields.flag("confidential"));
  }

  /** A SHA-256 in hexadecimal; empty only if it is wrong. */
  static Optional<String> sha256(Fields fields) {
    return fields.parsed(
        "sha256", 64, FileFields::digest, "SHA-256 in 64 lower-case hexadecimal digits.");
  }

  static Optional<String> digest(String text) {
    return Optional.of(text).filter(sent -> DIGEST.matcher(sent).matches());
  }
}
