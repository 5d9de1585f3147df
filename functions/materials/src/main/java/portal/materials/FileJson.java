package portal.materials;

import java.time.Instant;
import portal.inspection.Reason;
import portal.json.JsonObject;
import portal.language.Language;
import portal.language.Said;
import portal.submission.FileState;
import portal.submission.MaterialFile;
import portal.submission.Rejection;
import portal.submission.Transfer;

/** Writes a file as the API shows it. */
final class FileJson {
  private FileJson() {}

  static JsonObject of(MaterialFile file, Language language) {
    return json(file, language).build();
  }

  /** As it is at a time: what was begun and not ended does not wait for ever. */
  static JsonObject of(MaterialFile file, Language language, Instant now) {
    JsonObject.Builder json = json(file, language);
    return file.hasRunOut(now) ? json.flag("ranOut", true).build() : json.build();
  }

  private static JsonObject.Builder json(MaterialFile file, Language language) {
    JsonObject.Builder json =
        JsonObject.builder()
            .number("number", file.id().number())
            .text("name", file.declared().name())
            .number("length", file.declared().length())
            .text("type", file.declared().type())
            .text("item", file.declared().mark().item())
            .flag("confidential", file.declared().mark().isConfidential())
            .text("sha256", file.sha256())
            .flag("multipart", file.transfer() instanceof Transfer.Parts)
            .text("state", file.state().code())
            .text("declaredAt", file.declaredAt().toString());
    if (file.state() instanceof FileState.Rejected(var reason, var _)) {
      json.put(
          "reason",
          JsonObject.builder()
              .text("code", reason.code())
              .text("text", words(reason).in(language))
              .build());
    }
    return json;
  }

  private static Said words(Rejection reason) {
    return switch (reason) {
      case LENGTH_DIFFERS -> Reason.LENGTH_DIFFERS.text();
      case DIGEST_DIFFERS -> Reason.DIGEST_DIFFERS.text();
      case SIGNATURE_DIFFERS -> Reason.SIGNATURE_DIFFERS.text();
      case NOT_UTF_8 -> Reason.NOT_UTF_8.text();
      case CONTROL_CHARACTERS -> Reason.CONTROL_CHARACTERS.text();
      case NEEDS_PASSWORD -> Reason.NEEDS_PASSWORD.text();
      case MALFORMED -> Reason.MALFORMED.text();
      case AMBIGUOUS -> Reason.AMBIGUOUS.text();
      case ACTIVE_CONTENT -> Reason.ACTIVE_CONTENT.text();
      case MALWARE ->
          new Said(
              "The malware scan found something in this file. Check the computer it comes from.",
              "Der Virenscan hat in dieser Datei etwas gefunden. Prüfen Sie den Rechner, von dem"
                  + " sie kommt.");
      case UNSCANNABLE ->
          new Said(
              "The malware scan cannot look into this file. Save it without a password.",
              "Der Virenscan kann nicht in diese Datei sehen. Speichern Sie sie ohne Kennwort.");
      case SCAN_FAILED ->
          new Said(
              "The malware scan did not come to an end. Upload the file again.",
              "Der Virenscan kam nicht zum Ende. Laden Sie die Datei noch einmal hoch.");
    };
  }
}
