package portal.materials;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import portal.aws.InstituteTime;
import portal.certification.CaseId;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.inspection.FileName;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.language.Said;
import portal.requests.Changing;
import portal.requests.OnlyOnce;
import portal.requests.Step;
import portal.storage.Signatures;
import portal.storage.SignedRequest;
import portal.submission.Dossier;
import portal.submission.FileId;
import portal.submission.FileMoves;
import portal.submission.MaterialChange;
import portal.submission.MaterialFile;
import portal.submission.Materials;
import portal.trail.Actor;
import portal.trail.Reply;

/**
 * The one place that signs reads. Only released files are read, and who reads which is in the trail
 * before the address is known.
 */
final class Readings {
  private static final Duration LIFE = Duration.ofMinutes(5);

  private static final String UNTIL = "until";

  private final OnlyOnce once;
  private final Changing<CaseId, Dossier, MaterialChange> changing;
  private final Materials materials;
  private final Signatures signatures;
  private final InstituteTime time;

  @Inject
  Readings(OnlyOnce once, Materials materials, Signatures signatures, InstituteTime time) {
    this.once = once;
    this.changing = new Changing<>(MaterialReplies.NONE, materials);
    this.materials = materials;
    this.signatures = signatures;
    this.time = time;
  }

  /** Which files somebody may read. */
  enum Of {
    ANY,
    /** Confidential ones are for assigned directors. */
    PUBLISHABLE
  }

  /** Signs the read of the file that the path names, and keeps who asked. */
  Response read(Request request, CaseId id, Actor reader, Of files) {
    Response kept =
        once.answer(
            request,
            reader.value() + " " + id.value(),
            () -> open(MaterialReplies.file(request, changing.now(id)), reader, files));
    return sign(file(request, id), Instant.parse(until(kept)));
  }

  /** A request that is sent again gets no longer access than what is in the trail gave it. */
  private Response sign(MaterialFile file, Instant until) {
    Duration left = Duration.between(time.now(), until);
    if (left.toSeconds() < 1) {
      throw Problem.of(
              ProblemKind.CONFLICT,
              new Said(
                  "This reading is over. Ask anew, with a new key.",
                  "Dieser Zugriff ist abgelaufen. Fragen Sie mit einem neuen Schlüssel noch"
                      + " einmal."))
          .exception();
    }
    SignedRequest signed =
        signatures.read(
            file.id().key(),
            file.declared().type(),
            new FileName(file.declared().name()).contentDisposition(),
            left);
    return Response.json(
        200,
        JsonObject.builder()
            .text("url", signed.uri().toString())
            .text("expires", until.toString())
            .build());
  }

  private MaterialFile file(Request request, CaseId id) {
    return FileId.number(request.pathParameter("number"))
        .flatMap(number -> materials.file(new FileId(id, number)))
        .orElseThrow(MaterialReplies::missingFile);
  }

  private static String until(Response kept) {
    return JsonReader.readObject(kept.body()).text(UNTIL).orElseThrow();
  }

  private Step open(MaterialFile file, Actor reader, Of files) {
    if (files == Of.PUBLISHABLE && file.declared().mark().isConfidential()) {
      throw Problem.of(
              ProblemKind.NOT_ALLOWED,
              new Said(
                  "Confidential files are opened by assigned directors.",
                  "Vertrauliche Dateien öffnen nur zugeteilte Mitglieder des Vorstands."))
          .exception();
    }
    MaterialChange change =
        FileMoves.open(file, reader, time.now())
            .orElseThrow(
                () ->
                    Problem.conflict(
                        new Said("The file is not released.", "Die Datei ist nicht freigegeben.")));
    return changing.store(change, reply(time.now().plus(LIFE)));
  }

  private static Reply reply(Instant until) {
    return new Reply(
        200, Map.of(), JsonObject.builder().text(UNTIL, until.toString()).build().write());
  }
}
