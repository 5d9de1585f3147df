package portal.notifications.letters.notifications;

import java.util.List;
import javax.inject.Inject;
import portal.notifications.letters.CapabilityLetters;
import portal.notifications.letters.LetterWriter;
import portal.notifications.letters.Notice;
import portal.notifications.letters.StaffNote;

/** The letters about mails and the trail. No event leads to them. */
public final class NotificationsLetters implements CapabilityLetters {
  /** A mail to an applicant came back or was refused. */
  public static final Notice MAIL_FAILED = Notice.toStaff("mail-failed");

  /** An entry of the audit trail was changed or removed. */
  public static final Notice TRAIL_ALTERED = Notice.toStaff("trail-altered");

  @Inject
  public NotificationsLetters() {}

  @Override
  public List<Notice> notices() {
    return List.of(MAIL_FAILED, TRAIL_ALTERED);
  }

  @Override
  public LetterWriter writer(String notice) {
    return switch (notice) {
      case "mail-failed" ->
          new StaffNote(
              "A mail about {reference} did not arrive",
              "A mail to the applicant came back or was refused. The case shows which one; please"
                  + " reach the applicant in another way.");
      case "trail-altered" -> new TrailAltered();
      default -> throw new IllegalStateException("There is no letter " + notice);
    };
  }
}
