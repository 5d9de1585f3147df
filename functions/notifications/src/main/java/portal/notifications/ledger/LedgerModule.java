package portal.notifications.ledger;

import dagger.Binds;
import dagger.Module;

/** Wires the ledger to its table. */
@Module
public abstract class LedgerModule {
  @Binds
  abstract Ledger ledger(MailsTable table);
}
