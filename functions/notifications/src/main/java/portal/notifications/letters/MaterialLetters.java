package portal.notifications.letters;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import portal.certification.Case;
import portal.certification.Invitation;
import portal.json.Json;
import portal.json.JsonObject;
import portal.json.JsonReader;
import portal.notifications.ledger.MailKey;
import portal.submission.Manifest;
import portal.submission.Materials;
import portal.submission.Reopening;
import portal.submission.Seal;
import portal.submission.Submission;

/** Writes to an applicant about codes and material. */
public final class MaterialLetters {
  private final Materials materials;

  @Inject
  public MaterialLetters(Materials materials) {
    this.materials = materials;
  }

  Letter letter(Case about, MailKey key, Draft draft) {
    MaterialWording wording = MaterialWording.in(about.enquiry().language());
    Figures figures = new Figures(about.enquiry().language());
    String reference = about.id().value();
    return switch (key.notice()) {
      case SUBMISSION_OPENED -> linked(wording.opened(reference), draft);
      case UPLOAD_LINK -> linked(wording.freshLink(reference), draft);
      case INVITATION_REISSUED ->
          code(about, wording.codeReissued(reference, holds(about, figures)), draft)
              .quoting(draft.message(key.slot()));
      case INVITATION_REVOKED ->
          draft.linked(wording.codeRevoked(reference).quoting(draft.message(key.slot())));
      case INVITATION_ENDS_SOON ->
          code(about, wording.codeEndsSoon(reference, holds(about, figures)), draft);
      case MATERIAL_RECEIPT -> receipt(about, key, wording, draft);
      case MATERIAL_COMPLETE -> linked(wording.complete(reference), draft);
      case SUBMISSION_REOPENED -> linked(reopened(about, wording.reopened(reference)), draft);
      case ERASURE_REQUESTED ->
          linked(wording.erasureRequested(reference, erasureDay(about, figures)), draft);
      case MATERIAL_ERASED -> draft.linked(wording.erased(reference));
      default -> throw new IllegalStateException("Not about material");
    };
  }

  private static Letter linked(Letter letter, Draft draft) {
    return draft.linked(draft.linkedToUpload(letter));
  }

  private static Letter code(Case about, Letter letter, Draft draft) {
    return draft.linked(draft.withCode(letter, invitation(about)));
  }

  private static String holds(Case about, Figures figures) {
    return figures.day(invitation(about).lastDay());
  }

  private static Invitation invitation(Case about) {
    return about
        .invitation()
        .orElseThrow(() -> new IllegalStateException("A mail about no invitation"));
  }

  /** The receipt is of the version that the event sealed, whatever was sealed since. */
  private Letter receipt(Case about, MailKey key, MaterialWording wording, Draft draft) {
    Manifest manifest =
        materials
            .manifest(about.id(), Integer.parseInt(key.slot()))
            .orElseThrow(() -> new IllegalStateException("A mail about no manifest"));
    Seal seal = manifest.seal();
    Letter letter =
        wording.receipt(about.id().value(), seal.version(), seal.sha256()).listing(files(manifest));
    return linked(draft.linkedToCheck(letter, seal.sha256()), draft);
  }

  private static List<Letter.Line> files(Manifest manifest) {
    return JsonReader.readObject(manifest.text()).array("files").stream()
        .map(MaterialLetters::line)
        .toList();
  }

  private static Letter.Line line(Json file) {
    if (!(file instanceof JsonObject named)) {
      throw new IllegalStateException("A manifest without files");
    }
    return new Letter.Line(
        named.text("name").orElseThrow(),
        bytes(named.number("length").orElseThrow())
            + ", SHA-256 "
            + named.text("sha256").orElseThrow());
  }

  private static String bytes(long length) {
    return String.format(Locale.ROOT, "%,d", length).replace(',', '\u202f') + " bytes";
  }

  private Letter reopened(Case about, Letter letter) {
    Reopening why =
        submission(about)
            .reopening()
            .orElseThrow(() -> new IllegalStateException("A mail about no reopening"));
    return letter
        .quoting(why.reason())
        .listing(why.missing().stream().map(line -> new Letter.Line(line, "")).toList());
  }

  private String erasureDay(Case about, Figures figures) {
    return submission(about)
        .erasure()
        .map(erasure -> figures.day(erasure.on()))
        .orElseThrow(() -> new IllegalStateException("A mail about no erasure"));
  }

  private Submission submission(Case about) {
    return materials
        .submission(about.id())
        .orElseThrow(() -> new IllegalStateException("A mail about no submission"));
  }
}
