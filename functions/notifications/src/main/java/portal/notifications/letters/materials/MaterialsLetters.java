package portal.notifications.letters.materials;

import java.util.List;
import javax.inject.Inject;
import javax.inject.Provider;
import portal.notifications.letters.CapabilityLetters;
import portal.notifications.letters.LetterWriter;
import portal.notifications.letters.Notice;
import portal.notifications.letters.Occasion;
import portal.notifications.letters.StaffNote;
import portal.submission.Materials;

/** The letters about codes and material. */
public final class MaterialsLetters implements CapabilityLetters {
  private final Provider<Materials> materials;

  @Inject
  public MaterialsLetters(Provider<Materials> materials) {
    this.materials = materials;
  }

  @Override
  public List<Notice> notices() {
    return List.of(
        Notice.toApplicant("submission-opened").on("InvitationRedeemed"),
        Notice.toApplicant("upload-link").capped().on("UploadLinkRequested"),
        Notice.toApplicant("invitation-reissued")
            .on(new Occasion.Numbered("InvitationReissued", "message")),
        Notice.toApplicant("invitation-revoked")
            .on(new Occasion.Numbered("InvitationRevoked", "message")),
        Notice.toApplicant("invitation-ends-soon").on("InvitationEndsSoon"),
        Notice.toApplicant("material-receipt")
            .on(new Occasion.Numbered("MaterialSubmitted", "seal")),
        Notice.toStaff("material-notice").on("MaterialSubmitted"),
        Notice.toApplicant("material-complete").on("MaterialDeclaredComplete"),
        Notice.toApplicant("submission-reopened").on("SubmissionReopened"),
        Notice.toApplicant("erasure-requested").on("ErasureRequested"),
        Notice.toApplicant("material-erased").on("MaterialErased"));
  }

  @Override
  public LetterWriter writer(String notice) {
    return switch (notice) {
      case "submission-opened" -> new SubmissionOpened();
      case "upload-link" -> new FreshUploadLink();
      case "invitation-reissued" -> new InvitationReissued();
      case "invitation-revoked" -> new InvitationRevoked();
      case "invitation-ends-soon" -> new InvitationEndsSoon();
      case "material-receipt" -> new MaterialReceipt(materials.get());
      case "material-notice" ->
          new StaffNote(
              "Material submitted: {reference}",
              "The applicant has submitted the material of {reference}, and it is sealed. Please"
                  + " look whether it is complete; if not, reopen it with what is missing.");
      case "material-complete" -> new MaterialComplete();
      case "submission-reopened" -> new SubmissionReopened(materials.get());
      case "erasure-requested" -> new ErasureRequested(materials.get());
      case "material-erased" -> new MaterialErased();
      default -> throw new IllegalStateException("There is no letter " + notice);
    };
  }
}
