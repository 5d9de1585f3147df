package portal.acceptance.materials;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import portal.acceptance.crash.Chains;
import portal.acceptance.crash.Rig;
import portal.acceptance.crash.Subject;
import portal.acceptance.crash.UseCase;
import portal.acceptance.tables.TableNames;
import portal.aws.Item;
import portal.aws.Sha256;
import software.amazon.awssdk.core.sync.RequestBody;

/** Stores bytes as a browser would. */
final class Uploads {
  /** The checklist's items of a training that must have a file. */
  static final List<String> REQUIRED =
      List.of("overview", "documentation", "practice", "reliability", "sustainability");

  private static final int PART = 16 * 1024 * 1024;
  private static final byte[] LONG = longText();

  static final long LONG_LENGTH = LONG.length;

  private Uploads() {}

  static String longDigest() {
    return Sha256.hex(LONG);
  }

  static List<String> allReleased() {
    return Collections.nCopies(REQUIRED.size(), "released");
  }

  static List<UseCase> and(List<UseCase> some, UseCase last) {
    List<UseCase> all = new ArrayList<>(some);
    all.add(last);
    return all;
  }

  static void put(Rig rig, Subject subject, int number, String text) {
    rig.objects()
        .putObject(
            put ->
                put.bucket("portal-material").key(key(subject, number)).contentType("text/plain"),
            RequestBody.fromString(text));
  }

  static void putParts(Rig rig, Subject subject, int number) {
    Item file =
        new Item(
            rig.portal()
                .tables()
                .client()
                .getItem(
                    get ->
                        get.tableName(TableNames.of("Materials"))
                            .key(
                                Chains.key(
                                    subject.reference(), "submission#file#%06d".formatted(number))))
                .item());
    String key = key(subject, number);
    declareParts(rig, subject, number);
    for (int part = 1; part <= 2; part++) {
      int from = (part - 1) * PART;
      int which = part;
      byte[] bytes = java.util.Arrays.copyOfRange(LONG, from, Math.min(LONG.length, from + PART));
      rig.objects()
          .uploadPart(
              upload ->
                  upload
                      .bucket("portal-material")
                      .key(key)
                      .uploadId(file.text("upload"))
                      .partNumber(which),
              RequestBody.fromBytes(bytes));
    }
  }

  private static void declareParts(Rig rig, Subject subject, int number) {
    String body =
        "{\"parts\":[{\"number\":1,\"sha256\":\"%s\"},{\"number\":2,\"sha256\":\"%s\"}]}"
            .formatted(
                Sha256.hex(java.util.Arrays.copyOfRange(LONG, 0, PART)),
                Sha256.hex(java.util.Arrays.copyOfRange(LONG, PART, LONG.length)));
    rig.client()
        .post("/api/submission/files/" + number + "/uploads")
        .with(CodeUses.secret(rig, subject))
        .json(body)
        .send();
  }

  static String key(Subject subject, int number) {
    return subject.reference() + "/" + number;
  }

  static boolean isThere(Rig rig, String key) {
    return rig
        .objects()
        .listObjectsV2(list -> list.bucket("portal-material").prefix(key))
        .contents()
        .stream()
        .anyMatch(object -> object.key().equals(key));
  }

  private static byte[] longText() {
    byte[] line = "Listening is a craft.\n".getBytes(StandardCharsets.UTF_8);
    byte[] text = new byte[PART + line.length];
    for (int at = 0; at < text.length; at++) {
      text[at] = line[at % line.length];
    }
    return text;
  }
}
