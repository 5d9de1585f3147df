package portal.acceptance.materials;

import static portal.acceptance.enquiries.EnquiriesCrashes.FIND_ELIGIBLE;
import static portal.acceptance.enquiries.EnquiriesCrashes.SUBMIT;

import java.util.List;
import portal.acceptance.crash.Rig;
import portal.acceptance.crash.Subject;
import portal.acceptance.crash.UseCase;
import portal.acceptance.walk.Client;
import portal.acceptance.walk.Client.Answer;
import portal.aws.Sha256;
import portal.json.JsonObject;

/** What is done with single files. */
final class FileUses {
  static final String TEXT = "Listening is a craft.\n";
  private static final String VIRUS =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private FileUses() {}

  static final UseCase DECLARE = declare("declare a file", "overview", TEXT.length(), TEXT);

  static final UseCase DECLARE_LONG =
      declare("declare a long file", "overview", Uploads.LONG_LENGTH, "");

  static final UseCase STORE =
      new UseCase(
          "store a file",
          List.of(SUBMIT, FIND_ELIGIBLE, CodeUses.REDEEM, DECLARE),
          (rig, subject) -> {
            Uploads.put(rig, subject, 1, TEXT);
            return Answer.NONE;
          },
          new MaterialCheck("open", List.of("released")));

  static final UseCase STORE_VIRUS =
      new UseCase(
          "store a virus",
          List.of(
              SUBMIT,
              FIND_ELIGIBLE,
              CodeUses.REDEEM,
              declare("declare a virus", "overview", VIRUS.length(), VIRUS)),
          (rig, subject) -> {
            Uploads.put(rig, subject, 1, VIRUS);
            return Answer.NONE;
          },
          new MaterialCheck("open", List.of("rejected")));

  /** The parts are there before anything can die. */
  private static final UseCase STORE_PARTS =
      new UseCase(
          "store parts",
          List.of(),
          (rig, subject) -> {
            Uploads.putParts(rig, subject, 1);
            return Answer.NONE;
          },
          (rig, subject, when) -> {});

  static final UseCase COMPLETE_PARTS =
      new UseCase(
          "complete a long file",
          List.of(SUBMIT, FIND_ELIGIBLE, CodeUses.REDEEM, DECLARE_LONG, STORE_PARTS),
          (rig, subject) ->
              file(
                  rig,
                  subject,
                  "completion",
                  "{\"sha256\":\"%s\"}".formatted(Uploads.longDigest())),
          new MaterialCheck("open", List.of("released")));

  static final UseCase SIGN_PARTS =
      new UseCase(
          "sign parts",
          List.of(SUBMIT, FIND_ELIGIBLE, CodeUses.REDEEM, DECLARE_LONG),
          (rig, subject) ->
              file(
                  rig,
                  subject,
                  "uploads",
                  "{\"parts\":[{\"number\":1,\"sha256\":\"%s\"}]}".formatted(Sha256.hex("1"))),
          new MaterialCheck("open", List.of("awaited")));

  static final UseCase MARK =
      new UseCase(
          "mark a file",
          List.of(SUBMIT, FIND_ELIGIBLE, CodeUses.REDEEM, DECLARE),
          (rig, subject) ->
              file(rig, subject, "marking", "{\"item\":\"practice\",\"confidential\":false}"),
          new MaterialCheck("open", List.of("awaited")));

  static final UseCase REMOVE =
      new UseCase(
          "remove a file",
          List.of(SUBMIT, FIND_ELIGIBLE, CodeUses.REDEEM, DECLARE, STORE),
          (rig, subject) -> file(rig, subject, "removal", ""),
          new MaterialCheck("open", List.of("removed")));

  static final UseCase READ_FILE =
      new UseCase(
          "read a file",
          List.of(SUBMIT, FIND_ELIGIBLE, CodeUses.REDEEM, DECLARE, STORE),
          (rig, subject) -> file(rig, subject, "reading", ""),
          new MaterialCheck("open", List.of("released")));

  private static UseCase declare(String name, String item, long length, String text) {
    return new UseCase(
        name,
        List.of(SUBMIT, FIND_ELIGIBLE, CodeUses.REDEEM),
        (rig, subject) -> declare(rig, subject, subject.key(), item, length, text),
        new MaterialCheck("open", List.of("awaited")));
  }

  static Answer declare(
      Rig rig, Subject subject, String key, String item, long length, String text) {
    JsonObject.Builder body =
        JsonObject.builder()
            .text("name", item + ".txt")
            .text("type", "text/plain")
            .number("length", length)
            .text("item", item)
            .flag("confidential", true);
    if (!text.isEmpty()) {
      body.text("sha256", Sha256.hex(text));
    }
    return rig.client()
        .post("/api/submission/files")
        .with(CodeUses.secret(rig, subject))
        .key(key)
        .json(body.build().write())
        .send();
  }

  private static Answer file(Rig rig, Subject subject, String what, String body) {
    Client.Call call =
        rig.client()
            .post("/api/submission/files/1/" + what)
            .with(CodeUses.secret(rig, subject))
            .key(subject.key());
    return (body.isEmpty() ? call : call.json(body)).send();
  }
}
