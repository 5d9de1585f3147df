package portal.materials;

import portal.certification.Language;
import portal.inspection.Reason;
import portal.json.JsonObject;
import portal.submission.FileState;
import portal.submission.MaterialFile;
import portal.submission.Rejection;
import portal.submission.Transfer;

/** Writes a file as the API shows it. */
final class FileJson {
  private FileJson() {}

  static JsonObject of(MaterialFile file, Language language) {
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
              .text("text", words(reason, language))
              .build());
    }
    return json.build();
  }

  private static String words(Rejection reason, Language language) {
    boolean isEnglish = language == Language.EN;
    return switch (reason) {
      case LENGTH_DIFFERS -> words(Reason.LENGTH_DIFFERS, isEnglish);
      case DIGEST_DIFFERS -> words(Reason.DIGEST_DIFFERS, isEnglish);
      case SIGNATURE_DIFFERS -> words(Reason.SIGNATURE_DIFFERS, isEnglish);
      case NOT_UTF_8 -> words(Reason.NOT_UTF_8, isEnglish);
      case CONTROL_CHARACTERS -> words(Reason.CONTROL_CHARACTERS, isEnglish);
      case NEEDS_PASSWORD -> words(Reason.NEEDS_PASSWORD, isEnglish);
      case MALFORMED -> words(Reason.MALFORMED, isEnglish);
      case AMBIGUOUS -> words(Reason.AMBIGUOUS, isEnglish);
      case ACTIVE_CONTENT -> words(Reason.ACTIVE_CONTENT, isEnglish);
      case MALWARE ->
          isEnglish
              ? "The malware scan found something in this file. Check the computer it comes from."
              : "Der Virenscan hat in dieser Datei etwas gefunden. Prüfen Sie den Rechner, von dem"
                  + " sie kommt.";
      case UNSCANNABLE ->
          isEnglish
              ? "The malware scan cannot look into this file. Save it without a password."
              : "Der Virenscan kann nicht in diese Datei sehen. Speichern Sie sie ohne Kennwort.";
      case SCAN_FAILED ->
          isEnglish
              ? "The malware scan did not come to an end. Upload the file again."
              : "Der Virenscan kam nicht zum Ende. Laden Sie die Datei noch einmal hoch.";
    };
  }

  private static String words(Reason reason, boolean isEnglish) {
    return isEnglish ? reason.english() : reason.german();
  }
}
