package portal.materials;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import portal.aws.InstituteTime;
import portal.aws.tables.Committed;
import portal.certification.CaseId;
import portal.http.Bodies;
import portal.http.Endpoint;
import portal.http.Fields;
import portal.http.Needed;
import portal.http.Problem;
import portal.http.Request;
import portal.http.Response;
import portal.json.Json;
import portal.json.JsonObject;
import portal.language.Said;
import portal.requests.Changing;
import portal.requests.OnlyOnce;
import portal.requests.Step;
import portal.storage.ObjectStore;
import portal.storage.Signatures;
import portal.storage.SignedRequest;
import portal.storage.StoredPart;
import portal.submission.Dossier;
import portal.submission.FileMoves;
import portal.submission.FileState;
import portal.submission.MaterialChange;
import portal.submission.MaterialFile;
import portal.submission.Materials;
import portal.submission.Transfer;

/**
 * The routes by which a declared file's bytes come. They go to the bucket; the portal only signs
 * for what was declared, and remembers each part's digest, which is all that resuming needs.
 */
final class UploadRoutes {
  private static final Duration LIFE = Duration.ofMinutes(15);

  private final MaterialDoor door;
  private final OnlyOnce once;
  private final Changing<CaseId, Dossier, MaterialChange> changing;
  private final Materials materials;
  private final ObjectStore objects;
  private final Signatures signatures;
  private final InstituteTime time;

  @Inject
  UploadRoutes(
      MaterialDoor door,
      OnlyOnce once,
      Materials materials,
      ObjectStore objects,
      Signatures signatures,
      InstituteTime time) {
    this.door = door;
    this.once = once.inACrowd();
    this.changing = new Changing<>(MaterialReplies.NONE, materials);
    this.materials = materials;
    this.objects = objects;
    this.signatures = signatures;
    this.time = time;
  }

  Map<String, Endpoint> all() {
    return Map.of(
        "POST /api/submission/files/{number}/uploads", this::sign,
        "GET /api/submission/files/{number}/parts", this::parts,
        "POST /api/submission/files/{number}/completion", this::complete);
  }

  /** Changes nothing that was decided, so that it may be asked for as often as a network breaks. */
  private Response sign(Request request) {
    Dossier found = door.open(request);
    MaterialFile file = MaterialReplies.file(request, found);
    Fields fields = new Fields(Bodies.json(request));
    if (!(found.mayChange() && file.state() instanceof FileState.Awaited)) {
      throw Problem.conflict(
          new Said(
              "The file was sent already, or is not taken any more.",
              "Die Datei ist schon gesendet oder wird nicht mehr angenommen."));
    }
    List<JsonObject> signed =
        switch (file.transfer()) {
          case Transfer.Whole() -> {
            fields.check();
            yield List.of(whole(file));
          }
          case Transfer.Parts(var upload) -> parts(file, upload, PartFields.read(fields, file));
        };
    return Response.json(
        200, JsonObject.builder().put("requests", new Json.Array(List.copyOf(signed))).build());
  }

  private JsonObject whole(MaterialFile file) {
    return json(signatures.put(
            file.id().key(),
            file.declared().type(),
            file.declared().length(),
            file.sha256().orElseThrow(),
            LIFE))
        .build();
  }

  private List<JsonObject> parts(MaterialFile file, String upload, Map<Integer, String> digests) {
    switch (materials.declareParts(file.id(), digests, time.now())) {
      case Committed.Stored() -> {}
      case Committed.Overtaken(var _) ->
          throw Problem.conflict(
              new Said(
                  "A part was declared with another digest before: this is another file.",
                  "Ein Teil war vorher mit einer anderen Prüfsumme angekündigt: Das ist eine andere"
                      + " Datei."));
      case Committed.Contended() ->
          throw Problem.conflict(
              new Said(
                  "The same parts are declared at the same time. Send it again.",
                  "Dieselben Teile werden gerade auch anderswo angekündigt. Senden Sie sie noch"
                      + " einmal."));
    }
    return digests.entrySet().stream()
        .map(part -> part(file, upload, part.getKey(), part.getValue()))
        .toList();
  }

  private JsonObject part(MaterialFile file, String upload, int number, String sha256) {
    long length = Transfer.lengthOfPart(file.declared().length(), number);
    return json(signatures.part(file.id().key(), upload, number, length, sha256, LIFE))
        .number("part", number)
        .build();
  }

  private static JsonObject.Builder json(SignedRequest signed) {
    JsonObject.Builder headers = JsonObject.builder();
    new TreeMap<>(signed.headers()).forEach(headers::text);
    return JsonObject.builder()
        .text("method", signed.method())
        .text("url", signed.uri().toString())
        .put("headers", headers.build())
        .text("expires", signed.expires().toString());
  }

  private Response parts(Request request) {
    MaterialFile file = MaterialReplies.file(request, door.open(request));
    Map<Integer, StoredPart> stored = stored(file);
    List<Json> parts =
        new TreeMap<>(materials.parts(file.id()))
            .entrySet().stream()
                .<Json>map(
                    part ->
                        JsonObject.builder()
                            .number("number", part.getKey())
                            .text("sha256", part.getValue())
                            .flag("stored", stored.containsKey(part.getKey()))
                            .build())
                .toList();
    return Response.json(
        200,
        JsonObject.builder()
            .number("partLength", Transfer.PART_LENGTH)
            .number("count", Transfer.parts(file.declared().length()))
            .put("parts", new Json.Array(parts))
            .build());
  }

  /**
   * Keeps the digest first and makes the parts one object then; sent again, with whichever key, it
   * does the second step once more, which changes nothing.
   */
  private Response complete(Request request) {
    Dossier opened = door.open(request);
    Fields fields = new Fields(Bodies.json(request));
    Needed<String> sha256 = FileFields.sha256(fields);
    fields.check();
    MaterialFile file = MaterialReplies.file(request, opened);
    CaseId id = opened.submission().id();
    Response answer = once.answer(request, id.value(), () -> keep(request, id, sha256.get()));
    materials.file(file.id()).filter(UploadRoutes::isToBeAssembled).ifPresent(this::assemble);
    return answer;
  }

  private Step keep(Request request, CaseId id, String sha256) {
    Dossier found = changing.now(id);
    return kept(request, found, sha256).orElseGet(() -> keep(request, found, sha256));
  }

  /** Where this digest is kept already, there is nothing to do. */
  private static Optional<Step> kept(Request request, Dossier found, String sha256) {
    return Optional.of(MaterialReplies.file(request, found))
        .filter(file -> file.transfer() instanceof Transfer.Parts)
        .filter(file -> file.sha256().filter(sha256::equals).isPresent())
        .map(file -> new Step.Answer(MaterialReplies.of(200, file, request.language())));
  }

  /** Parts may be missing because a twin has made them one object since we looked. */
  private Step keep(Request request, Dossier found, String sha256) {
    MaterialFile file = MaterialReplies.file(request, found);
    MaterialChange change =
        FileMoves.complete(found, file, sha256, time.now())
            .orElseThrow(() -> MaterialReplies.standing(found));
    List<Integer> missing = missing(file);
    return missing.isEmpty()
        ? changing.store(change, MaterialReplies.of(200, change.file(), request.language()))
        : kept(request, changing.now(found.submission().id()), sha256)
            .orElseThrow(
                () ->
                    Problem.conflict(
                        new Said(
                            "Parts are missing: " + missing + ".",
                            "Es fehlen Teile: " + missing + ".")));
  }

  private List<Integer> missing(MaterialFile file) {
    Map<Integer, StoredPart> stored = stored(file);
    return IntStream.rangeClosed(1, Transfer.parts(file.declared().length()))
        .filter(number -> !isWhole(file, stored, number))
        .boxed()
        .toList();
  }

  private static boolean isWhole(MaterialFile file, Map<Integer, StoredPart> stored, int number) {
    StoredPart part = stored.get(number);
    return part != null && part.length() == Transfer.lengthOfPart(file.declared().length(), number);
  }

  private Map<Integer, StoredPart> stored(MaterialFile file) {
    Map<Integer, StoredPart> stored = new TreeMap<>();
    file.transfer()
        .uploadId()
        .ifPresent(
            upload ->
                objects
                    .parts(file.id().key(), upload)
                    .forEach(part -> stored.put(part.number(), part)));
    return stored;
  }

  /** Until its bytes were looked at, nobody knows whether they have become one object. */
  private static boolean isToBeAssembled(MaterialFile file) {
    return file.state() instanceof FileState.Checking(var isGood, var _) && !isGood;
  }

  private void assemble(MaterialFile file) {
    file.transfer()
        .uploadId()
        .ifPresent(
            upload ->
                objects.complete(
                    file.id().key(),
                    upload,
                    List.copyOf(stored(file).values()),
                    materials.parts(file.id())));
  }
}
