package portal.notifications.letters.notifications;

import portal.notifications.letters.Letter;
import portal.notifications.letters.Memo;
import portal.notifications.letters.ToStaff;

/** An entry of the audit trail was changed or removed. */
final class TrailAltered implements ToStaff {

  @Override
  public Letter write(Memo memo) {
    return memo.plain(
        "ALARM: the audit trail was altered",
        "An entry of the chain of "
            + memo.reference()
            + " was changed or removed. Nobody may do that. Keep the table's backups and look into"
            + " who had access.");
  }
}
