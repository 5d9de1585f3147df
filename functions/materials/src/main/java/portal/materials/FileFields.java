package portal.materials;

import static portal.http.FieldKinds.count;
import static portal.http.FieldKinds.flag;
import static portal.http.FieldKinds.parsed;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import portal.http.FieldKind;
import portal.http.Fields;
import portal.http.Needed;
import portal.inspection.FileName;
import portal.inspection.Format;
import portal.language.Said;
import portal.submission.Declared;
import portal.submission.Submission;
import portal.submission.Transfer;

/** Reads what an applicant says of a file. */
final class FileFields {
  private static final int LONGEST_TYPE = 100;
  private static final int LONGEST_ITEM = 40;
  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");
  private static final Said NAME_RULE =
      new Said(
          "At most 255 bytes, without slashes, control or direction characters, and without a dot"
              + " or space at either end.",
          "Höchstens 255 Bytes, ohne Schrägstriche, Steuer- und Richtungszeichen, und ohne Punkt"
              + " oder Leerzeichen am Anfang oder Ende.");

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
    Needed<FileName> name =
        fields.need("name", parsed(2 * FileName.LONGEST, FileName::parse, NAME_RULE));
    Needed<Format> type =
        fields.need(
            "type",
            parsed(
                LONGEST_TYPE,
                Format::ofType,
                new Said("This type is not taken.", "Dateien dieses Typs nehmen wir nicht an.")));
    Needed<Long> length = fields.need("length", count(1, Submission.LONGEST_FILE));
    Needed<Declared.Mark> mark = readMark(fields, items);
    boolean isWhole = !length.is(Transfer::needsParts);
    Optional<String> sha256 = isWhole ? sha256(fields).value() : Optional.empty();
    type.value()
        .map(Format::extensions)
        .filter(endings -> name.is(one -> !endings.contains(one.extension())))
        .ifPresent(
            endings ->
                fields.wrong(
                    "name",
                    "invalid",
                    new Said(
                        "A name of this type ends in ." + String.join(" or .", endings) + ".",
                        "Ein Name dieses Typs endet auf ."
                            + String.join(" oder .", endings)
                            + ".")));
    fields.check();
    return new Declaration(
        new Declared(name.get().value(), length.get(), type.get().mediaType(), mark.get()), sha256);
  }

  static Declared.Mark mark(Fields fields, Set<String> items) {
    Needed<Declared.Mark> mark = readMark(fields, items);
    fields.check();
    return mark.get();
  }

  private static Needed<Declared.Mark> readMark(Fields fields, Set<String> items) {
    Needed<String> item =
        fields.need(
            "item",
            parsed(
                LONGEST_ITEM,
                sent -> Optional.of(sent).filter(items::contains),
                new Said(
                    "The checklist has no such item.", "Diesen Punkt hat die Checkliste nicht.")));
    Needed<Boolean> isConfidential = fields.need("confidential", flag());
    return fields.made(() -> new Declared.Mark(item.get(), isConfidential.get()));
  }

  static Needed<String> sha256(Fields fields) {
    return fields.need(
        "sha256",
        sha256(
            new Said(
                "SHA-256 in 64 lower-case hexadecimal digits.",
                "SHA-256 in 64 kleingeschriebenen hexadezimalen Ziffern.")));
  }

  /** A SHA-256 in hexadecimal. */
  static FieldKind<String> sha256(Said detail) {
    return parsed(64, FileFields::digest, detail);
  }

  static Optional<String> digest(String text) {
    return Optional.of(text).filter(sent -> DIGEST.matcher(sent).matches());
  }
}
