package portal.materials;

import jakarta.inject.Inject;
import java.util.Map;
import portal.certification.CaseId;
import portal.http.Problem;
import portal.http.ProblemKind;
import portal.http.Request;
import portal.http.Response;
import portal.json.JsonObject;
import portal.language.Said;
import portal.submission.FileId;
import portal.submission.Manifest;
import portal.submission.Materials;

/** Hands out sealed manifests, and tells of a file whether one names it. */
final class Manifests {
  private final Materials materials;

  @Inject
  Manifests(Materials materials) {
    this.materials = materials;
  }

  /** The exact text that was sealed as the path's version; its SHA-256 is the seal. */
  Response sealed(Request request, CaseId id) {
    Manifest manifest =
        FileId.number(request.pathParameter("version"))
            .flatMap(version -> materials.manifest(id, version))
            .orElseThrow(
                () ->
                    missing(
                        new Said("There is no such manifest.", "Dieses Manifest gibt es nicht.")));
    return new Response(200, Map.of("content-type", "application/json"), manifest.text());
  }

  /**
   * Whether the path's manifest names the path's file, both by SHA-256. Who knows both digests has
   * seen both; anyone else learns nothing.
   */
  Response check(Request request) {
    Manifest manifest =
        FileFields.digest(request.pathParameter("manifest"))
            .flatMap(materials::manifest)
            .filter(found -> found.contains(request.pathParameter("file")))
            .orElseThrow(
                () ->
                    missing(
                        new Said(
                            "No manifest with this digest names such a file.",
                            "Kein Manifest mit dieser Prüfsumme nennt eine solche Datei.")));
    return Response.json(
        200,
        JsonObject.builder()
            .text("sealedAt", manifest.seal().at().toString())
            .number("version", manifest.seal().version())
            .build());
  }

  private static RuntimeException missing(Said detail) {
    return Problem.of(ProblemKind.NOT_FOUND, detail).exception();
  }
}
