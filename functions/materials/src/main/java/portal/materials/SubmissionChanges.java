package portal.materials;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import portal.aws.InstituteTime;
import portal.certification.CaseId;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.requests.ChangeOnce;
import portal.requests.Move;
import portal.requests.OnceOf;
import portal.requests.Replies;
import portal.requests.Seen;
import portal.submission.Dossier;
import portal.submission.FileId;
import portal.submission.MaterialChange;
import portal.submission.MaterialFile;
import portal.submission.Materials;
import portal.trail.Once;
import portal.trail.OnlyOnce;

/** Changes what a case hands in, once for each request. */
final class SubmissionChanges {
  private final ChangeOnce<CaseId, Dossier, MaterialChange> change;
  private final InstituteTime time;

  @Inject
  SubmissionChanges(Materials materials, OnlyOnce onlyOnce, InstituteTime time) {
    this.change = new ChangeOnce<>("submission", materials, onlyOnce);
    this.time = time;
  }

  /**
   * Changes the submission as a whole.
   *
   * @param seen what the request says of it; asked once it is known to have a key
   */
  Response of(
      Request request,
      CaseId id,
      String principal,
      Function<Request, Seen> seen,
      Function<Dossier, Move<MaterialChange>> decide) {
    Once once = OnceOf.request(request, principal, time.now());
    return Replies.answer(change.change(id, once, seen.apply(request), decide));
  }

  /** Changes the file that the path names, whatever else has happened to the submission since. */
  Response ofFile(
      Request request, CaseId id, String principal, Function<Found, Move<MaterialChange>> decide) {
    return of(
        request,
        id,
        principal,
        _ -> new Seen.Whatever(),
        found -> decide.apply(new Found(found, file(request, found))));
  }

  /** A file and what it is part of. */
  record Found(Dossier dossier, MaterialFile file) {}

  /** The file that the path names and that its applicant sees; a problem if there is none. */
  static MaterialFile file(Request request, Dossier found) {
    return Optional.of(request.pathParameter("number"))
        .flatMap(FileId::number)
        .flatMap(found::file)
        .filter(MaterialFile::isShown)
        .orElseThrow(SubmissionChanges::missingFile);
  }

  static RuntimeException missingFile() {
    return Problem.of(ProblemKind.NOT_FOUND, "There is no such file.").exception();
  }

  /** What stands in the way of changing files. */
  static String standing(Dossier found) {
    return switch (found.submission().state()) {
      case OPEN ->
          found.mayChange()
              ? "This file, or the submission, does not allow it."
              : "The case stands at " + found.ofCase().status().code() + ".";
      case SEALED -> "The submission is sealed.";
      case ERASED -> "The material was deleted.";
    };
  }
}
