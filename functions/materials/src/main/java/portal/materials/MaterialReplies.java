package portal.materials;

import java.util.Map;
import java.util.Optional;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.submission.Dossier;
import portal.submission.FileId;
import portal.submission.MaterialFile;
import portal.trail.Reply;

/** What is answered to changes of files. */
final class MaterialReplies {
  private MaterialReplies() {}

  /** A file as it is after the change. */
  static Reply of(int status, MaterialFile file, Dossier found) {
    return new Reply(
        status,
        Map.of("content-type", "application/json"),
        FileJson.of(file, found.ofCase().enquiry().language()).write());
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
    return Problem.of(ProblemKind.NOT_FOUND, "There is no such file.").exception();
  }

  /** What stands in the way of changing files. */
  static RuntimeException standing(Dossier found) {
    return Problem.conflict(
        switch (found.submission().state()) {
          case OPEN ->
              found.mayChange()
                  ? "This file, or the submission, does not allow it."
                  : "The case stands at " + found.ofCase().status().code() + ".";
          case SEALED -> "The submission is sealed.";
          case ERASED -> "The material was deleted.";
        });
  }
}
