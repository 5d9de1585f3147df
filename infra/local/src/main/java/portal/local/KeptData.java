package portal.local;

import portal.local.bus.PendingEvents;
import portal.local.data.DataFolder;
import portal.local.data.DatabaseFile;
import portal.local.data.Inventory;
import portal.local.data.Secrets;
import portal.local.objects.StoredNotes;
import portal.local.schedules.Schedules;
import portal.local.staff.SigningKey;
import portal.local.streams.Streams;

/**
 * All that a portal goes on with from an earlier run, looked at before anything begins: who starts
 * it is told what is damaged, not whoever waits for it later.
 */
final class KeptData {
  private KeptData() {}

  /**
   * What is there.
   *
   * @throws portal.local.data.DamagedFile if something is missing, or is not what a portal wrote
   */
  static Inventory checked(DataFolder folder, LocalSettings settings) {
    var inventory = new Inventory(folder);
    inventory.check();
    Secrets.check(folder);
    SigningKey.check(folder);
    Streams.check(folder);
    Schedules.check(folder);
    PendingEvents.check(folder);
    StoredNotes.check(folder);
    if (settings.tables().isEmpty()) {
      DatabaseFile.check(folder);
    }
    return inventory;
  }
}
