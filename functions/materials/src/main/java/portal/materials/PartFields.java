package portal.materials;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import portal.http.Fields;
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
    for (Fields part : fields.objects("parts", Materials.MOST_PARTS_AT_ONCE)) {
      int number = part.whole("number", 1, count);
      Optional<String> sha256 = FileFields.sha256(part);
      if (sha256.isPresent() && digests.putIfAbsent(number, sha256.get()) != null) {
        part.wrong("number", "invalid", "This part is here twice.");
      }
    }
    if (digests.isEmpty() && fields.isFine("parts")) {
      fields.wrong("parts", "required", "Name the parts that you are about to send.");
    }
    fields.check();
    return digests;
  }
}
