package portal.materials;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import portal.aws.InstituteTime;
import portal.certification.Case;
import portal.certification.Invitation;
import portal.checklist.Checklist;
import portal.inspection.FileName;
import portal.inspection.Format;
import portal.json.Json;
import portal.json.JsonObject;
import portal.language.Language;
import portal.pricing.Consents;
import portal.requests.Replies;
import portal.submission.Dossier;
import portal.submission.Erasure;
import portal.submission.MaterialFile;
import portal.submission.PublishableShare;
import portal.submission.Reopening;
import portal.submission.Seal;
import portal.submission.Sealing;
import portal.submission.Submission;
import portal.submission.Transfer;
import portal.trail.Reply;

/** Writes a submission as the API shows it. */
final class SubmissionJson {
  private final CaseChecklists checklists;
  private final InstituteTime time;

  @Inject
  SubmissionJson(CaseChecklists checklists, InstituteTime time) {
    this.checklists = checklists;
    this.time = time;
  }

  /** What the applicant sees. */
  JsonObject forApplicant(Dossier shown, Language language) {
    Set<Sealing.Obstacle> obstacles = Sealing.obstacles(shown, checklists.required(shown));
    JsonObject.Builder json = common(shown, language);
    shown
        .ofCase()
        .terms()
        .consents()
        .filter(Consents::published)
        .ifPresent(given -> json.put("share", share(shown, given.sharedShare())));
    return json.flag("mayUpload", shown.mayChange())
        .put(
            "submit",
            JsonObject.builder()
                .flag("allowed", obstacles.isEmpty())
                .put(
                    "because",
                    Json.Array.ofTexts(obstacles.stream().map(Sealing.Obstacle::code).toList()))
                .build())
        .put("limits", limits())
        .build();
  }

  /** What was promised to be shared, beside what is marked publishable so far. */
  private static JsonObject share(Dossier shown, int promised) {
    PublishableShare share = PublishableShare.of(shown.released());
    return JsonObject.builder()
        .number("promised", promised)
        .number("publishable", share.publishable())
        .number("files", share.files())
        .number("percent", share.percent())
        .flag("short", share.fallsShortOf(promised))
        .build();
  }

  /** Where a submission stands after a move; whoever wants all of it reads it again. */
  static Reply moved(Dossier after) {
    JsonObject.Builder json =
        JsonObject.builder()
            .text("reference", after.submission().id().value())
            .text("caseStatus", after.ofCase().status().code())
            .text("state", state(after));
    if (!after.submission().seals().isEmpty()) {
      json.number("sealed", after.submission().seals().getLast().version());
    }
    return Replies.json(200, json.build(), after.head().version());
  }

  /** What staff see: all but the content. */
  JsonObject forStaff(Dossier shown, Language language) {
    JsonObject.Builder json = common(shown, language);
    shown.ofCase().invitation().ifPresent(one -> json.put("invitation", invitation(one)));
    return json.build();
  }

  /** What staff see of a case whose code nobody has used. */
  static JsonObject invited(Case shown, Invitation invitation) {
    return JsonObject.builder()
        .text("reference", shown.id().value())
        .text("caseStatus", shown.status().code())
        .put("invitation", invitation(invitation))
        .build();
  }

  static JsonObject invitation(Invitation invitation) {
    return JsonObject.builder()
        .number("issue", invitation.issue())
        .text("state", invitation.state().code())
        .text("lastDay", invitation.lastDay().toString())
        .text("redeemedAt", invitation.redeemedAt().map(Object::toString))
        .build();
  }

  private JsonObject.Builder common(Dossier shown, Language language) {
    Submission submission = shown.submission();
    JsonObject.Builder json =
        JsonObject.builder()
            .text("reference", submission.id().value())
            .text("title", shown.ofCase().enquiry().subject().title())
            .text("kind", shown.ofCase().enquiry().subject().kind().code())
            .text("caseStatus", shown.ofCase().status().code())
            .text("state", state(shown))
            .put("checklist", checklist(shown, language))
            .put(
                "files",
                array(
                    shown.shown().stream()
                        .map(file -> FileJson.of(file, language, time.now()))
                        .toList()))
            .put("seals", array(submission.seals().stream().map(SubmissionJson::seal).toList()));
    submission.reopening().ifPresent(why -> json.put("reopened", reopening(why)));
    submission.erasure().ifPresent(erasure -> json.put("erasure", erasure(submission, erasure)));
    return json;
  }

  private static String state(Dossier shown) {
    boolean isClosed =
        !shown.ofCase().isOpen() && shown.submission().state() != Submission.State.ERASED;
    return isClosed ? "closed" : shown.submission().state().code();
  }

  private JsonObject checklist(Dossier shown, Language language) {
    return JsonObject.builder()
        .number("version", shown.submission().opening().checklist())
        .put(
            "items",
            array(
                checklists.of(shown).stream()
                    .map(item -> item(item, shown.released(), language))
                    .toList()))
        .build();
  }

  private static JsonObject item(
      Checklist.Item item, List<MaterialFile> released, Language language) {
    return JsonObject.builder()
        .text("id", item.id())
        .text("title", item.title().in(language))
        .text("hint", item.hint().in(language))
        .flag("required", item.isRequired())
        .number(
            "files",
            released.stream()
                .filter(file -> file.declared().mark().item().equals(item.id()))
                .count())
        .build();
  }

  private static JsonObject limits() {
    List<JsonObject> types =
        Arrays.stream(Format.values())
            .map(
                format ->
                    JsonObject.builder()
                        .text("type", format.mediaType())
                        .put("extensions", Json.Array.ofTexts(format.extensions()))
                        .build())
            .toList();
    return JsonObject.builder()
        .number("mostFiles", Submission.MOST_FILES)
        .number("mostBytes", Submission.MOST_BYTES)
        .number("longestFile", Submission.LONGEST_FILE)
        .number("longestName", FileName.LONGEST)
        .number("partLength", Transfer.PART_LENGTH)
        .put("types", array(types))
        .build();
  }

  private static JsonObject seal(Seal seal) {
    return JsonObject.builder()
        .number("version", seal.version())
        .text("sealedAt", seal.at().toString())
        .text("sha256", seal.sha256())
        .number("files", seal.files())
        .number("bytes", seal.bytes())
        .build();
  }

  private static JsonObject reopening(Reopening why) {
    return JsonObject.builder()
        .text("reason", why.reason())
        .put("missing", Json.Array.ofTexts(why.missing()))
        .text("at", why.at().toString())
        .build();
  }

  private JsonObject erasure(Submission submission, Erasure erasure) {
    boolean isRequested = erasure.cause() == Erasure.Cause.REQUEST;
    boolean isAhead =
        submission.state() != Submission.State.ERASED && time.today().isBefore(erasure.on());
    return JsonObject.builder()
        .text("on", erasure.on().toString())
        .flag("requested", isRequested)
        .flag("cancellable", isRequested && isAhead)
        .build();
  }

  private static Json array(List<JsonObject> objects) {
    return new Json.Array(List.copyOf(objects));
  }
}
