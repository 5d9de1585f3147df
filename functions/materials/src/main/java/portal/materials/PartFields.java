package portal.materials;

import static portal.http.FieldKinds.list;
import static portal.http.FieldKinds.object;
import static portal.http.FieldKinds.whole;

import java.util.Map;
import java.util.TreeMap;
import portal.http.Fields;
import portal.http.Needed;
import portal.language.Said;
import portal.submission.MaterialFile;
import portal.submission.Materials;
import portal.submission.Transfer;

/** Reads which parts of a file are to be sent next. */
final class PartFields {
  private PartFields() {}

  /** The SHA-256 of each part, by its number. */
  static Map<Integer, String> read(Fields fields, MaterialFile file) {
    int count = Transfer.parts(file.declared().length());
    Map<Integer, String> digests = new TreeMap<>();
    fields.may(
        "parts", list(Materials.MOST_PARTS_AT_ONCE, object(part -> part(part, count, digests))));
    if (digests.isEmpty() && fields.isFine("parts")) {
      fields.wrong(
          "parts",
          "required",
          new Said(
              "Name the parts that you are about to send.",
              "Nennen Sie die Teile, die Sie senden werden."));
    }
    fields.check();
    return digests;
  }

  /** Puts its digest where those of the parts before it are. */
  private static Needed<Integer> part(Fields fields, int count, Map<Integer, String> digests) {
    Needed<Integer> number = fields.need("number", whole(1, count));
    Needed<String> sha256 = FileFields.sha256(fields);
    if (number.is(one -> sha256.is(digest -> digests.putIfAbsent(one, digest) != null))) {
      fields.wrong(
          "number",
          "invalid",
          new Said("This part is here twice.", "Dieser Teil kommt zweimal vor."));
    }
    return number;
  }
}
