package portal.materials;

import java.util.Map;
import java.util.Optional;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.language.Language;
import portal.language.Said;
import portal.submission.Dossier;
import portal.submission.FileId;
import portal.submission.MaterialFile;
import portal.trail.Reply;

/** What is answered to changes of files. */
final class MaterialReplies {
  /** What is said where there is no submission. */
  static final Said NONE =
      new Said("There is no such submission.", "Diese Einreichung gibt es nicht.");

  private MaterialReplies() {}

  /** A file as it is after the change. */
  static Reply of(int status, MaterialFile file, Language language) {
    return new Reply(
        status,
        Map.of("content-type", "application/json", "content-language", language.code()),
        FileJson.of(file, language).write());
  }

  /** The file that the path names and that its applicant sees; a problem if there is none. */
  static MaterialFile file(Request request, Dossier found) {
    return Optional.of(request.pathParameter("number"))
        .flatMap(FileId::number)
        .flatMap(found::file)
        .filter(MaterialFile::isShown)
        .orElseThrow(MaterialReplies::missingFile);
  }

  static RuntimeException missingFile() {
    return Problem.of(
            ProblemKind.NOT_FOUND, new Said("There is no such file.", "Diese Datei gibt es nicht."))
        .exception();
  }

  /** What stands in the way of changing files. */
  static RuntimeException standing(Dossier found) {
    return Problem.conflict(
        switch (found.submission().state()) {
          case OPEN ->
              found.mayChange()
                  ? new Said(
                      "This file, or the submission, does not allow it.",
                      "Diese Datei oder die Einreichung lässt das nicht zu.")
                  : found.ofCase().status().sentence();
          case SEALED -> new Said("The submission is sealed.", "Die Einreichung ist versiegelt.");
          case ERASED -> new Said("The material was deleted.", "Die Unterlagen wurden gelöscht.");
        });
  }
}
